package autoannotation.cli.tasks;

import autoannotation.adapters.json.Json;
import autoannotation.adapters.lambda.ApiResponse;
import autoannotation.adapters.lambda.StatusJson;
import autoannotation.cli.command.WrongCommandLineException;
import autoannotation.cli.review.Asked;
import autoannotation.cli.review.Gateway;
import autoannotation.cli.review.LocalLinks;
import autoannotation.local.LocalSystem;
import java.time.InstantSource;

/** The API over what runs have left, without a server. What it refuses is a wrong command line. */
record LocalApi(Gateway gateway) {

  private record Refused(StatusJson status) {}

  static LocalApi of(LocalSystem system) {
    return of(system, Gateway.operatingSystemsUser());
  }

  static LocalApi of(LocalSystem system, String user) {
    return new LocalApi(new Gateway(system.review(new LocalLinks(InstantSource.system())), user));
  }

  <T> T get(String path, Class<T> answer) {
    return call(Asked.of("GET", path, ""), answer);
  }

  <T> T post(String path, Object body, Class<T> answer) {
    return call(Asked.of("POST", path, Json.write(body)), answer);
  }

  private <T> T call(Asked asked, Class<T> answer) {
    ApiResponse response = gateway.call(asked);
    if (response.statusCode() != 200) {
      StatusJson status = Json.read(response.body(), Refused.class).status;
      throw new WrongCommandLineException(
          status.description() + status.details().map(details -> "\n" + details).orElse(""));
    }
    return Json.read(response.body(), answer);
  }
}
