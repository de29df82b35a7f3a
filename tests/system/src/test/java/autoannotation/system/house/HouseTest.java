package autoannotation.system.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.application.calibration.Calibrator;
import autoannotation.application.calibration.Proposal;
import autoannotation.core.review.ReviewWorth;
import autoannotation.core.workflow.Routing;
import autoannotation.core.workflow.Threshold;
import autoannotation.system.template.Deployed;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the house is built. */
class HouseTest {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("autoannotation");

  /**
   * How far a score is from a limit says in which order to review, and decides nothing. Calibration
   * reads limits to propose others; routing foretells what the machine would do.
   */
  @Test
  void no_java_compares_a_score_with_a_threshold() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(ReviewWorth.class, Routing.class, Calibrator.class, Proposal.class)
        .should()
        .callMethod(Threshold.class, "value")
        .check(OURS);
  }

  @Test
  void core_uses_nothing_but_java_base() {
    classes()
        .that()
        .resideInAPackage("autoannotation.core..")
        .should()
        .onlyDependOnClassesThat()
        // its cryptography has always been called so
        .resideInAnyPackage("java..", "javax.crypto..", "autoannotation.core..")
        .check(OURS);
  }

  @Test
  void functions_know_neither_each_other_nor_what_runs_them() {
    List<String> functions = List.of("detector", "writer", "review");
    for (String function : functions) {
      List<String> strangers = new ArrayList<>(functions);
      strangers.remove(function);
      strangers.addAll(List.of("local", "cli"));
      noClasses()
          .that()
          .resideInAPackage("autoannotation." + function + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              strangers.stream()
                  .map(name -> "autoannotation." + name + "..")
                  .toArray(String[]::new))
          .check(OURS);
    }
  }

  @Test
  void the_median_java_file_has_at_most_40_lines() throws IOException {
    List<Long> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Deployed.PROJECT.folder())) {
      for (Path file : files.filter(HouseTest::isMainJava).toList()) {
        try (Stream<String> text = Files.lines(file)) {
          lines.add(text.count());
        }
      }
    }
    lines.sort(null);
    long median = lines.get(lines.size() / 2);
    assertTrue(median <= 40, lines.size() + " files with a median of " + median + " lines");
  }

  private static boolean isMainJava(Path file) {
    return file.toString().endsWith(".java") && file.toString().contains("/src/main/java/");
  }
}
