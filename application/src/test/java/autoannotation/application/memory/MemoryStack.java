package autoannotation.application.memory;

import static autoannotation.core.workflow.ThresholdType.GREATER_THAN;

import autoannotation.application.CatPhoto;
import autoannotation.application.calibration.CalibrationSettings;
import autoannotation.application.calibration.Calibrator;
import autoannotation.application.port.Inputs;
import autoannotation.application.port.StoredInput;
import autoannotation.application.workflow.AllVersions;
import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.InputId;
import autoannotation.core.calibration.Rightness;
import autoannotation.core.evidence.EvidenceRates;
import autoannotation.core.workflow.Threshold;
import autoannotation.core.workflow.ThresholdType;
import autoannotation.core.workflow.Workflow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ports in memory that know the same photos. The template accepts cats above 0.95 and lets people
 * review those above 0.5.
 */
public final class MemoryStack {

  public static final EvidenceRates RATES = new EvidenceRates(1, 1, 0.1);

  public final MemoryJudgedPhotos judged = new MemoryJudgedPhotos();
  public final MemoryWorkflowVersions stored = new MemoryWorkflowVersions();
  public final MemoryCalibrationReports reports = new MemoryCalibrationReports();
  public final MemoryRoutedInputs routed = new MemoryRoutedInputs();
  public final AllVersions versions;
  public final MemoryPhotoMachine machine;
  private final Map<InputId, AnnotatedInput> inputs = new ConcurrentHashMap<>();
  private int photos;

  public MemoryStack() {
    this(GREATER_THAN);
  }

  /** With another operator of the template's limits. */
  public MemoryStack(ThresholdType type) {
    versions = new AllVersions(stored, limits(type, 0.95, 0.5), CatPhoto.MODEL);
    machine = new MemoryPhotoMachine(versions, routed);
  }

  /** Limits for cats, and rates. */
  public static Workflow limits(ThresholdType type, double accept, double review) {
    return new Workflow(
        0,
        "template",
        Map.of("cat", new Threshold(type, accept)),
        Map.of("cat", new Threshold(type, review)),
        Map.of("cat", RATES));
  }

  /** New photos, routed by the template's workflow, that wait for verdicts. */
  public List<CatPhoto> annotate(int count, double value, Instant storedAt) {
    List<CatPhoto> added = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      added.add(CatPhoto.of(photos++, value, storedAt));
    }
    added.forEach(this::put);
    added.forEach(cat -> routed.put(cat.id(), CatPhoto.MODEL, 0));
    return added;
  }

  /** Approves what the photos show. */
  public void approve(List<CatPhoto> cats) {
    cats.forEach(cat -> put(cat.approved()));
  }

  /** Rejects what the photos show. */
  public void reject(List<CatPhoto> cats) {
    cats.forEach(cat -> put(cat.rejected()));
  }

  private void put(CatPhoto cat) {
    judged.put(cat);
    inputs.put(cat.id(), cat.annotated());
  }

  public Calibrator calibrator(double target) {
    return new Calibrator(
        judged, versions, reports, CalibrationSettings.of(target, 2, RATES, new Rightness(0.75)));
  }

  public Inputs inputs() {
    return readOneByOne(inputs::get);
  }

  /** One input, as a test says it is. */
  @FunctionalInterface
  public interface OneInput {
    AnnotatedInput read(InputId id);
  }

  /** Inputs that are read one by one, and never in bulk. */
  public static Inputs readOneByOne(OneInput one) {
    return new Inputs() {
      @Override
      public AnnotatedInput read(InputId id) {
        return one.read(id);
      }

      @Override
      public Map<InputId, StoredInput> stored(Collection<InputId> ids) {
        throw new AssertionError("a replay reads inputs one by one");
      }
    };
  }
}
