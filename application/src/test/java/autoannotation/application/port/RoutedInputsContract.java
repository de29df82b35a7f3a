package autoannotation.application.port;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.ModelVersion;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each implementation of {@link RoutedInputs} has to pass these tests. */
public abstract class RoutedInputsContract {

  protected static final ModelVersion MODEL = new ModelVersion("coco", "0123456789ab");
  private static final ModelVersion OTHER = new ModelVersion("other", "0123456789ab");

  private RoutedInputs routed;

  /** A store without inputs. */
  protected abstract RoutedInputs empty();

  /** An input that a workflow has routed, with much else in the store about it. */
  protected abstract void routed(InputId id, ModelVersion model, int workflowNumber);

  /** An input that was seen and that no workflow has routed: a refused one. */
  protected abstract void refused(InputId id, ModelVersion model);

  @BeforeEach
  void start() {
    routed = empty();
  }

  @Test
  void below_overManyPages_findsInputsOfOlderWorkflows() {
    Set<RoutedInput> older = new HashSet<>();
    for (int number = 0; number < 30; number++) {
      InputId id = new InputId("inputs/a@b %d.jpg".formatted(number), "v1");
      int workflow = number % 3;
      routed(id, MODEL, workflow);
      if (workflow < 2) {
        older.add(new RoutedInput(id, workflow));
      }
    }
    assertEquals(older, routed.below(2, MODEL).collect(toSet()));
    assertEquals(30, routed.of(MODEL).count());
    assertEquals(0, routed.below(0, MODEL).count());
  }

  @Test
  void of_notRoutedOrOtherModel_isOmitted() {
    refused(new InputId("inputs/refused.jpg", "v1"), MODEL);
    InputId other = new InputId("inputs/other.jpg", "v1");
    routed(other, OTHER, 0);
    assertEquals(0, routed.of(MODEL).count());
    assertEquals(Set.of(new RoutedInput(other, 0)), routed.of(OTHER).collect(toSet()));
  }
}
