package autoannotation.review.page;

import autoannotation.adapters.json.Json;
import autoannotation.adapters.lambda.ApiRequest;
import autoannotation.adapters.lambda.ApiResponse;
import autoannotation.adapters.lambda.RefusedRequestException;
import autoannotation.application.port.PhotoLinks;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves what needs no signature: the files of the page and the description of the API. */
public final class Viewer {

  private static final String DESCRIPTION = "/openapi.yaml";
  private static final String PAGE = "/viewer/index.html";

  /** Names must not start with a dot, so that no path leads out of the folder. */
  private static final Pattern FILE =
      Pattern.compile("/viewer/(?:[\\w-]+/)*[\\w-]+(?:\\.[\\w-]+)*\\.(html|css|js|svg)");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json",
          "yaml", "application/yaml; charset=utf-8");

  /**
   * Content of config.json, which the page reads first.
   *
   * @param api address of the API, relative to the page
   */
  private record Config(String api, Optional<SignIn> signIn) {}

  private final PhotoLinks links;

  public Viewer(PhotoLinks links) {
    this.links = links;
  }

  /** Returns a file, or empty if the path is not one of the page or the description. */
  public Optional<ApiResponse> answer(ApiRequest request) {
    String path = request.path();
    if (!path.equals(DESCRIPTION) && !path.equals("/viewer") && !path.startsWith("/viewer/")) {
      return Optional.empty();
    }
    if (!request.method().equals("GET")) {
      throw RefusedRequestException.method(request, "GET");
    }
    Optional<SignIn> signIn = SignIn.of(request);
    return Optional.of(
        switch (path) {
          case "/viewer" -> ApiResponse.moved("viewer/index.html");
          case "/viewer/" -> file(PAGE, "html", signIn);
          case "/viewer/config.json" -> config(signIn);
          case DESCRIPTION -> file(DESCRIPTION, "yaml", signIn);
          default -> {
            Matcher file = FILE.matcher(path);
            if (!file.matches()) {
              throw none(path);
            }
            yield file(path, file.group(1), signIn);
          }
        });
  }

  private ApiResponse file(String path, String type, Optional<SignIn> signIn) {
    String text = PackedFiles.read(path).orElseThrow(() -> none(path));
    return ApiResponse.file(TYPES.get(type), ContentSecurityPolicy.of(links, signIn), text);
  }

  private ApiResponse config(Optional<SignIn> signIn) {
    String api = signIn.isPresent() ? "../signed-in/" : "../";
    return ApiResponse.file(
        TYPES.get("json"),
        ContentSecurityPolicy.of(links, signIn),
        Json.write(new Config(api, signIn)));
  }

  private static RefusedRequestException none(String path) {
    return RefusedRequestException.missing("There is no " + path + ".", "Open " + PAGE + ".");
  }
}
