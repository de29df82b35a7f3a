package autoannotation.cli.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;

/**
 * Where a stack's input viewer is, as CloudFormation knows it. LocalRequest by AWS's own command,
 * which knows the profiles and ways to sign in of whoever deployed.
 */
record DeployedViewer(String aws) {

  URI of(String stack) throws UnknownStackException, IOException, InterruptedException {
    Process process = start(stack);
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new UnknownStackException(
          "the stack %s can't be looked up: %s"
              .formatted(
                  stack, out.lines().filter(line -> !line.isBlank()).findFirst().orElse("")));
    }
    if (!out.startsWith("https://")) { // None, where it has no such output
      throw new UnknownStackException(
          "the stack %s has no output ViewerUrl: deploy this version of template.yaml"
              .formatted(stack));
    }
    return URI.create(out);
  }

  private Process start(String stack) throws UnknownStackException {
    try {
      return new ProcessBuilder(
              aws,
              "cloudformation",
              "describe-stacks",
              "--stack-name",
              stack,
              "--query",
              "Stacks[0].Outputs[?OutputKey=='ViewerUrl'].OutputValue",
              "--output",
              "text")
          .redirectErrorStream(true)
          .start();
    } catch (IOException _) {
      throw new UnknownStackException(
          "--stack needs the command aws, which was not found: install the AWS CLI, or look up"
              + " the stack's output ViewerUrl in the console");
    }
  }
}
