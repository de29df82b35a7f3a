package autoannotation.system.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import autoannotation.system.template.Deployed;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions of the workflow are listed, shown, compared and put in force. */
class WorkflowCommandTest {

  @TempDir private Path folder;
  private Command command;

  @BeforeEach
  void storeTwoVersions() throws Exception {
    command = new Command(folder).given("dog-field.jpg");
    command.run();
    StoredVersions.add(command, 0.9, 0.4);
    StoredVersions.add(command, 0.8, 0.4);
  }

  @Test
  void workflowList_afterActivation_showsAllVersionsAndTheOneInForce() {
    assertEquals(List.of("0 yes", "1", "2"), inForce());
    said("workflow activate 2 --user bob --reason better");
    assertEquals(List.of("0", "1", "2 yes"), inForce());
    String list = said("workflow");
    assertTrue(
        list.contains("2  yes       ana      2026-01-02T03:04:05Z  CALIBRATION  from 0.4 to 0.8\n"),
        list);
    Map<String, Object> last =
        Deployed.list(
                Deployed.object(Json.read(said("workflow list --json"), Object.class)), "versions")
            .getLast();
    assertEquals(
        "{activated_at=T, user_id=bob, reason=better}",
        last.get("activation").toString().replaceFirst("=[^,]*Z", "=T"));
  }

  @Test
  void workflowActivate_olderVersion_storesItAgainAsNewest() {
    said("workflow activate 2 --reason better");
    assertEquals(
        "Version 3, with the limits of version 1, is now in force for photos that are added from now"
            + " on.",
        said("workflow activate 1 --reason wrong").lines().findFirst().orElseThrow());
    assertEquals(List.of("0", "1", "2", "3 yes"), inForce());
    assertEquals("Versions 1 and 3 do not differ.\n", said("workflow diff 1 3"));
    assertEquals(
        "Version 3, with the limits of version 1, is in force already.\n",
        said("workflow activate 1"));
    assertTrue(said("workflow").contains("ROLLBACK     as version 1: wrong\n"), said("workflow"));
  }

  @Test
  void workflowShow_version_printsLimitsAndProvenance() {
    assertEquals(
        """
        version   1
        made      2026-01-02T03:04:05Z by ana, CALIBRATION: from 0.4 to 0.9
        model     coco-ssdlite-mobilenet-v2@1310cd74f22d
        evidence  Of 400 verdicts, 391 were right.
        activated never: ./annotate workflow activate 1
        in force  no

        CONCEPT  ACCEPT     REVIEW     ASK OF ACCEPTED  OF REVIEW  OF DROPPED  PROMISE
        cat      above 0.9  above 0.4  100 %            50 %       5 %         95 % right above 0.9, since 2026-01-03
        dog      above 0.9  above 0.4  -                -          -           none
        """,
        said("workflow show 1"));
    String template = said("workflow show 0");
    assertTrue(template.startsWith("version   0, the template's parameters\nin force  yes\n"));
    assertTrue(template.contains("cat      above 0.95  above 0.5 "), template);
  }

  @Test
  void workflowDiff_twoVersions_listsChangesByConcept() {
    assertEquals(
        """
        CONCEPT  WHAT    VERSION 1  VERSION 2
        cat      accept  above 0.9  above 0.8
        dog      accept  above 0.9  above 0.8
        """,
        said("workflow diff 1 2"));
  }

  @Test
  void workflow_unknownVersionOrInvalidReason_isRefused() {
    for (String asked : List.of("show 7", "activate 7", "diff 1 7", "replay 7")) {
      Command.Ended ended = command.ended(command.onData("workflow " + asked));
      assertEquals(2, ended.code());
      assertEquals("There is no version 7 of the workflow. Stored versions: 1, 2.\n", ended.err());
    }
    Command.Ended reason =
        command.ended(command.onData("workflow activate 1", "--reason", "two\nlines"));
    assertEquals(2, reason.code());
    assertTrue(reason.err().startsWith("Invalid --reason: "), reason.err());
  }

  @Test
  void run_storedVersionInForce_warnsThatLimitsAreNotUsed() {
    assertEquals("", command.run("--accept", "0.9").err());
    said("workflow activate 2");
    assertEquals("", command.run().err());
    for (String option : List.of("--accept", "--review")) {
      assertEquals(
          "--accept and --review are ignored, because version 2 of the workflow is in force:"
              + " ./annotate workflow show 2 --data %s%n".formatted(command.data()),
          command.run(option, "0.3").err());
    }
  }

  private List<String> inForce() {
    return said("workflow list")
        .lines()
        .skip(1)
        .map(line -> line.strip().replaceFirst("^(\\d+) +(yes)? .*", "$1 $2").strip())
        .toList();
  }

  private String said(String words) {
    Command.Ended ended = command.ended(command.onData(words));
    assertEquals("", ended.err());
    assertEquals(0, ended.code());
    return ended.out();
  }
}
