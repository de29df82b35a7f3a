package autoannotation.adapters.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.application.port.UnreachableException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;
import software.amazon.awssdk.services.cloudformation.model.DescribeStacksRequest;
import software.amazon.awssdk.services.cloudformation.model.DescribeStacksResponse;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.cloudformation.model.Stack;

class DeployedStackTest {

  /** Knows one stack, named pets. */
  private static final class Formation implements CloudFormationClient {

    @Override
    public DescribeStacksResponse describeStacks(DescribeStacksRequest request) {
      if (!request.stackName().equals("pets")) {
        throw CloudFormationException.builder()
            .awsErrorDetails(
                AwsErrorDetails.builder()
                    .errorMessage("Stack with id %s does not exist".formatted(request.stackName()))
                    .build())
            .build();
      }
      Output queue =
          Output.builder().outputKey("RedriveQueue").outputValue("https://queue").build();
      return DescribeStacksResponse.builder()
          .stacks(Stack.builder().stackName("pets").outputs(queue).build())
          .build();
    }

    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {}
  }

  @Test
  void outputs_ofAStack_areThoseOfItsTemplate() {
    assertEquals(
        Map.of("RedriveQueue", "https://queue"), DeployedStack.outputs(new Formation(), "pets"));
  }

  @Test
  void outputs_unknownStack_saysWhichAndWhy() {
    var e =
        assertThrows(
            UnreachableException.class, () -> DeployedStack.outputs(new Formation(), "cars"));
    assertEquals(
        "the stack cars can't be reached: Stack with id cars does not exist", e.getMessage());
  }

  @Test
  void redrive_stackOfAnEarlierVersion_namesTheOutputThatIsMissing() {
    var earlier = new DeployedStack("pets", Map.of("RedriveQueue", "https://queue"), null, null);
    assertEquals(
        "the stack pets has no output StartDeadLetterQueue: deploy this version of template.yaml",
        assertThrows(UnreachableException.class, earlier::redrive).getMessage());
  }
}
