package autoannotation.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.local.template.Template;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {

  private static final Template TEMPLATE =
      Template.parse(
          """
          Parameters:
            Concepts: { Type: String, Default: "cat,dog" }
            AcceptThresholds: { Type: String, Default: "0.95,dog=0.9" }
            ReviewThresholds: { Type: String, Default: "0.5" }
            TaskId: { Type: String, Default: task }
            AnnotationUserId: { Type: String, Default: user }
          """);

  private static final List<String> KNOWN = List.of("bird", "cat", "dog", "traffic-light");

  @Test
  void of_withoutOptions_givesTheTemplatesValues() throws Exception {
    assertEquals(
        Map.of(
            "Concepts", "cat,dog",
            "AcceptThresholds", "0.95,dog=0.9",
            "ReviewThresholds", "0.5"),
        parameters());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --accept 0.8                | AcceptThresholds | 0.8
          --accept cat=0.7            | AcceptThresholds | 0.95,cat=0.7,dog=0.9
          --accept dog=0.7            | AcceptThresholds | 0.95,dog=0.7
          --accept 0.8,cat=0.70       | AcceptThresholds | 0.8,cat=0.7
          --accept 0.0001             | AcceptThresholds | 0.0001
          --accept 1                  | AcceptThresholds | 1
          --review 0.25               | ReviewThresholds | 0.25
          --concepts dog,bird         | Concepts         | bird,dog
          --concepts all              | Concepts         | bird,cat,dog,traffic-light
          --task birds                | TaskId           | birds
          --user ada                  | AnnotationUserId | ada
          """)
  void of_option_setsItsParameter(String options, String parameter, String value) throws Exception {
    assertEquals(value, parameters(options.split(" ", -1)).get(parameter));
  }

  @Test
  void of_unknownConcept_namesIt() {
    assertRefused(
        """
        Unknown concept cats: the model knows bird, cat, dog, traffic-light.
        Try: --concepts cat,dog or --concepts all""",
        "--concepts",
        "cats");
    assertRefused(
        """
        --review bird=…: bird is not one of the concepts of this run (cat,dog).
        Try: --concepts cat,dog,bird""",
        "--review",
        "bird=0.2");
  }

  private static void assertRefused(String message, String... options) {
    var e = assertThrows(UnusableConceptException.class, () -> parameters(options));
    assertEquals(message, e.getMessage());
  }

  private static Map<String, String> parameters(String... options) throws Exception {
    String[] line = Stream.concat(Stream.of("photos"), Stream.of(options)).toArray(String[]::new);
    return new TreeMap<>(new Parameters(TEMPLATE, KNOWN).of(RunCommandTest.read(line)));
  }
}
