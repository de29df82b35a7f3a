package autoannotation.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the last calibration found, for those who don't label. */
class CalibrationTest {

  static final String REPORT =
      """
      {"target": 0.97, "confidence": 0.95, "model_version": "coco@0123456789ab", "workflow_number": 0,
       "concepts": [{"id": "cat", "threshold": null, "precision_lower_bound": 0.5, "accepted_share": 0.25,
         "review_share": 0.75, "verdicts": 4, "more_verdicts_needed": 300, "sentence": "Not yet."}]}""";

  private final Api api = new Api();

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void it_is_answered_as_it_was_kept() {
    api.bucket.report(REPORT);
    Answer answer = api.ask(Request.get("/calibration").by(Sender.REVIEWER));
    assertEquals("0.97", answer.text("/calibration/target"));
    assertEquals("Not yet.", answer.text("/calibration/concepts/0/sentence"));
    assertEquals("null", answer.at("/calibration/concepts/0/threshold").toString());
  }

  @Test
  void before_the_first_it_says_how_to_make_one() {
    Answer answer = api.ask(Request.get("/calibration").by(Sender.REVIEWER));
    RefusalTest.assertRefused(404, 11101, answer);
    assertEquals("Nothing was calibrated yet.", answer.text("/status/description"));
  }
}
