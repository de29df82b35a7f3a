package autoannotation.writer;

import autoannotation.core.region.Region;
import autoannotation.edge.Environment;
import autoannotation.edge.JsonFunction;
import autoannotation.table.AnnotationStore;
import autoannotation.table.AnnotationStore.Outcome;
import autoannotation.table.DynamoAnnotationStore;
import java.util.EnumMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Writes regions as annotations, one each. SuccessWriterFunction and ReviewWriterFunction are this
 * class; their environment alone tells them apart.
 */
public final class AnnotationWriterFunction
    extends JsonFunction<WriteRequest, AnnotationWriterFunction.Answer> {

  /**
   * How many annotations were written, and how many stand as a person or a newer workflow left
   * them.
   */
  public record Answer(int written, int kept) {}

  private final WriterSettings settings;
  private final AnnotationStore annotations;

  /** As Lambda starts it. */
  public AnnotationWriterFunction() {
    this(Environment.ofProcess(), DynamoDbClient.create());
  }

  public AnnotationWriterFunction(Environment environment, DynamoDbClient dynamo) {
    this(
        WriterSettings.of(environment),
        new DynamoAnnotationStore(dynamo, environment.get("ANNOTATIONS_TABLE")));
  }

  AnnotationWriterFunction(WriterSettings settings, AnnotationStore annotations) {
    super(WriteRequest.class);
    this.settings = settings;
    this.annotations = annotations;
  }

  @Override
  protected Answer answer(WriteRequest request) {
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    for (Region region : request.regions()) {
      outcomes.merge(annotations.write(settings.annotate(request, region)), 1, Integer::sum);
    }
    return new Answer(
        outcomes.getOrDefault(Outcome.WRITTEN, 0), outcomes.getOrDefault(Outcome.KEPT, 0));
  }
}
