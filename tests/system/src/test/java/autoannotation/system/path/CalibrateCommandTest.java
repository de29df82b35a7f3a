package autoannotation.system.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import autoannotation.system.template.Deployed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From verdicts in the viewer to what {@code calibrate} says of them. */
class CalibrateCommandTest {

  @TempDir private Path folder;

  @Test
  void calibrate_someEvidenceReviewed_countsVerdictsAndWaiting() throws Exception {
    // a cat for review and an accepted dog: both are evidence while nothing is proven
    Command command = new Command(folder).given("collage-cat-over-dog.jpg");
    command.run();
    assertEquals(List.of("cat 0 verdicts, 1 waiting", "dog 0 verdicts, 1 waiting"), said(command));
    try (ReviewSession session = new ReviewSession(command)) {
      approve(session, "dog");
    }
    assertEquals(List.of("cat 0 verdicts, 1 waiting", "dog 1 verdicts, 0 waiting"), said(command));
    Map<String, Object> dog = concepts(command).getLast();
    assertNull(dog.get("threshold"));
    assertTrue(dog.containsKey("threshold"), "null is said");
    assertTrue((Integer) dog.get("more_verdicts_needed") > 50, dog.toString());
    assertEquals(1.0, dog.get("accepted_share"));
  }

  @Test
  void calibrate_noVerdicts_printsThatNothingCanBePromised() throws Exception {
    Command command = new Command(folder).given("dog-field.jpg");
    command.run();
    Command.Ended ended = command.ended(calibrating(command, "calibrate --target 0.9"));
    assertEquals(0, ended.code(), ended.err());
    assertTrue(
        ended.out().contains("For dog, nothing can be promised yet from 0 verdicts"), ended.out());
  }

  @Test
  void calibrateApply_enoughVerdicts_changesTheNextRun() throws Exception {
    Command command = new Command(folder);
    byte[] cat = Files.readAllBytes(Command.example("collage-cat-over-dog.jpg"));
    for (int i = 0; i < 100; i++) {
      command.given("%02d.jpg".formatted(i), cat);
    }
    command.run();
    assertTrue(command.statuses().contains("00.jpg cat ANNOTATION_AWAITING_REVIEW"));
    try (ReviewSession session = new ReviewSession(command)) {
      for (int i = 0; i < 100; i++) {
        for (Map<String, Object> box : next(session)) {
          approve(session, box);
        }
      }
    }
    Command.Ended ended =
        command.ended(calibrating(command, "calibrate --target 0.9 --apply --user ana"));
    assertEquals(0, ended.code(), ended.err());
    assertTrue(
        ended.out().contains("For cat, accept above 0.50: at least 90 % of what is accepted"),
        ended.out());
    assertTrue(
        Files.readString(folder.resolve("calibration.html"))
            .contains("<p class=\"sentence\">For cat, accept above 0.50: at least 90 %"));
    assertTrue(ended.out().contains("Version 1 of the workflow is now in force"), ended.out());

    command.given("new.jpg", cat).run();
    assertTrue(command.statuses().contains("new.jpg cat ANNOTATION_SUCCESS"));

    String[] again = calibrating(command, "calibrate --target 0.9 --apply --json");
    Command.Ended nothing = command.ended(again);
    assertEquals(
        "Nothing was applied, because the proposed limits change nothing.\n", nothing.err());
    assertEquals(1, Deployed.object(Json.read(nothing.out(), Object.class)).get("workflow_number"));
  }

  @Test
  void calibrate_outIsAFolder_failsWithOneLine() throws Exception {
    Command command = new Command(folder).given("dog-field.jpg");
    command.run();
    Command.Ended ended = command.ended(command.onData("calibrate", "--out", folder.toString()));
    assertEquals(1, ended.code());
    assertEquals(
        "annotate: --out %s: the path is a folder; name a file.\n".formatted(folder), ended.err());
  }

  @Test
  void calibrate_withoutRun_tellsToAnnotateFirst() {
    Command command = new Command(folder);
    Command.Ended ended = command.ended(calibrating(command, "calibrate"));
    assertEquals(1, ended.code());
    assertTrue(ended.err().contains("annotate photos first: ./annotate run examples"), ended.err());
  }

  private String[] calibrating(Command command, String words) {
    return command.onData(words, "--out", folder.resolve("calibration.html").toString());
  }

  private static void approve(ReviewSession session, String concept) throws Exception {
    approve(
        session,
        next(session).stream()
            .filter(it -> it.toString().contains("id=" + concept))
            .findFirst()
            .orElseThrow());
  }

  /** The boxes of the next photo. */
  private static List<Map<String, Object>> next(ReviewSession session) throws Exception {
    return Deployed.list(session.post("../tasks/auto-annotation/assignments", "{}"), "annotations");
  }

  private static void approve(ReviewSession session, Map<String, Object> box) throws Exception {
    session.post(
        "../verdicts",
        """
        {"verdicts": [{"id": "verdict-1", "verdict": "APPROVE", "input_id": "%s",
          "annotation_id": "%s", "revision": 0, "seconds_spent": 1.5}]}"""
            .formatted(box.get("input_id"), box.get("id")));
  }

  private List<String> said(Command command) {
    return concepts(command).stream()
        .map(
            concept ->
                "%s %s verdicts, %s waiting"
                    .formatted(concept.get("id"), concept.get("verdicts"), concept.get("waiting")))
        .toList();
  }

  private List<Map<String, Object>> concepts(Command command) {
    Command.Ended ended = command.ended(calibrating(command, "calibrate --json"));
    assertEquals(0, ended.code(), ended.err());
    return Deployed.list(Deployed.object(Json.read(ended.out(), Object.class)), "concepts");
  }
}
