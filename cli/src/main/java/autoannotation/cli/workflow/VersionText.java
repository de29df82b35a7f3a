package autoannotation.cli.workflow;

import autoannotation.application.workflow.ListedVersion;
import autoannotation.cli.text.TextTable;
import autoannotation.core.evidence.EvidenceRates;
import autoannotation.core.workflow.Activation;
import autoannotation.core.workflow.Grounds;
import autoannotation.core.workflow.Promise;
import autoannotation.core.workflow.Provenance;
import autoannotation.core.workflow.Threshold;
import autoannotation.core.workflow.Workflow;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** A version of the workflow as a person reads it. */
final class VersionText {

  private static final String NOTHING = "-";

  private VersionText() {}

  static String of(ListedVersion version) {
    String text =
        version
            .provenance()
            .map(made -> head(version, made))
            .orElse("version   0, the template's parameters%n".formatted());
    return "%sin force  %s%n%n%s"
        .formatted(text, version.inForce() ? "yes" : "no", limits(version));
  }

  private static String head(ListedVersion version, Provenance made) {
    String activated =
        version
            .activation()
            .map(VersionText::activation)
            .orElse("never: ./annotate workflow activate " + version.number());
    return """
        version   %d
        made      %s by %s, %s: %s
        model     %s
        evidence  %s
        activated %s
        """
        .formatted(
            version.number(),
            made.createdAt(),
            made.userId(),
            made.origin(),
            made.reason(),
            made.model(),
            made.evidence().orElse(NOTHING),
            activated);
  }

  private static String activation(Activation activation) {
    return "%s by %s: %s"
        .formatted(activation.activatedAt(), activation.userId(), activation.reason());
  }

  private static String limits(ListedVersion version) {
    TextTable table =
        new TextTable(
            "CONCEPT", "ACCEPT", "REVIEW", "ASK OF ACCEPTED", "OF REVIEW", "OF DROPPED", "PROMISE");
    Workflow workflow = version.workflow();
    for (String concept : new TreeSet<>(workflow.accept().keySet())) {
      Optional<EvidenceRates> rates = Optional.ofNullable(workflow.evidence().get(concept));
      table.row(
          concept,
          limit(workflow.accept(), concept),
          limit(workflow.review(), concept),
          rates.map(it -> percent(it.accepted())).orElse(NOTHING),
          rates.map(it -> percent(it.review())).orElse(NOTHING),
          rates.map(it -> percent(it.dropped())).orElse(NOTHING),
          version
              .provenance()
              .flatMap(made -> Optional.ofNullable(made.grounds().get(concept)))
              .flatMap(Grounds::promise)
              .map(VersionText::promise)
              .orElse("none"));
    }
    return table.toText();
  }

  static String limit(Map<String, Threshold> limits, String concept) {
    return Optional.ofNullable(limits.get(concept)).map(Threshold::inWords).orElse(NOTHING);
  }

  private static String promise(Promise promise) {
    return "%s right above %s, since %s"
        .formatted(percent(promise.target()), plain(promise.threshold()), promise.since());
  }

  static String percent(double share) {
    return plain(share * 100) + " %";
  }

  /** To a thousandth: what a calibration proposes has more digits than anybody reads. */
  private static String plain(double number) {
    BigDecimal rounded = BigDecimal.valueOf(Math.round(number * 1000), 3);
    return rounded.stripTrailingZeros().toPlainString();
  }
}
