package autoannotation.core.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTest {

  @ParameterizedTest
  @CsvSource({
    "GREATER_THAN, 0.95, above 0.95",
    "GREATER_THAN_OR_EQUAL, 1, at least 1",
    "EQUAL, 0.5, exactly 0.5",
    "LESS_THAN_OR_EQUAL, 0, at most 0",
    "LESS_THAN, 0.0000001, below 0.0000001"
  })
  void inWords_everyOperator_isReadable(ThresholdType type, double value, String words) {
    assertEquals(words, new Threshold(type, value).inWords());
  }
}
