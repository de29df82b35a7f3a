package autoannotation.cli.workflow;

import autoannotation.application.replay.Foretold;
import autoannotation.core.workflow.Move;
import autoannotation.core.workflow.Moves;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/** Where boxes go, in sentences: one for each concept, and one for all. */
final class MovesText {

  private final String verb;

  private MovesText(String verb) {
    this.verb = verb;
  }

  static String foretold(Foretold foretold) {
    int photos = foretold.photos();
    return "Version %d on %s:%n%sNothing was changed.%n"
        .formatted(
            foretold.number(),
            photos == 1 ? "1 photo" : photos + " photos",
            new MovesText("would move").of(foretold.moves()));
  }

  static String done(SortedMap<String, Moves> moves) {
    return new MovesText("moved").of(moves);
  }

  private String of(SortedMap<String, Moves> moves) {
    StringBuilder text = new StringBuilder();
    moves.forEach((concept, its) -> text.append(sentence(concept, its)));
    return text.append(sentence("All", Moves.sum(moves.values()))).toString();
  }

  private String sentence(String name, Moves moves) {
    List<String> parts = new ArrayList<>();
    for (Move move : moves.moves()) {
      String words =
          parts.isEmpty() ? boxes(move.regions()) + " " + verb : Long.toString(move.regions());
      parts.add("%s from %s to %s".formatted(words, word(move.from()), word(move.to())));
    }
    String moved = parts.isEmpty() ? "no box " + verb : String.join(", ", parts);
    return "%s: %s%s%s.%n".formatted(name, moved, same(moves.same()), decided(moves.decided()));
  }

  private static String same(long boxes) {
    if (boxes == 0) {
      return "";
    }
    return boxes == 1 ? "; 1 stays where it is" : "; %d stay where they are".formatted(boxes);
  }

  private static String decided(long boxes) {
    if (boxes == 0) {
      return "";
    }
    return boxes == 1
        ? "; 1 that a person decided stays"
        : "; %d that people decided stay".formatted(boxes);
  }

  private static String boxes(long count) {
    return count == 1 ? "1 box" : count + " boxes";
  }

  private static String word(Enum<?> band) {
    return band.name().toLowerCase(Locale.ROOT);
  }
}
