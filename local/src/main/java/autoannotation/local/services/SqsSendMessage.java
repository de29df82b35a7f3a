package autoannotation.local.services;

import autoannotation.local.queue.FolderQueue;
import autoannotation.local.states.TaskResource;
import java.util.Map;

/** {@code arn:aws:states:::sqs:sendMessage} to the one queue there is. */
public record SqsSendMessage(FolderQueue queue) implements TaskResource {

  @Override
  public Object run(Map<String, Object> arguments) {
    Arguments given = new Arguments(arguments);
    given.text("QueueUrl");
    String body = given.text("MessageBody");
    given.allRead();
    queue.send(body);
    return Map.of();
  }
}
