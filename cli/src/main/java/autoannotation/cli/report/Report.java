package autoannotation.cli.report;

import static java.util.Comparator.comparing;

import autoannotation.core.annotation.AnnotatedInput;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** The files that tell what came out of a run. The same inputs give the same bytes. */
public final class Report {

  private final List<AnnotatedInput> inputs;
  private final Set<String> listed;

  private Report(List<AnnotatedInput> inputs, Set<String> listed) {
    this.inputs = inputs;
    this.listed = listed;
  }

  /** On inputs, each given once; {@code listed} are the ids of the workflow's concepts. */
  public static Report of(List<AnnotatedInput> inputs, Set<String> listed) {
    return new Report(
        inputs.stream().sorted(comparing((AnnotatedInput input) -> input.id().toString())).toList(),
        Set.copyOf(listed));
  }

  public Summary summary() {
    return Summary.of(inputs, listed);
  }

  /** Writes the data first and the page, which shows all the rest, last. */
  public void writeTo(OutputFolder folder, Pixels pixels) throws IOException {
    folder.write(OutputFolder.ANNOTATIONS, JsonLines.annotations(inputs));
    folder.write(OutputFolder.INPUTS, JsonLines.inputs(inputs));
    Pictures pictures = new Pictures(folder, pixels, listed);
    folder.write(OutputFolder.PAGE, Page.of(inputs, listed, summary(), pictures.write(inputs)));
  }
}
