package autoannotation.adapters.stack;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityBatchRequest;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityBatchResponse;
import software.amazon.awssdk.services.sqs.model.DeleteMessageRequest;
import software.amazon.awssdk.services.sqs.model.DeleteMessageResponse;
import software.amazon.awssdk.services.sqs.model.GetQueueAttributesRequest;
import software.amazon.awssdk.services.sqs.model.GetQueueAttributesResponse;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageResponse;

/**
 * A standard queue on a clock of its own. It answers with what is visible in any order, seldom with
 * as many as were asked for, and with a new receipt each time.
 */
final class FakeQueue implements SqsClient {

  private static final class Kept {
    private final String body;
    private final Instant sentAt;
    private Instant visibleFrom;
    private String receipt = "";

    Kept(String body, Instant now) {
      this.body = body;
      this.sentAt = now;
      this.visibleFrom = now;
    }
  }

  static final String URL = "https://sqs.eu-central-1.amazonaws.com/1/redrive";

  private final Map<Integer, Kept> messages = new LinkedHashMap<>();
  private final Random random = new Random(1);
  private Instant now = Instant.parse("2026-03-02T09:00:00.700Z");
  private int numbers;
  private int receives;
  private boolean broken;

  void send(String body) {
    messages.put(++numbers, new Kept(body, now));
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  /** Nobody answers any more. */
  void disconnect() {
    broken = true;
  }

  int receives() {
    return receives;
  }

  @Override
  public ReceiveMessageResponse receiveMessage(ReceiveMessageRequest request) {
    answer(request.queueUrl());
    receives++;
    if (!request
            .messageSystemAttributeNames()
            .equals(List.of(MessageSystemAttributeName.SENT_TIMESTAMP))
        || request.waitTimeSeconds() < 1) {
      throw new AssertionError("not long polling for timestamps: " + request);
    }
    List<Kept> visible =
        new ArrayList<>(
            messages.values().stream().filter(each -> !each.visibleFrom.isAfter(now)).toList());
    Collections.shuffle(visible, random);
    int most = 1 + random.nextInt(request.maxNumberOfMessages());
    List<Message> received = new ArrayList<>();
    for (Kept each : visible.subList(0, Math.min(most, visible.size()))) {
      each.visibleFrom = now.plusSeconds(request.visibilityTimeout());
      each.receipt = "receipt-" + random.nextLong();
      received.add(
          Message.builder()
              .body(each.body)
              .receiptHandle(each.receipt)
              .attributes(
                  Map.of(
                      MessageSystemAttributeName.SENT_TIMESTAMP,
                      Long.toString(each.sentAt.toEpochMilli())))
              .build());
    }
    return ReceiveMessageResponse.builder().messages(received).build();
  }

  @Override
  public DeleteMessageResponse deleteMessage(DeleteMessageRequest request) {
    answer(request.queueUrl());
    messages.values().removeIf(each -> each.receipt.equals(request.receiptHandle()));
    return DeleteMessageResponse.builder().build();
  }

  /** A receipt that is none any more is among the failures of a real answer. */
  @Override
  public ChangeMessageVisibilityBatchResponse changeMessageVisibilityBatch(
      ChangeMessageVisibilityBatchRequest request) {
    answer(request.queueUrl());
    if (request.entries().isEmpty() || request.entries().size() > 10) {
      throw new AssertionError(request.entries().size() + " entries");
    }
    for (ChangeMessageVisibilityBatchRequestEntry entry : request.entries()) {
      messages.values().stream()
          .filter(each -> each.receipt.equals(entry.receiptHandle()))
          .forEach(each -> each.visibleFrom = now.plusSeconds(entry.visibilityTimeout()));
    }
    return ChangeMessageVisibilityBatchResponse.builder().build();
  }

  @Override
  public GetQueueAttributesResponse getQueueAttributes(GetQueueAttributesRequest request) {
    answer(request.queueUrl());
    long hidden = messages.values().stream().filter(each -> each.visibleFrom.isAfter(now)).count();
    Map<QueueAttributeName, String> all =
        Map.of(
            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
            Long.toString(messages.size() - hidden),
            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE,
            Long.toString(hidden),
            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED,
            "0");
    GetQueueAttributesResponse.Builder response = GetQueueAttributesResponse.builder();
    response.attributes(all);
    response.sdkHttpResponse(
        SdkHttpResponse.builder()
            .putHeader(
                "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)))
            .build());
    return response.build();
  }

  private void answer(String url) {
    if (broken) {
      throw SdkClientException.create("no connection");
    }
    if (!url.equals(URL)) {
      throw new AssertionError("another queue: " + url);
    }
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {}
}
