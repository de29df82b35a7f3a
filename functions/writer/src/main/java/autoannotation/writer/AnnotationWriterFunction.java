package autoannotation.writer;

import autoannotation.adapters.dynamo.DynamoAnnotations;
import autoannotation.adapters.lambda.Environment;
import autoannotation.adapters.lambda.JsonFunction;
import autoannotation.application.annotate.AnnotationWriter;
import autoannotation.application.port.Annotations;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Lambda function that writes one annotation for each region. SuccessWriterFunction and
 * ReviewWriterFunction use this class with different environments.
 */
public final class AnnotationWriterFunction
    extends JsonFunction<WriteRequest, AnnotationWriterFunction.Answer> {

  /** The stored annotations, in the order of the regions. */
  public record Answer(List<WrittenAnnotation> annotations) {}

  private final AnnotationWriter writer;

  /** Used by Lambda: reads the environment and creates the client. */
  public AnnotationWriterFunction() {
    this(Environment.ofProcess(), DynamoDbClient.create());
  }

  /** Writes to the table with the given client. */
  public AnnotationWriterFunction(Environment environment, DynamoDbClient dynamo) {
    this(environment, new DynamoAnnotations(dynamo, environment.get("ANNOTATIONS_TABLE")));
  }

  /** Writes to the given store. */
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
