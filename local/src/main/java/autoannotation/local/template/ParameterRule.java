package autoannotation.local.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a parameter of the template may be: CloudFormation would refuse anything else. */
record ParameterRule(
    String name, Optional<String> pattern, List<String> allowed, int minLength, String constraint) {

  static ParameterRule of(String name, Map<String, Object> declared) {
    return new ParameterRule(
        name,
        Optional.ofNullable((String) declared.get("AllowedPattern")),
        ((List<?>) declared.getOrDefault("AllowedValues", List.of()))
            .stream().map(String::valueOf).toList(),
        (Integer) declared.getOrDefault("MinLength", 0),
        (String) declared.getOrDefault("ConstraintDescription", ""));
  }

  void check(String value) {
    boolean right =
        value.length() >= minLength
            && (pattern.isEmpty() || value.matches(pattern.get()))
            && (allowed.isEmpty() || allowed.contains(value));
    if (!right) {
      throw new InvalidTemplateException(
          "Invalid value '%s' for the parameter %s: it %s.".formatted(value, name, words()));
    }
  }

  private String words() {
    if (!constraint.isEmpty()) {
      return constraint;
    }
    return allowed.isEmpty()
        ? "must have at least %d characters%s"
            .formatted(minLength, pattern.map(p -> " and match " + p).orElse(""))
        : "must be one of " + String.join(", ", allowed);
  }
}
