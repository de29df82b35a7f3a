package autoannotation.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person says of one box, who has looked at the sample photos: verdicts.txt.
 *
 * @param concept what it is, if not what the model said; else empty
 */
record Said(String verdict, String concept, List<String> keys) {

  private static final Map<String, Said> ALL = read();

  /** Of what the machine had dropped, rightly. */
  private static final Said NO = new Said("REJECT", "", List.of("x"));

  /**
   * Of a box by its photo and region: {@code coffee.jpg 0}. The file knows all that is above the
   * review limit; which of the others are picked to check the machine depends on the rates.
   */
  static Said of(String name) {
    return ALL.getOrDefault(name, NO);
  }

  /** The names of all that is above the review limit. */
  static Set<String> names() {
    return ALL.keySet();
  }

  String status() {
    return verdict.equals("REJECT") ? "ANNOTATION_REVIEW_DENIED" : "ANNOTATION_SUCCESS";
  }

  String concept(String predicted) {
    return concept.isEmpty() ? predicted : concept;
  }

  /** {@code photo.jpg region verdict concept|- keys…}. */
  private static Map<String, Said> read() {
    try {
      return Files.readAllLines(
              Command.PROJECT.resolve("tests/browser/src/test/resources/verdicts.txt"))
          .stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" +"))
          .collect(
              Collectors.toMap(
                  words -> words[0] + " " + words[1],
                  words ->
                      new Said(
                          words[2],
                          words[3].equals("-") ? "" : words[3],
                          List.of(words).subList(4, words.length))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
