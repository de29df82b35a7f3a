package autoannotation.writer;

import autoannotation.adapters.dynamo.DynamoAnnotations;
import autoannotation.adapters.lambda.Environment;
import autoannotation.adapters.lambda.JsonFunction;
import autoannotation.application.annotate.AnnotationWriter;
import autoannotation.application.port.Annotations;
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

  private final AnnotationWriter writer;

  /** As Lambda starts it. */
  public AnnotationWriterFunction() {
    this(Environment.ofProcess(), DynamoDbClient.create());
  }

  /** On that client. */
  public AnnotationWriterFunction(Environment environment, DynamoDbClient dynamo) {
    this(environment, new DynamoAnnotations(dynamo, environment.get("ANNOTATIONS_TABLE")));
  }

  /** On that store. */
  AnnotationWriterFunction(Environment environment, Annotations annotations) {
    super(WriteRequest.class);
    writer = new AnnotationWriter(WriterEnvironment.settings(environment), annotations);
  }

  @Override
  protected Answer answer(WriteRequest request) {
    return new Answer(
        writer.write(request.toRegions()).stream().map(WrittenAnnotation::of).toList());
  }
}
