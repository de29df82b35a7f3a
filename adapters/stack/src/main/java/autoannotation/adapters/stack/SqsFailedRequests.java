package autoannotation.adapters.stack;

import autoannotation.application.port.FailedRequest;
import autoannotation.application.port.FailedRequests;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.GetQueueAttributesResponse;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Messages of a queue; each is a request. */
final class SqsFailedRequests implements FailedRequests {

  private static final int LARGEST_BATCH = 10;
  private static final int HIDDEN_SECONDS = 60;

  /** With long polling SQS asks all its servers, so that nothing found means nothing left. */
  private static final int POLLING_SECONDS = 1;

  /**
   * So many batches in a row that hold only later messages end a search: more may come for ever.
   */
  private static final int MOST_LATER_BATCHES = 20;

  private static final List<QueueAttributeName> COUNTS =
      List.of(
          QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
          QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE,
          QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED);

  private final SqsClient sqs;
  private final String url;
  private final Pause pause;

  /** Messages that were sent too late for the search that goes on. */
  private final List<Message> later = new ArrayList<>();

  SqsFailedRequests(SqsClient sqs, String url) {
    this(sqs, url, Thread::sleep);
  }

  SqsFailedRequests(SqsClient sqs, String url, Pause pause) {
    this.sqs = sqs;
    this.url = url;
    this.pause = pause;
  }

  /** SQS dates its answers to the second, so this waits until that second is over. */
  @Override
  public Instant now() throws InterruptedException {
    Instant second = date(attributes()).truncatedTo(ChronoUnit.SECONDS);
    pause.of(Duration.ofSeconds(1));
    return second.plusMillis(999);
  }

  private static Instant date(GetQueueAttributesResponse response) {
    return response
        .sdkHttpResponse()
        .firstMatchingHeader("Date")
        .map(date -> Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)))
        .orElseGet(Instant::now);
  }

  @Override
  public List<FailedRequest> receive(Instant until) {
    for (int batch = 0; batch < MOST_LATER_BATCHES; batch++) {
      List<Message> messages = receive();
      messages.stream().filter(message -> sentAt(message).isAfter(until)).forEach(later::add);
      List<FailedRequest> kept =
          messages.stream()
              .filter(message -> !sentAt(message).isAfter(until))
              .map(message -> new FailedRequest(message.body(), message.receiptHandle()))
              .toList();
      if (!kept.isEmpty()) {
        return kept;
      }
      if (messages.isEmpty()) {
        break;
      }
    }
    release();
    return List.of();
  }

  /**
   * Lets the next command receive at once what this one has left. A message that has come back by
   * itself can't be released; the answer says so, and it needn't be.
   */
  private void release() {
    try {
      for (int from = 0; from < later.size(); from += LARGEST_BATCH) {
        List<Message> some = later.subList(from, Math.min(from + LARGEST_BATCH, later.size()));
        sqs.changeMessageVisibilityBatch(change -> change.queueUrl(url).entries(released(some)));
      }
      later.clear();
    } catch (SdkException e) {
      throw unreachable(e);
    }
  }

  private static List<ChangeMessageVisibilityBatchRequestEntry> released(List<Message> messages) {
    List<ChangeMessageVisibilityBatchRequestEntry> entries = new ArrayList<>();
    for (Message message : messages) {
      entries.add(
          ChangeMessageVisibilityBatchRequestEntry.builder()
              .id(Integer.toString(entries.size()))
              .receiptHandle(message.receiptHandle())
              .visibilityTimeout(0)
              .build());
    }
    return entries;
  }

  private List<Message> receive() {
    try {
      return sqs.receiveMessage(
              receive ->
                  receive
                      .queueUrl(url)
                      .maxNumberOfMessages(LARGEST_BATCH)
                      .visibilityTimeout(HIDDEN_SECONDS)
                      .waitTimeSeconds(POLLING_SECONDS)
                      .messageSystemAttributeNames(MessageSystemAttributeName.SENT_TIMESTAMP))
          .messages();
    } catch (SdkException e) {
      throw unreachable(e);
    }
  }

  private static Instant sentAt(Message message) {
    String milliseconds = message.attributes().get(MessageSystemAttributeName.SENT_TIMESTAMP);
    return Instant.ofEpochMilli(Long.parseLong(milliseconds));
  }

  @Override
  public void delete(FailedRequest request) {
    try {
      sqs.deleteMessage(delete -> delete.queueUrl(url).receiptHandle(request.receipt()));
    } catch (SdkException e) {
      throw unreachable(e);
    }
  }

  @Override
  public int count() {
    Map<QueueAttributeName, String> attributes = attributes().attributes();
    return COUNTS.stream().mapToInt(name -> Integer.parseInt(attributes.get(name))).sum();
  }

  private GetQueueAttributesResponse attributes() {
    try {
      return sqs.getQueueAttributes(get -> get.queueUrl(url).attributeNames(COUNTS));
    } catch (SdkException e) {
      throw unreachable(e);
    }
  }

  private RuntimeException unreachable(SdkException e) {
    return SdkErrors.unreachable("the queue " + url.replaceFirst(".*/", ""), e);
  }
}
