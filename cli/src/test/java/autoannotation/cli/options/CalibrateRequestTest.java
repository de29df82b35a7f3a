package autoannotation.cli.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrateRequestTest {

  @Test
  void the_usual_target_is_95_of_100() {
    assertEquals(
        new Request.Calibrate(new CalibrateOptions(0.95, 0.75, false, Path.of(".annotate"))),
        Request.of("calibrate"));
  }

  @Test
  void every_option_is_read() {
    assertEquals(
        new Request.Calibrate(new CalibrateOptions(0.97, 0.5, true, Path.of("kept"))),
        Request.of("calibrate", "--target", "0.97", "--iou", "0.5", "--json", "--data", "kept"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --target 1    | --target: nothing can promise all; it is above 0 and below 1.
          --target 0    | --target: nothing can promise none; it is above 0 and below 1.
          --target 97   | --target: '97' is not a number from 0 to 1.
          --target NaN  | --target: 'NaN' is not a number from 0 to 1.
          --iou 1.5     | --iou: '1.5' is not a number from 0 to 1.
          """)
  void a_share_that_can_not_be_is_refused_in_words(String options, String message) {
    var refused =
        assertInstanceOf(Request.Refuse.class, Request.of(("calibrate " + options).split(" ", -1)));
    assertEquals(message, refused.message().lines().findFirst().orElseThrow());
  }
}
