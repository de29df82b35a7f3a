package autoannotation.local.services;

import autoannotation.local.queue.FolderQueue;
import autoannotation.local.states.StatesError;
import autoannotation.local.states.TaskResource;
import java.util.Map;

/**
 * {@code arn:aws:states:::sqs:sendMessage}.
 *
 * @param queues by URL, which is their name here
 */
public record SqsSendMessage(Map<String, FolderQueue> queues) implements TaskResource {

  public SqsSendMessage {
    queues = Map.copyOf(queues);
  }

  @Override
  public Object run(Map<String, Object> arguments) {
    Arguments given = new Arguments(arguments);
    String url = given.text("QueueUrl");
    String body = given.text("MessageBody");
    given.allRead();
    if (!queues.containsKey(url)) {
      throw new StatesError("SQS.QueueDoesNotExistException", "there is no queue " + url);
    }
    queues.get(url).send(body);
    return Map.of();
  }
}
