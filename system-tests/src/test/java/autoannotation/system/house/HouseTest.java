package autoannotation.system.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.calibrate.Calibrator;
import autoannotation.calibrate.Found;
import autoannotation.core.review.ReviewWorth;
import autoannotation.core.workflow.Routing;
import autoannotation.core.workflow.Threshold;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        .doNotBelongToAnyOf(ReviewWorth.class, Routing.class, Calibrator.class, Found.class)
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
  void packages_of_core_use_each_other_in_one_direction() {
    slices().matching("autoannotation.core.(*)..").should().beFreeOfCycles().check(OURS);
  }

  /** A record that has the shape of a JSON text, or of a command line, has as many as that. */
  @Test
  void records_have_at_most_nine_components() {
    Set<String> flat =
        Set.of("InputJson", "InputLine", "ModelDescriptor", "RunOptions", "VerdictRequest");
    List<String> larger =
        OURS.stream()
            .filter(JavaClass::isRecord)
            .filter(
                record -> !record.getPackageName().matches("autoannotation.(edge|adapters.json)"))
            .filter(record -> !flat.contains(record.getSimpleName()))
            .filter(record -> components(record) > 9)
            .map(JavaClass::getName)
            .toList();
    assertEquals(List.of(), larger);
  }

  private static long components(JavaClass record) {
    return record.getFields().stream()
        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
        .count();
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
}
