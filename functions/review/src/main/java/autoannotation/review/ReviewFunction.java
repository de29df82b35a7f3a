package autoannotation.review;

import autoannotation.edge.Environment;
import autoannotation.table.InputTable;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** The API's routes that need code: an input's annotations, and a link to upload a photo by. */
public final class ReviewFunction implements RequestStreamHandler {

  private final Annotations annotations;
  private final Uploads uploads;

  /** As Lambda starts it. */
  public ReviewFunction() {
    this(Environment.ofProcess());
  }

  private ReviewFunction(Environment environment) {
    this(
        environment,
        S3Client.builder().forcePathStyle(environment.isRehearsal()).build(),
        S3Presigner.builder()
            .serviceConfiguration(
                S3Configuration.builder().pathStyleAccessEnabled(environment.isRehearsal()).build())
            .build(),
        DynamoDbClient.create());
  }

  public ReviewFunction(
      Environment environment, S3Client s3, S3Presigner presigner, DynamoDbClient dynamo) {
    String bucket = environment.get("INPUTS_BUCKET");
    annotations =
        new Annotations(
            new CurrentVersion(s3, bucket),
            new InputTable(dynamo, environment.get("ANNOTATIONS_TABLE")));
    uploads = new Uploads(presigner, bucket, environment.positive("MAXIMUM_BYTES"));
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    output.write(answer(ApiRequest.read(input.readAllBytes())).toBytes());
  }

  private ApiResponse answer(ApiRequest request) {
    try {
      return switch (request.route()) {
        case "GET /annotations" -> ApiResponse.ok(annotations.of(request));
        case "POST /uploads" -> ApiResponse.ok(uploads.link(request));
        case String unknown -> throw new RefusedRequestException(404, "there is no " + unknown);
      };
    } catch (RefusedRequestException e) {
      return ApiResponse.refused(e);
    }
  }
}
