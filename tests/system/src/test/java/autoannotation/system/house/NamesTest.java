package autoannotation.system.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.system.template.Deployed;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One name stands for one thing, and a test's name says what it promises. */
class NamesTest {

  private static final Pattern TEST =
      Pattern.compile("^  @(Test|ParameterizedTest|TestFactory|Property)\\b");
  private static final Pattern METHOD = Pattern.compile("^  [a-zA-Z][\\w<>?, ]* (\\w+)\\(");
  private static final Pattern TEST_NAME =
      Pattern.compile("[a-z][A-Za-z0-9]*(_[a-z0-9][A-Za-z0-9]*){1,2}");

  @Test
  void simpleNames_standForOneClass() {
    Map<String, List<String>> byName = new TreeMap<>();
    for (JavaClass type : HouseTest.OURS) {
      if (!type.isAnonymousClass() && !type.isLocalClass() && !isNestedJson(type)) {
        byName.computeIfAbsent(type.getSimpleName(), _ -> new ArrayList<>()).add(type.getName());
      }
    }
    byName.remove("package-info");
    byName.values().removeIf(types -> types.size() == 1);
    assertEquals(Map.of(), byName);
  }

  /**
   * Tests and contracts: subject, condition where there is one, promise: {@code
   * decide_staleRevision_isRefused}.
   */
  @Test
  void testNames_inEveryModule_saySubjectAndPromise() throws IOException {
    List<String> others = new ArrayList<>();
    int tests = 0;
    for (Path file : testFiles()) {
      boolean isTest = false;
      for (String line : Files.readAllLines(file)) {
        isTest |= TEST.matcher(line).find();
        Matcher method = METHOD.matcher(line);
        if (isTest && method.find()) {
          isTest = false;
          tests++;
          if (!TEST_NAME.matcher(method.group(1)).matches()) {
            others.add(file.getFileName() + ": " + method.group(1));
          }
        }
      }
    }
    assertEquals(List.of(), others);
    assertTrue(tests > 500, "found " + tests + " tests");
  }

  private static List<Path> testFiles() throws IOException {
    Path root = Deployed.PROJECT.folder();
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().contains("/src/test/java/"))
          // what the rehearsals install lies in a hidden folder
          .filter(file -> !root.relativize(file).toString().startsWith("."))
          .toList();
    }
  }

  private static boolean isNestedJson(JavaClass type) {
    return type.isRecord() && type.getEnclosingClass().isPresent();
  }
}
