package autoannotation.system.cost;

import autoannotation.adapters.json.DetectionJson;
import autoannotation.adapters.json.Json;
import autoannotation.core.detection.Detection;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Concept;
import autoannotation.core.region.Region;
import autoannotation.system.template.Deployed;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls the detector, and answers with a number of boxes that are kept: accepted, uncertain and
 * evidence of the dropped in turn. As on other photos, four more are found that are not kept.
 */
final class FoundBoxes implements RequestStreamHandler {

  private static final ModelVersion MODEL =
      ModelVersion.parse(Deployed.TEMPLATE.parameter("Model"));
  private static final double[] SCORES = {0.987654, 0.765432, 0.321987};
  private static final int NOT_KEPT = 4;

  private final RequestStreamHandler detector;
  private final int kept;

  FoundBoxes(RequestStreamHandler detector, int kept) {
    this.detector = detector;
    this.kept = kept;
  }

  @Override
  public void handleRequest(InputStream request, OutputStream answer, Context context)
      throws IOException {
    detector.handleRequest(request, new ByteArrayOutputStream(), context);
    List<Region> regions = new ArrayList<>();
    for (int at = 0; at < kept; at++) {
      String concept = at % 2 == 0 ? "cat" : "dog";
      regions.add(region(at, concept, SCORES[at % SCORES.length], 0.012345678));
    }
    for (int at = kept; at < kept + NOT_KEPT; at++) {
      regions.add(region(at, "cat", 0.123456, 0.912345678));
    }
    var found = new Detection.Found(MODEL, 4032, 3024, regions);
    answer.write(Json.write(DetectionJson.of(found)).getBytes(StandardCharsets.UTF_8));
  }

  /** Its numbers have as many digits as the detector gives them. */
  private static Region region(int at, String concept, double score, double draw) {
    BoundingBox box = new BoundingBox(0.123456, 0.234567, 0.456789, 0.678912);
    return Region.of(at, box, new Concept(concept, concept, score)).withDraw(draw);
  }
}
