package autoannotation.writer;

import autoannotation.edge.Environment;
import autoannotation.edge.JsonFunction;
import autoannotation.table.AnnotationStore;
import autoannotation.table.DynamoAnnotationStore;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Writes regions as annotations, one each. SuccessWriterFunction and ReviewWriterFunction are this
 * class; their environment alone tells them apart.
 */
public final class AnnotationWriterFunction
    extends JsonFunction<WriteRequest, AnnotationWriterFunction.Answer> {

  /** The annotations that stand, one for each region. */
  public record Answer(List<WrittenAnnotation> annotations) {}

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
    return new Answer(
        request.regions().stream()
            .map(region -> annotations.write(settings.annotate(request, region)))
            .map(WrittenAnnotation::of)
            .toList());
  }
}
