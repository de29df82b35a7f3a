package autoannotation.system.path;

import autoannotation.adapters.json.DetectionJson;
import autoannotation.adapters.json.Json;
import autoannotation.core.annotation.AnnotationId;
import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.Detection;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.evidence.Draw;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Concept;
import autoannotation.core.region.Region;
import autoannotation.detector.DetectRequest;
import autoannotation.system.template.Deployed;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Finds in each photo one cat, with the score that stands in its key: inputs/0.7/1.jpg. */
final class ScriptedDetector implements RequestStreamHandler {

  private static final Draw DRAW = new Draw("test");

  private final ModelVersion model;
  private final boolean checks;

  /** One of the template's model. */
  ScriptedDetector() {
    this(ModelVersion.parse(Deployed.TEMPLATE.parameter("Model")), true);
  }

  /**
   * One that has loaded a model.
   *
   * @param checks whether it refuses requests for others, as the deployed detector does
   */
  ScriptedDetector(ModelVersion model, boolean checks) {
    this.model = model;
    this.checks = checks;
  }

  @Override
  public void handleRequest(InputStream request, OutputStream answer, Context context)
      throws IOException {
    DetectRequest asked = Json.read(request.readAllBytes(), DetectRequest.class);
    if (checks) {
      asked.requireModel(model);
    }
    InputId input = new InputId(asked.key(), asked.versionId().orElseThrow());
    double value = Double.parseDouble(input.key().split("/", -1)[1]);
    Region cat =
        Region.of(0, new BoundingBox(0.1, 0.2, 0.5, 0.6), new Concept("cat", "cat", value));
    Region drawn = cat.withDraw(DRAW.of(AnnotationId.of(input, model, cat.id())));
    var found = new Detection.Found(model, 640, 480, List.of(drawn));
    answer.write(Json.write(DetectionJson.of(found)).getBytes(StandardCharsets.UTF_8));
  }
}
