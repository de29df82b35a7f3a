package autoannotation.detector;

import autoannotation.adapters.json.DetectionJson;
import autoannotation.adapters.lambda.Environment;
import autoannotation.adapters.lambda.JsonFunction;
import autoannotation.adapters.photos.Photo;
import autoannotation.adapters.photos.PhotoDecoder;
import autoannotation.adapters.photos.RefusedPhotoException;
import autoannotation.adapters.photos.preview.Preview;
import autoannotation.adapters.s3.PhotoObject;
import autoannotation.adapters.s3.S3PhotoSource;
import autoannotation.adapters.s3.S3Previews;
import autoannotation.adapters.torch.ModelFolder;
import autoannotation.adapters.torch.VisualDetector;
import autoannotation.core.annotation.AnnotationId;
import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.Detection;
import autoannotation.core.detection.RefusalReason;
import autoannotation.core.evidence.Draw;
import autoannotation.core.region.Region;
import java.nio.file.Path;
import java.util.List;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Lambda function that detects regions in a photo, draws a random number for each, and stores a
 * preview in the outputs bucket. Thread-safe.
 */
public final class VisualDetectorFunction extends JsonFunction<DetectRequest, DetectionJson>
    implements AutoCloseable {

  private final S3Client s3;
  private final S3Previews previews;
  private final VisualDetector detector;
  private final Draw draw;

  public VisualDetectorFunction() {
    this(Environment.ofProcess());
  }

  private VisualDetectorFunction(Environment environment) {
    this(environment, S3Client.builder().forcePathStyle(environment.isRehearsal()).build());
  }

  public VisualDetectorFunction(Environment environment, S3Client s3) {
    super(DetectRequest.class);
    this.s3 = s3;
    previews = new S3Previews(s3, environment.get("OUTPUTS_BUCKET"));
    draw = new Draw(environment.get("EVIDENCE_KEY"));
    detector = VisualDetector.load(model(environment), threads(environment));
  }

  @Override
  protected DetectionJson answer(DetectRequest request) {
    return DetectionJson.of(detect(request));
  }

  private Detection detect(DetectRequest request) {
    request.requireModel(detector.version());
    var concepts = detector.asked(request.concepts());
    try {
      PhotoObject file =
          new S3PhotoSource(s3, request.limits().bytes())
              .read(request.photo())
              .orElseThrow(() -> new RefusedPhotoException(RefusalReason.TOO_LARGE));
      Photo photo = new PhotoDecoder(request.limits().pixels()).decode(file.bytes());
      List<Region> regions = detector.detect(photo, concepts);
      previews.put(file.input(), Preview.jpeg(photo));
      return new Detection.Found(
          detector.version(),
          photo.width(),
          photo.height(),
          regions.stream().map(region -> drawn(file.input(), region)).toList());
    } catch (RefusedPhotoException refused) {
      return new Detection.Refused(detector.version(), refused.reason());
    }
  }

  private Region drawn(InputId input, Region region) {
    return region.withDraw(draw.of(AnnotationId.of(input, detector.version(), region.id())));
  }

  /** Frees the model's native memory. Lambda frees it with the environment. */
  @Override
  public void close() {
    detector.close();
  }

  /** Finds the model below LAMBDA_TASK_ROOT, because the working directory may differ. */
  private static ModelFolder model(Environment environment) {
    String root = environment.variables().getOrDefault("LAMBDA_TASK_ROOT", "");
    String version = environment.get("MODEL");
    Path models = Path.of(root).resolve("models").toAbsolutePath();
    ModelFolder model = ModelFolder.in(models, version.replaceFirst("@.*", ""));
    if (!model.version().toString().equals(version)) {
      throw new IllegalStateException(
          "MODEL is %1$s, but %2$s holds %3$s: set the template parameter Model to %3$s"
              .formatted(version, models, model.version()));
    }
    return model;
  }

  private static int threads(Environment environment) {
    String name = "TORCH_THREADS";
    return environment.variables().containsKey(name)
        ? Math.toIntExact(environment.positive(name))
        : 1;
  }
}
