package autoannotation.local.states;

import java.util.Set;
import java.util.TreeSet;

/**
 * The fields that each type of state may have beside a Comment: ours, which are fewer than AWS's.
 */
final class StateFields {

  static final Set<String> FLOW = Set.of("StartAt", "States");
  static final Set<String> PROCESSOR = Set.of("StartAt", "States", "ProcessorConfig");
  static final Set<String> CONFIG = Set.of("Mode");
  static final Set<String> RULE = Set.of("Condition", "Next", "Output", "Assign");

  private StateFields() {}

  /** Empty for a type that we don't run. */
  static Set<String> of(String type) {
    return switch (type) {
      case "Pass" -> going();
      case "Task" -> working("Resource", "Arguments", "TimeoutSeconds");
      case "Parallel" -> working("Branches", "Arguments");
      case "Map" -> working("Items", "ItemSelector", "ItemProcessor", "MaxConcurrency");
      case "Choice" -> Set.of("Type", "Choices", "Default", "Output", "Assign");
      case "Succeed" -> Set.of("Type", "Output");
      case "Fail" -> Set.of("Type", "Error", "Cause");
      default -> Set.of();
    };
  }

  private static Set<String> going(String... own) {
    Set<String> fields = new TreeSet<>(Set.of("Type", "Next", "End", "Output", "Assign"));
    fields.addAll(Set.of(own));
    return fields;
  }

  private static Set<String> working(String... own) {
    Set<String> fields = going(own);
    fields.addAll(Set.of("Retry", "Catch"));
    return fields;
  }
}
