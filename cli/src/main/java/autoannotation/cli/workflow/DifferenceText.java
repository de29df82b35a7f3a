package autoannotation.cli.workflow;

import autoannotation.cli.text.TextTable;
import autoannotation.core.evidence.EvidenceRates;
import autoannotation.core.workflow.Threshold;
import autoannotation.core.workflow.ValueDifference;
import autoannotation.core.workflow.Workflow;
import autoannotation.core.workflow.WorkflowDifference;
import java.util.Optional;
import java.util.function.Function;

/** What changes from one version of the workflow to another. */
final class DifferenceText {

  private final TextTable table;

  private DifferenceText(Workflow from, Workflow to) {
    table = new TextTable("CONCEPT", "WHAT", "VERSION " + from.number(), "VERSION " + to.number());
  }

  static String of(Workflow from, Workflow to) {
    WorkflowDifference difference = WorkflowDifference.between(from, to);
    if (difference.isEmpty()) {
      return "Versions %d and %d do not differ.%n".formatted(from.number(), to.number());
    }
    DifferenceText text = new DifferenceText(from, to);
    difference
        .concepts()
        .forEach(
            (concept, its) -> {
              text.row(concept, "accept", its.accept(), Threshold::inWords);
              text.row(concept, "review", its.review(), Threshold::inWords);
              text.row(concept, "evidence", its.evidence(), DifferenceText::rates);
            });
    return text.table.toText();
  }

  private <T> void row(
      String concept, String what, Optional<ValueDifference<T>> change, Function<T, String> words) {
    change.ifPresent(
        it ->
            table.row(
                concept, what, it.from().map(words).orElse("-"), it.to().map(words).orElse("-")));
  }

  private static String rates(EvidenceRates rates) {
    return "%s of accepted, %s of review, %s of dropped"
        .formatted(
            VersionText.percent(rates.accepted()),
            VersionText.percent(rates.review()),
            VersionText.percent(rates.dropped()));
  }
}
