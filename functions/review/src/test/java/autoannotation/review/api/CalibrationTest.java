package autoannotation.review.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What the last calibration found, for those who don't label. */
class CalibrationTest {

  private final Api api = new Api();

  @Test
  void calibration_storedReport_isAnswered() {
    api.report(Api.REPORT);
    Answer answer = api.ask(Request.get("/calibration").by(Sender.REVIEWER));
    assertEquals("0.97", answer.text("/calibration/target"));
    assertEquals("Not yet.", answer.text("/calibration/concepts/0/sentence"));
    assertEquals("null", answer.at("/calibration/concepts/0/threshold").toString());
  }

  @Test
  void calibration_neverRun_answersNotFound() {
    Answer answer = api.ask(Request.get("/calibration").by(Sender.REVIEWER));
    RefusalTest.assertRefused(404, 11101, answer);
    assertEquals("There is no calibration yet.", answer.text("/status/description"));
  }
}
