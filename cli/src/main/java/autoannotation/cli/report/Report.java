package autoannotation.cli.report;

import autoannotation.application.export.Export;
import autoannotation.core.annotation.AnnotatedInput;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** The files that tell what came out of a run. The same inputs give the same bytes. */
public final class Report {

  private final Export export;
  private final Set<String> listed;

  private Report(Export export, Set<String> listed) {
    this.export = export;
    this.listed = listed;
  }

  /** On inputs, each given once; {@code listed} are the ids of the workflow's concepts. */
  public static Report of(List<AnnotatedInput> inputs, Set<String> listed) {
    return new Report(Export.of(inputs), Set.copyOf(listed));
  }

  public Summary summary() {
    return Summary.of(export.inputs(), listed);
  }

  /** Writes the data first and the page, which shows all the rest, last. */
  public void writeTo(OutputFolder folder, PhotoImages pixels) throws IOException {
    List<AnnotatedInput> inputs = export.inputs();
    folder.write(OutputFolder.ANNOTATIONS, JsonLines.annotations(export));
    folder.write(OutputFolder.INPUTS, JsonLines.inputs(export));
    Pictures pictures = new Pictures(folder, pixels, listed);
    folder.write(OutputFolder.PAGE, Page.of(inputs, listed, summary(), pictures.write(inputs)));
  }
}
