package autoannotation.cli.calibrate;

import autoannotation.adapters.json.CalibrationJson;
import autoannotation.adapters.json.CalibrationJson.ConceptJson;
import autoannotation.cli.text.TextTable;
import java.nio.file.Path;
import java.util.Locale;

/** Writes a calibration as text: a sentence for each concept, then a table. */
final class CalibrationText {

  private CalibrationText() {}

  static String of(CalibrationJson found, Path report) {
    StringBuilder text = new StringBuilder();
    TextTable table =
        new TextTable(
            "CONCEPT",
            "ACCEPT ABOVE",
            "NOW",
            "REVIEW ABOVE",
            "NOW",
            "RIGHT AT LEAST",
            "ACCEPTED",
            "TO REVIEW",
            "VERDICTS",
            "UNANSWERED",
            "BEHIND");
    for (ConceptJson concept : found.concepts()) {
      text.append(concept.sentence()).append(System.lineSeparator());
      table.row(
          concept.id(),
          concept.threshold().map(CalibrationText::number).orElse("-"),
          number(concept.now().accept()),
          number(concept.proposed().review()),
          number(concept.now().review()),
          number(concept.precisionLowerBound()),
          number(concept.acceptedShare()),
          number(concept.reviewShare()),
          concept.verdicts(),
          concept.waiting(),
          concept.behind());
    }
    return text.append(System.lineSeparator())
        .append(table.toText())
        .append(
            """

            VERDICTS count; those BEHIND don't count yet, because an earlier box of the sample is UNANSWERED.
            Plots and all figures: %s
            """
                .formatted(report))
        .toString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
