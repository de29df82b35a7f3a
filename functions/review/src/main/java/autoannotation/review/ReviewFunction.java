package autoannotation.review;

import autoannotation.adapters.lambda.ApiRequest;
import autoannotation.adapters.lambda.ApiResponse;
import autoannotation.adapters.lambda.Environment;
import autoannotation.adapters.lambda.RefusedRequestException;
import autoannotation.adapters.s3.S3Links;
import autoannotation.application.RefusalException;
import autoannotation.application.port.PhotoLinks;
import autoannotation.review.http.Caller;
import autoannotation.review.http.Refusals;
import autoannotation.review.http.Route;
import autoannotation.review.http.Routes;
import autoannotation.review.page.Viewer;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Lambda function behind the API: its routes, and the files of the review page. */
public final class ReviewFunction implements RequestStreamHandler {

  private static final System.Logger LOG = System.getLogger(ReviewFunction.class.getName());

  private final Viewer viewer;
  private final Routes routes;

  /** Used by Lambda: reads the environment and creates the clients. */
  public ReviewFunction() {
    this(Environment.ofProcess());
  }

  private ReviewFunction(Environment environment) {
    this(
        environment,
        S3Client.builder().forcePathStyle(environment.isRehearsal()).build(),
        DynamoDbClient.create(),
        new S3Links(
            S3Presigner.builder()
                .serviceConfiguration(
                    S3Configuration.builder()
                        .pathStyleAccessEnabled(environment.isRehearsal())
                        .build())
                .build(),
            environment.get("INPUTS_BUCKET"),
            environment.get("OUTPUTS_BUCKET")),
        InstantSource.system());
  }

  /** Uses the given clients, and creates links to photos with {@code links}. */
  public ReviewFunction(
      Environment environment,
      S3Client s3,
      DynamoDbClient dynamo,
      PhotoLinks links,
      InstantSource clock) {
    this(environment, ReviewPorts.of(environment, s3, dynamo), links, clock);
  }

  /** On those ports, with those links to photos. */
  public ReviewFunction(
      Environment environment, ReviewPorts ports, PhotoLinks links, InstantSource clock) {
    viewer = new Viewer(links);
    routes =
        new Routes(new Caller(environment), clock, AllRoutes.of(environment, ports, links, clock));
  }

  /** All routes, except the files of the page and the description of the API. */
  public List<Route> routes() {
    return routes.all();
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    output.write(answer(input.readAllBytes()).toBytes());
  }

  private ApiResponse answer(byte[] event) {
    try {
      return answer(ApiRequest.read(event));
    } catch (RefusedRequestException e) {
      return ApiResponse.refused(e);
    }
  }

  private ApiResponse answer(ApiRequest request) {
    try {
      return viewer.answer(request).orElseGet(() -> routes.answer(request));
    } catch (RefusalException e) {
      throw Refusals.of(e);
    } catch (RefusedRequestException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "request %s failed".formatted(request.id()), e);
      return ApiResponse.failed(request.id());
    }
  }
}
