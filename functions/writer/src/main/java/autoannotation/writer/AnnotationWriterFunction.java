package autoannotation.writer;

import autoannotation.adapters.dynamo.DynamoAnnotationStore;
import autoannotation.adapters.lambda.Environment;
import autoannotation.adapters.lambda.JsonFunction;
import autoannotation.core.annotation.Annotation;
import java.util.List;
import java.util.function.UnaryOperator;
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
  private final UnaryOperator<Annotation> write;

  /** As Lambda starts it. */
  public AnnotationWriterFunction() {
    this(Environment.ofProcess(), DynamoDbClient.create());
  }

  public AnnotationWriterFunction(Environment environment, DynamoDbClient dynamo) {
    this(
        WriterSettings.of(environment),
        new DynamoAnnotationStore(dynamo, environment.get("ANNOTATIONS_TABLE"))::write);
  }

  /**
   * Writes by another way.
   *
   * @param write from what is to be written to what stands
   */
  AnnotationWriterFunction(WriterSettings settings, UnaryOperator<Annotation> write) {
    super(WriteRequest.class);
    this.settings = settings;
    this.write = write;
  }

  @Override
  protected Answer answer(WriteRequest request) {
    return new Answer(
        request.regions().stream()
            .map(region -> write.apply(settings.annotate(request, region)))
            .map(WrittenAnnotation::of)
            .toList());
  }
}
