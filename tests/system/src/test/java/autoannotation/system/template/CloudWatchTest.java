package autoannotation.system.template;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.local.template.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What goes wrong sends a mail, and sends it again until somebody acts. */
class CloudWatchTest {

  /** It goes off for lack of data, once: each of its days without a calibration looks alike. */
  private static final String OVERDUE = "CalibrationOverdueAlarm";

  @Test
  void alarm_everyOne_goesOffAboveZeroAndSendsAMail() {
    for (Resource alarm : alarms()) {
      String name = alarm.logicalId();
      Map<String, Object> properties = alarm.properties();
      assertEquals(
          "{Fn::If=[HasAlarmEmail, [{Ref=AlarmTopic}], {Ref=AWS::NoValue}]}",
          String.valueOf(properties.get("AlarmActions")),
          name);
      assertEquals("0", alarm.text("Threshold"), name);
      assertFalse(alarm.text("AlarmDescription").isBlank(), name);
      if (name.equals(OVERDUE)) {
        assertEquals(properties.get("AlarmActions"), properties.get("InsufficientDataActions"));
        assertEquals("missing", alarm.text("TreatMissingData"));
      } else {
        assertEquals("GreaterThanThreshold", alarm.text("ComparisonOperator"), name);
        // back to OK where nothing happens any more: what happens next sends a mail again
        assertEquals("notBreaching", alarm.text("TreatMissingData"), name);
      }
    }
  }

  /** CloudWatch can't use AWS's own key for SNS, nor a key whose policy doesn't name it. */
  @Test
  void topic_ofAlarms_isOneThatCloudWatchMayPublishTo() {
    for (Resource topic : Deployed.of("AWS::SNS::Topic").toList()) {
      assertFalse(topic.properties().containsKey("KmsMasterKeyId"), topic.logicalId());
    }
    assertEquals(
        0, Deployed.of("AWS::SNS::TopicPolicy").count(), "the default lets this account publish");
  }

  /** A queue stays as full as it is, so CloudWatch would send one mail and no other. */
  @Test
  void alarm_ofEveryQueue_goesOffAgainEachDay() {
    Set<Object> queues =
        Deployed.of("AWS::SQS::Queue")
            .map(queue -> (Object) Map.of("GetAtt", queue.logicalId() + ".QueueName"))
            .collect(toSet());
    Set<Object> repeated =
        alarms().stream()
            .filter(alarm -> metrics(alarm).toString().contains("ApproximateNumberOfMessages"))
            .map(
                alarm -> {
                  assertEquals(
                      List.of("IF(HOUR(waiting) == 6 && MINUTE(waiting) < 10, 0, waiting)"),
                      expressions(alarm),
                      alarm.logicalId());
                  assertEquals("waiting", queries(alarm).getLast().get("Id"));
                  return dimension(metrics(alarm).getFirst());
                })
            .collect(toSet());
    assertEquals(queues, repeated);
  }

  /** What is counted where it happens is 0 in most periods. */
  @Test
  void alarm_ofNoQueue_countsEventsOfAnHourAtMost() {
    for (Resource alarm : alarms()) {
      for (Map<String, Object> metric : metrics(alarm)) {
        String name = (String) metric.get("MetricName");
        if (!name.startsWith("Approximate") && !alarm.logicalId().equals(OVERDUE)) {
          assertEquals(name.equals("BrokenPromises") ? "Maximum" : "Sum", metric.get("Stat"), name);
          assertTrue((Integer) metric.get("Period") <= 3600, name);
        }
      }
    }
  }

  /** What fails outside every Catch is in no queue and in no table. */
  @Test
  void machine_everyEndThatIsNoSuccess_isWatched() {
    assertEquals(
        Set.of("ExecutionsFailed", "ExecutionsTimedOut", "ExecutionThrottled"),
        names("StateMachineArn", Map.of("Ref", "AutoAnnotationStateMachine")));
  }

  /** Nobody waits for its answer. */
  @Test
  void function_calledOnASchedule_isWatched() {
    for (String function : Deployed.functions()) {
      if (Deployed.schedules(function).stream()
          .anyMatch(schedule -> !schedule.get("Input").equals(Deployed.KEEP_AWAKE))) {
        Set<String> watched = names("FunctionName", Map.of("Ref", function));
        assertEquals(Set.of("Errors", "Invocations"), watched, function);
      }
    }
    assertEquals(Set.of("BrokenPromises"), names("Table", Map.of("Ref", "AnnotationsTable")));
  }

  private static Set<String> names(String dimension, Map<String, String> value) {
    return alarms().stream()
        .flatMap(alarm -> metrics(alarm).stream())
        .filter(
            metric ->
                Deployed.list(metric, "Dimensions")
                    .equals(List.of(Map.of("Name", dimension, "Value", value))))
        .map(metric -> (String) metric.get("MetricName"))
        .collect(toSet());
  }

  /**
   * The metrics of an alarm: its own, or those of its expression; each with its Period and Stat.
   */
  private static List<Map<String, Object>> metrics(Resource alarm) {
    List<Map<String, Object>> metrics = new ArrayList<>();
    if (alarm.properties().containsKey("MetricName")) {
      Map<String, Object> metric = new HashMap<>(alarm.properties());
      metric.put("Stat", alarm.properties().get("Statistic"));
      metrics.add(metric);
    }
    for (Map<String, Object> query : queries(alarm)) {
      if (query.get("MetricStat") != null) {
        Map<String, Object> stat = new HashMap<>(Deployed.object(query.get("MetricStat")));
        stat.putAll(Deployed.object(stat.get("Metric")));
        assertEquals(false, query.get("ReturnData"), alarm.logicalId());
        metrics.add(stat);
      }
    }
    assertFalse(metrics.isEmpty(), alarm.logicalId());
    return metrics;
  }

  private static List<Map<String, Object>> queries(Resource alarm) {
    return Deployed.list(alarm.properties(), "Metrics");
  }

  private static List<Object> expressions(Resource alarm) {
    return queries(alarm).stream()
        .filter(query -> query.containsKey("Expression"))
        .map(query -> query.get("Expression"))
        .toList();
  }

  private static Object dimension(Map<String, Object> metric) {
    return Deployed.list(metric, "Dimensions").getFirst().get("Value");
  }

  private static List<Resource> alarms() {
    return Deployed.of("AWS::CloudWatch::Alarm").toList();
  }
}
