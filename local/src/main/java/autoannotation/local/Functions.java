package autoannotation.local;

import autoannotation.adapters.lambda.Environment;
import autoannotation.application.port.PhotoLinks;
import autoannotation.detector.VisualDetectorFunction;
import autoannotation.local.services.FunctionHandlers;
import autoannotation.local.template.InvalidTemplateException;
import autoannotation.local.template.Resource;
import autoannotation.local.template.Template;
import autoannotation.review.ReviewFunction;
import autoannotation.writer.AnnotationWriterFunction;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The template's functions, each made when it is first called: a run that detects nothing loads no
 * PyTorch.
 */
final class Functions implements FunctionHandlers, AutoCloseable {

  private final Template template;
  private final Path project;
  private final S3Client s3;
  private final DynamoDbClient dynamo;
  private final Map<String, RequestStreamHandler> made = new ConcurrentHashMap<>();

  Functions(Template template, Path project, S3Client s3, DynamoDbClient dynamo) {
    this.template = template;
    this.project = project;
    this.s3 = s3;
    this.dynamo = dynamo;
    template.resources().values().forEach(Resource::environment); // what is wrong there shows now
  }

  /** The function of that name, which is also its ARN here. */
  @Override
  public RequestStreamHandler named(String name) {
    return made.computeIfAbsent(name, _ -> make(declared(name)));
  }

  @Override
  public void close() {
    for (RequestStreamHandler function : made.values()) {
      if (function instanceof VisualDetectorFunction detector) {
        detector.close();
      }
    }
  }

  private Resource declared(String name) {
    return template.resources().values().stream()
        .filter(resource -> resource.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new InvalidTemplateException("template.yaml has no function " + name));
  }

  /** The handler of the API, which answers with those links to photos. */
  RequestStreamHandler review(PhotoLinks links) {
    Environment environment = environment(template.resource("ReviewFunction"));
    return new ReviewFunction(environment, s3, dynamo, links, InstantSource.system());
  }

  LocalUseCases useCases() {
    return new LocalUseCases(
        s3,
        dynamo,
        environment(template.resource("ReviewFunction")),
        environment(template.resource("CalibrateFunction")));
  }

  private Environment environment(Resource function) {
    Map<String, String> variables = new TreeMap<>(function.environment());
    variables.put("LAMBDA_TASK_ROOT", project.toString());
    return new Environment(variables);
  }

  private RequestStreamHandler make(Resource function) {
    Environment environment = environment(function);
    return switch (function.text("Handler")) {
      case "autoannotation.detector.VisualDetectorFunction" ->
          new VisualDetectorFunction(environment, s3);
      case "autoannotation.writer.AnnotationWriterFunction" ->
          new AnnotationWriterFunction(environment, dynamo);
      case String unknown ->
          throw new InvalidTemplateException(
              function.logicalId()
                  + " has a handler that is not supported on one machine: "
                  + unknown);
    };
  }
}
