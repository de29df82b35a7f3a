package autoannotation.cli.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a page is, and what shows it. */
class BrowserTest {

  @TempDir private Path folder;

  /** A command in the place of AWS's. */
  private String aws(String script) throws Exception {
    Path aws = Files.writeString(folder.resolve("aws"), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(aws, PosixFilePermissions.fromString("rwx------"));
    return aws.toString();
  }

  private static String refused(String aws) {
    return assertThrows(UnknownStackException.class, () -> new DeployedViewer(aws).of("pets"))
        .getMessage();
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, DISPLAY, xdg-open",
    "Linux, WAYLAND_DISPLAY, xdg-open",
    "Linux, SSH_CONNECTION, ",
    "Mac OS X, HOME, open",
    "Mac OS X, SSH_CONNECTION, "
  })
  void command_eachSystem_opensOnlyWhereThereIsAScreen(
      String system, String variable, String command) {
    assertEquals(Optional.ofNullable(command), Browser.command(system, Map.of(variable, "x")));
  }

  @Test
  void of_stackName_asksAwsForItsViewerUrl() throws Exception {
    String asked = folder.resolve("asked").toString();
    String aws = aws("printf '%s\\n' \"$@\" > " + asked + "\necho https://a1.example/v1/viewer/");
    assertEquals(URI.create("https://a1.example/v1/viewer/"), new DeployedViewer(aws).of("pets"));
    assertEquals(
        """
        cloudformation
        describe-stacks
        --stack-name
        pets
        --query
        Stacks[0].Outputs[?OutputKey=='ViewerUrl'].OutputValue
        --output
        text
        """,
        Files.readString(Path.of(asked)));
  }

  @Test
  void of_unknownStack_givesAwsMessage() throws Exception {
    assertEquals(
        "the stack pets can't be looked up: Stack with id pets does not exist",
        refused(aws("echo >&2; echo Stack with id pets does not exist >&2; exit 254")));
  }

  @Test
  void of_stackWithoutViewer_isRefusedAsOlder() throws Exception {
    String older = "the stack pets has no output ViewerUrl: deploy this version of template.yaml";
    assertEquals(older, refused(aws("echo None")));
    assertEquals(older, refused(aws("echo")));
  }

  @Test
  void of_awsNotInstalled_isRefused() {
    assertEquals(
        "--stack needs the command aws, which was not found: install the AWS CLI, or look up"
            + " the stack's output ViewerUrl in the console",
        refused(folder.resolve("none").toString()));
  }
}
