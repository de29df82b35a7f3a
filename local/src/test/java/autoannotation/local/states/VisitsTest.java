package autoannotation.local.states;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VisitsTest {

  @Test
  void visits_statesAndChoices_areReported() throws InterruptedException {
    var bench = new Bench();
    bench.run(
        """
        "A":{"Type":"Choice","Choices":[{"Condition":"{% false %}","Next":"C"},{"Condition":"{% true %}","Next":"B"}],"Default":"C"},
        "B":{"Type":"Choice","Choices":[{"Condition":"{% false %}","Next":"A"}],"Default":"C"},
        "C":{"Type":"Succeed"}""");
    assertEquals(List.of("A", "A -> B", "B", "B -> C", "C"), bench.visits);
  }

  @Test
  void visits_expressions_areReportedWithValueAndVariables() throws InterruptedException {
    var bench = new Bench();
    bench.run(
        """
        "A":{"Type":"Pass","Assign":{"x":{"y":"{% 1 + 1 %}"}},"Next":"B"},
        "B":{"Type":"Choice","Choices":[{"Condition":"{% $x.y = 2 %}","Next":"C"}],"Default":"C"},
        "C":{"Type":"Succeed","Output":"{% $x.z %}"}""");
    assertEquals(
        List.of(
            "Assign of state 'A'", "Condition of Choices[0] of state 'B'", "Output of state 'C'"),
        bench.evaluations.stream().map(Evaluation::place).toList());
    assertEquals(
        List.of(Map.of("v", 2), Map.of("v", true), Map.of()),
        bench.evaluations.stream().map(Evaluation::value).toList());
    Evaluation condition = bench.evaluations.get(1);
    assertEquals("$x.y = 2", condition.expression());
    assertEquals(Map.of("x", Map.of("y", 2)), condition.variables());
    assertEquals(Set.of("input", "context"), condition.states().keySet());
  }
}
