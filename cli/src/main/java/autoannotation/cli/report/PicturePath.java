package autoannotation.cli.report;

import static java.util.stream.Collectors.joining;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.InputId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which file a picture goes to: the photo's key, under images/ instead of inputs/. */
final class PicturePath {

  private PicturePath() {}

  /** Each input's own path; no two have the same. */
  static Map<String, String> of(List<AnnotatedInput> inputs) {
    Map<String, String> paths = new TreeMap<>();
    Set<String> taken = new HashSet<>();
    for (boolean sameName : new boolean[] {true, false}) { // a.gif.png keeps its name, a.gif yields
      for (AnnotatedInput input : inputs) {
        String name = name(input.id());
        if (isWritten(name) == sameName) {
          String path = sameName ? name : name + ".png";
          while (!taken.add(path)) {
            path += ".png";
          }
          paths.put(input.id().toString(), path);
        }
      }
    }
    return paths;
  }

  static boolean isJpeg(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".jpg") || name.endsWith(".jpeg");
  }

  /** The formats that pictures are written in; every other photo becomes a PNG. */
  private static boolean isWritten(String path) {
    return isJpeg(path) || path.toLowerCase(Locale.ROOT).endsWith(".png");
  }

  /** A key is free text: no part of it may lead out of the folder. */
  private static String name(InputId id) {
    List<String> parts = new ArrayList<>(Arrays.asList(id.key().split("/", -1)));
    if (parts.size() > 1 && parts.getFirst().equals("inputs")) {
      parts.removeFirst();
    }
    return parts.stream()
        .map(part -> part.matches("\\.{0,2}") ? "_" : part)
        .collect(joining("/", OutputFolder.IMAGES + "/", ""));
  }
}
