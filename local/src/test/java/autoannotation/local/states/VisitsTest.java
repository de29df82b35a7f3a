package autoannotation.local.states;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class VisitsTest {

  @Test
  void every_state_and_every_way_out_of_a_choice_is_told() throws InterruptedException {
    var bench = new Bench();
    bench.run(
        """
        "A":{"Type":"Choice","Choices":[{"Condition":"{% false %}","Next":"C"},{"Condition":"{% true %}","Next":"B"}],"Default":"C"},
        "B":{"Type":"Choice","Choices":[{"Condition":"{% false %}","Next":"A"}],"Default":"C"},
        "C":{"Type":"Succeed"}""");
    assertEquals(List.of("A", "A -> B", "B", "B -> C", "C"), bench.visits);
  }
}
