package autoannotation.cli.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrateRequestTest {

  @Test
  void without_options_the_template_s_parameters_hold() {
    assertEquals(
        new Request.Calibrate(
            new CalibrateOptions(
                Map.of(),
                false,
                false,
                Optional.empty(),
                Path.of("calibration.html"),
                Path.of(".annotate"))),
        Request.of("calibrate"));
  }

  @Test
  void every_option_is_read() {
    assertEquals(
        new Request.Calibrate(
            new CalibrateOptions(
                Map.of("TargetPrecision", "0.97", "RightIou", "0.5", "CostPerMiss", "3.5"),
                true,
                true,
                Optional.of("ana"),
                Path.of("report.html"),
                Path.of("kept"))),
        Request.of(
            ("calibrate --target .97 --iou 0.5 --cost-per-miss 3.5 --json --apply --user ana --out"
                    + " report.html --data kept")
                .split(" ", -1)));
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
          --cost-per-miss 0 | --cost-per-miss: '0' is not a number above 0.
          --iou 1.5     | --iou: '1.5' is not a number from 0 to 1.
          """)
  void a_share_that_can_not_be_is_refused_in_words(String options, String message) {
    var refused =
        assertInstanceOf(Request.Refuse.class, Request.of(("calibrate " + options).split(" ", -1)));
    assertEquals(message, refused.message().lines().findFirst().orElseThrow());
  }
}
