package autoannotation.rehearsal.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.local.Project;
import autoannotation.local.template.DefinitionYaml;
import autoannotation.local.template.Resource;
import autoannotation.local.template.Substitutions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** asl-validator, which reads JSONata, finds nothing wrong with any definition. */
class ValidatorTest {

  private static final Path SCRIPT =
      Path.of("node_modules", "asl-validator", "dist", "bin", "asl-validator.js");

  /** The machines of the template: what stands in statemachine/. */
  static List<Resource> machines() {
    return new Project(Definition.ROOT)
        .template(Map.of()).resources().values().stream()
            .filter(resource -> resource.type().equals("AWS::Serverless::StateMachine"))
            .toList();
  }

  @ParameterizedTest
  @MethodSource("machines")
  void validate_definitionWithTheTemplatesValues_isValid(Resource machine) throws IOException {
    Reference.Ended ended = validate(filled(machine));
    assertEquals(0, ended.code(), ended.out());
  }

  @Test
  void template_everyDefinition_isOneOfItsMachines() throws IOException {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> all = Files.list(Definition.ROOT.resolve("statemachine"))) {
      all.filter(file -> file.toString().endsWith(".asl.yaml"))
          .forEach(file -> files.add("statemachine/" + file.getFileName()));
    }
    Set<String> machines = new TreeSet<>();
    machines().forEach(machine -> machines.add(machine.text("DefinitionUri")));
    assertEquals(files, machines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "Default":"Not an input"        | "Default":"Nowhere"
          $count($states.input            | $count(($states.input
          "Type":"Succeed"                | "Type":"Succeed","ResultPath":"$"
          "Default":"Record the detection" | "Default":"Failed"
          """)
  void validate_definitionWithAMistake_fails(String right, String wrong) throws IOException {
    String definition = filled(machines().getFirst());
    assertTrue(definition.contains(right), right);
    assertNotEquals(0, validate(definition.replace(right, wrong)).code());
  }

  /** As JSON. The validator takes no line breaks in expressions, which AWS does. */
  private static String filled(Resource machine) throws IOException {
    String text = Files.readString(Definition.ROOT.resolve(machine.text("DefinitionUri")));
    return DefinitionYaml.toJson(Substitutions.apply(text, machine.substitutions()))
        .replaceAll("\\\\n *", " ");
  }

  private static Reference.Ended validate(String definition) throws IOException {
    Path file = Files.createTempFile("definition", ".asl.json");
    Files.writeString(file, definition);
    Reference.Ended ended = Reference.node(SCRIPT, "", "--json-path", file.toString());
    Files.delete(file);
    return ended;
  }
}
