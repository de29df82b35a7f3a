package autoannotation.cli.workflow;

import autoannotation.application.workflow.ListedVersion;
import autoannotation.cli.text.TextTable;
import autoannotation.core.workflow.Provenance;
import java.util.List;
import java.util.Optional;

/** The versions of the workflow, one a line. */
final class VersionList {

  private static final String NOBODY = "-";

  private VersionList() {}

  static String of(List<ListedVersion> versions) {
    TextTable table = new TextTable("VERSION", "IN FORCE", "MADE BY", "WHEN", "ORIGIN", "REASON");
    for (ListedVersion version : versions) {
      Optional<Provenance> made = version.provenance();
      table.row(
          version.number(),
          version.inForce() ? "yes" : "",
          made.map(Provenance::userId).orElse(NOBODY),
          made.map(it -> it.createdAt().toString()).orElse(NOBODY),
          made.map(it -> it.origin().name()).orElse("TEMPLATE"),
          made.map(Provenance::reason).orElse("parameters of the template and of the last run"));
    }
    return table.toText();
  }
}
