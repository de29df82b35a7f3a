package autoannotation.rehearsal.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import autoannotation.local.states.Evaluation;
import autoannotation.local.states.UnsupportedDefinitionException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * JSONata's reference implementation makes of every expression what our engine makes of it, in
 * whatever an execution met. The engine is LocalStack's too; AWS documents JSONata 2.0.6.
 */
class ReferenceTest {

  private static final Definition DEFINITION = Definition.deployed();

  @Test
  void evaluate_expressionsOfTheDefinition_equalTheReference() {
    List<Evaluation> evaluations = new ArrayList<>();
    for (PathCase one : Paths.of(DEFINITION)) {
      evaluations.addAll(Ours.run(DEFINITION, one).watched().evaluations);
    }
    assertAlike(evaluations);
    Set<String> evaluated = new TreeSet<>();
    for (Evaluation one : evaluations) {
      evaluated.add(Expressions.named(one.place(), one.expression()));
    }
    assertEquals(Expressions.of(DEFINITION), evaluated);
  }

  @Test
  void evaluate_expressionsOfTheCases_equalTheReference() {
    List<Evaluation> evaluations = new ArrayList<>();
    for (LanguageCases.LanguageCase one : LanguageCases.all()) {
      try {
        evaluations.addAll(Ours.run(one.definition(), one.path()).watched().evaluations);
      } catch (UnsupportedDefinitionException e) {
        // nothing was evaluated
      }
    }
    assertAlike(evaluations);
  }

  private static void assertAlike(List<Evaluation> evaluations) {
    Map<String, String> asked = new LinkedHashMap<>(); // and what our engine answered
    for (Evaluation one : evaluations) {
      Map<String, Object> question = new LinkedHashMap<>();
      question.put("expression", one.expression());
      question.put("variables", one.variables());
      question.put("states", one.states());
      asked.put(Json.write(question), Canonical.of(Map.of("value", one.value())));
    }
    List<String> questions = List.copyOf(asked.keySet());
    Reference.Ended ended =
        Reference.node(
            Definition.ROOT.resolve("tests/rehearsal/reference/evaluate.mjs"),
            "[" + String.join(",", questions) + "]");
    assertEquals(0, ended.code(), ended.out());
    List<?> answers = Json.read(ended.out(), List.class);
    assertTrue(answers.size() == questions.size() && !answers.isEmpty());
    for (int i = 0; i < answers.size(); i++) {
      String question = questions.get(i);
      assertEquals(Canonical.of(answers.get(i)), asked.get(question), question);
    }
  }
}
