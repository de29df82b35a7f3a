package autoannotation.adapters.lambda;

import autoannotation.adapters.json.Json;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A Lambda function that maps one JSON request to one JSON answer, both records. Invalid requests
 * are refused by {@link Json}. The daily call {@code {"keep_awake": true}} is answered with {@code
 * {}} and does nothing.
 */
public abstract class JsonFunction<I, O> implements RequestStreamHandler {

  private final Class<I> request;

  protected JsonFunction(Class<I> request) {
    this.request = request;
  }

  protected abstract O answer(I request);

  @Override
  public final void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    byte[] event = input.readAllBytes();
    Object answer = KeepAwake.isCalledBy(event) ? Map.of() : answer(Json.read(event, request));
    output.write(Json.write(answer).getBytes(StandardCharsets.UTF_8));
  }
}
