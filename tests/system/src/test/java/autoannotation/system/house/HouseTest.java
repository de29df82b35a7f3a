package autoannotation.system.house;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import autoannotation.application.calibration.Calibrator;
import autoannotation.application.calibration.Proposal;
import autoannotation.core.review.ReviewWorth;
import autoannotation.core.workflow.Routing;
import autoannotation.core.workflow.Threshold;
import autoannotation.system.template.Deployed;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the house is built: which room may use which. The rooms are read from the folders. */
class HouseTest {

  /** All classes of main Java. */
  static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("autoannotation");

  private static final int MOST_COMPONENTS = 9;

  @Test
  void core_importsOnlyJavaBase() {
    classes()
        .that()
        .resideInAPackage("autoannotation.core..")
        .should()
        .onlyDependOnClassesThat()
        // java.base has its cryptography in javax.crypto
        .resideInAnyPackage("java..", "javax.crypto..", "autoannotation.core..")
        .check(OURS);
  }

  @Test
  void application_importsOnlyCore() {
    classes()
        .that()
        .resideInAPackage("autoannotation.application..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "autoannotation.core..", "autoannotation.application..")
        .check(OURS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"core", "application", "adapters", "cli", "local"})
  void packages_ofOneRoom_haveNoCycles(String room) {
    slices().matching("autoannotation." + room + ".(*)..").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void adapters_useNoFunctionNorWhatRunsThem() {
    List<String> above = new ArrayList<>(functions());
    above.addAll(List.of("local", "cli"));
    noClasses()
        .that()
        .resideInAPackage("autoannotation.adapters..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(above))
        .check(OURS);
  }

  @ParameterizedTest
  @MethodSource("functions")
  void functions_useNeitherEachOtherNorWhatRunsThem(String function) {
    List<String> strangers = new ArrayList<>(functions());
    strangers.remove(function);
    strangers.addAll(List.of("local", "cli"));
    noClasses()
        .that()
        .resideInAPackage("autoannotation." + function + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(strangers))
        .check(OURS);
  }

  @Test
  void local_usesOnlyTheHandlersOfFunctions() {
    noClasses()
        .that()
        .resideInAPackage("autoannotation.local..")
        .should()
        .dependOnClassesThat(insideAFunction())
        .check(OURS);
  }

  @Test
  void cli_usesNoFunction() {
    noClasses()
        .that()
        .resideInAPackage("autoannotation.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(functions()))
        .check(OURS);
  }

  /**
   * The machine decides. Routing foretells, calibration proposes other limits, and ReviewWorth
   * orders the queue by the distance to a limit.
   */
  @Test
  void thresholdValues_areReadOnlyWhereRoutingIsForetoldOrProposed() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(
            Threshold.class, Routing.class, Calibrator.class, Proposal.class, ReviewWorth.class)
        .should()
        // a method reference is an access too, but not a call
        .accessTargetWhere(targetOwner(equivalentTo(Threshold.class)).and(target(name("value"))))
        .check(OURS);
  }

  @Test
  void records_haveAtMostNineComponents() {
    Map<String, Integer> large = new TreeMap<>();
    for (JavaClass type : OURS) {
      int components = type.isRecord() ? type.reflect().getRecordComponents().length : 0;
      if (components > MOST_COMPONENTS && !isJson(type)) {
        large.put(type.getName(), components);
      }
    }
    assertEquals(Map.of(), large);
  }

  /** A thing of the domain has a name: no predicate, function or consumer stands for it. */
  @Test
  void signatures_betweenClasses_takeNoFunctionOfTheJdk() {
    List<String> anonymous = new ArrayList<>();
    for (JavaClass type : OURS) {
      type.getCodeUnits().stream()
          .filter(unit -> !unit.getModifiers().contains(JavaModifier.PRIVATE))
          .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
          .filter(
              unit ->
                  unit.getRawParameterTypes().stream()
                      .anyMatch(taken -> taken.getPackageName().equals("java.util.function")))
          .forEach(unit -> anonymous.add(unit.getFullName()));
    }
    assertEquals(List.of(), anonymous);
  }

  /** The rooms that this test names are there, and no module is outside of them. */
  @Test
  void modules_areRoomsOfTheHouse() throws IOException {
    assertFalse(functions().isEmpty());
    List<String> rooms = List.of("core", "application", "adapters", "local", "cli");
    for (JavaClass type : OURS) {
      String room = type.getPackageName().split("\\.", 3)[1];
      assertFalse(
          !rooms.contains(room) && !functions().contains(room), "in no room: " + type.getName());
    }
  }

  /** The folders of functions/, which are the names of their packages too. */
  static List<String> functions() {
    try (Stream<Path> folders = Files.list(Deployed.PROJECT.folder().resolve("functions"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("pom.xml")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] packages(List<String> rooms) {
    return rooms.stream().map(room -> "autoannotation." + room + "..").toArray(String[]::new);
  }

  private static DescribedPredicate<JavaClass> insideAFunction() {
    List<String> functions = functions();
    return DescribedPredicate.describe(
        "are inside a function",
        type ->
            type.getPackageName().startsWith("autoannotation.")
                && functions.contains(type.getPackageName().split("\\.", 3)[1])
                && !type.isAssignableTo(RequestStreamHandler.class));
  }

  /** A record that is JSON: where the format is flat, it is. */
  private static boolean isJson(JavaClass type) {
    return type.getPackageName().startsWith("autoannotation.adapters.json")
        || type.getSimpleName().endsWith("Json")
        || Set.of("InputLine", "ModelDescriptor", "VerdictRequest").contains(type.getSimpleName());
  }
}
