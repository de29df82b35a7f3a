package autoannotation.system.cost;

import autoannotation.local.template.Resource;
import autoannotation.system.template.Deployed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the template's alarms read. */
final class Alarms {

  private Alarms() {}

  /** The namespace of each metric; one that two alarms read is there twice. */
  static List<String> namespaces() {
    List<String> namespaces = new ArrayList<>();
    for (Resource resource : Deployed.of("AWS::CloudWatch::Alarm").toList()) {
      Map<String, Object> alarm = resource.properties();
      if (alarm.containsKey("Namespace")) {
        namespaces.add((String) alarm.get("Namespace"));
      }
      Deployed.list(alarm, "Metrics").stream()
          .filter(metric -> metric.containsKey("MetricStat"))
          .map(metric -> Deployed.object(metric.get("MetricStat")))
          .map(stat -> (String) Deployed.object(stat.get("Metric")).get("Namespace"))
          .forEach(namespaces::add);
    }
    return namespaces;
  }
}
