package autoannotation.system.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.system.template.Deployed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Other limits, upon photos that are there already: of one, a cat at 0.575 and dogs at 0.482, 0.396
 * and 0.052; of the other, a dog above 0.95.
 */
class ReplayCommandTest {

  private static final String MIXED = "collage-cat-dog-dog.jpg";
  private static final String FIELD = "dog-field.jpg";

  private static final List<String> FORETOLD =
      List.of(
          "cat: 1 box would move from review to accepted.",
          "dog: 2 boxes would move from dropped to review; 2 stay where they are.",
          "All: 1 box would move from review to accepted, 2 from dropped to review; 2 stay where"
              + " they are.");

  @TempDir private Path folder;

  @Test
  void replay_activatedVersion_doesWhatTheDryRunForetold() throws Exception {
    Command command = annotated();
    List<String> before = command.statuses();
    String bytes = command.file("annotations.jsonl");
    assertEquals(
        lines("Version 1 on 2 photos:", FORETOLD, "Nothing was changed."),
        said(command, "workflow replay --dry-run 1"));
    command.run();
    assertEquals(bytes, command.file("annotations.jsonl"), "a dry run changes nothing");
    assertEquals(
        List.of(MIXED + " cat ANNOTATION_AWAITING_REVIEW", FIELD + " dog ANNOTATION_SUCCESS"),
        before);

    said(command, "workflow activate 1");
    assertEquals(
        lines("Version 1 on 2 photos:", FORETOLD, "Nothing was changed."),
        said(command, "workflow replay --dry-run"));
    String done = said(command, "workflow replay");
    assertEquals(
        lines(
            "annotating 2 photos",
            FORETOLD.stream().map(line -> line.replace("would move", "moved")).toList(),
            "detector invocations: 0"),
        done.replaceFirst("2 of 2 photos in .*\n", ""));
    assertTrue(command.run().out().contains("detector invocations: 0\n"));
    assertEquals(
        List.of(
            MIXED + " cat ANNOTATION_SUCCESS",
            MIXED + " dog ANNOTATION_AWAITING_REVIEW",
            MIXED + " dog ANNOTATION_AWAITING_REVIEW",
            FIELD + " dog ANNOTATION_SUCCESS"),
        command.statuses());
  }

  @Test
  void replay_everythingRoutedAlready_changesNothing() throws Exception {
    Command command = annotated();
    said(command, "workflow activate 1");
    said(command, "workflow replay");
    command.run();
    String bytes = command.file("annotations.jsonl");
    assertEquals(
        "Version 1 is applied to every photo already.\n", said(command, "workflow replay 1"));
    command.run();
    assertEquals(bytes, command.file("annotations.jsonl"));
  }

  @Test
  void replay_versionNotInForce_refusesIt() throws Exception {
    Command command = annotated();
    Command.Ended ended = command.ended(command.onData("workflow replay 1"));
    assertEquals(2, ended.code());
    assertEquals(
        """
        Only the version in force can be applied, which is version 0.
        Try: ./annotate workflow activate 1
        """,
        ended.err());
    assertEquals(
        "Version 0 is applied to every photo already.\n", said(command, "workflow replay"));
  }

  @Test
  void replay_annotationsDecidedByAPerson_keepsThem() throws Exception {
    Command command = annotated();
    try (ReviewSession session = new ReviewSession(command)) {
      approveAll(session);
    }
    command.run();
    List<String> decided =
        command
            .file("annotations.jsonl")
            .lines()
            .filter(line -> line.contains("verdict-"))
            .toList();
    assertEquals(2, decided.size());
    said(command, "workflow activate 1");
    String foretold = said(command, "workflow replay --dry-run");
    assertTrue(
        foretold.contains("cat: no box would move; 1 that a person decided stays."), foretold);
    said(command, "workflow replay");
    command.run();
    assertEquals(
        decided,
        command
            .file("annotations.jsonl")
            .lines()
            .filter(line -> line.contains("verdict-"))
            .toList());
  }

  @Test
  void replay_afterAPhotoFailed_routesOnlyThatPhoto() throws Exception {
    Command command = annotated();
    said(command, "workflow activate 1");
    Path photo = command.data().resolve("bucket/inputs/photos").resolve(MIXED);
    Path away = folder.resolve("away");
    Files.move(photo, away);
    Command.Ended ended = command.ended(command.onData("workflow replay"));
    assertEquals(1, ended.code(), ended.out() + ended.err());
    assertTrue(ended.out().contains("2 of 2 photos"), ended.out());
    assertTrue(ended.out().contains("Photos to which it was not applied: 1."), ended.out());
    Files.move(away, photo);
    String next = said(command, "workflow replay");
    assertTrue(next.contains("1 of 1 photo"), next);
    assertTrue(next.contains("detector invocations: 0\n"), next);
    assertEquals(
        "Version 1 is applied to every photo already.\n", said(command, "workflow replay"));
  }

  private Command annotated() throws Exception {
    Command command = new Command(folder).given(MIXED, FIELD);
    command.run();
    StoredVersions.add(command, 0.5, 0.39);
    return command;
  }

  private static void approveAll(ReviewSession session) throws Exception {
    int verdict = 0;
    var next = session.post("../tasks/auto-annotation/assignments", "{}");
    for (Map<String, Object> box : Deployed.list(next, "annotations")) {
      session.post(
          "../verdicts",
          """
          {"verdicts": [{"id": "verdict-%d", "verdict": "APPROVE", "input_id": "%s",
            "annotation_id": "%s", "revision": 0, "seconds_spent": 1.5}]}"""
              .formatted(++verdict, box.get("input_id"), box.get("id")));
    }
  }

  private static String lines(String first, List<String> rest, String last) {
    return "%s\n%s\n%s\n".formatted(first, String.join("\n", rest), last);
  }

  private static String said(Command command, String words) {
    Command.Ended ended = command.ended(command.onData(words));
    assertEquals("", ended.err());
    assertEquals(0, ended.code());
    return ended.out();
  }
}
