package autoannotation.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.ModelVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
  void of_overManyPages_findsEachWithItsWorkflow() {
    Set<RoutedInput> all = photos();
    List<RoutedInput> found = all(Optional.empty());
    assertEquals(all, Set.copyOf(found));
    assertEquals(all.size(), found.size());
  }

  @Test
  void of_afterAnyOfThem_findsTheRestInTheSameOrder() {
    photos();
    List<RoutedInput> found = all(Optional.empty());
    for (int seen = 1; seen <= found.size(); seen++) {
      assertEquals(found.subList(seen, found.size()), all(Optional.of(found.get(seen - 1).id())));
    }
  }

  @Test
  void of_afterOneThatIsGone_findsWhatComesAfterItsPlace() {
    photos();
    InputId gone = new InputId("inputs/gone.jpg", "v1");
    List<RoutedInput> rest = all(Optional.of(gone));
    List<RoutedInput> found = all(Optional.empty());
    assertEquals(found.subList(found.size() - rest.size(), found.size()), rest);
    routed(gone, MODEL, 0);
    assertEquals(rest, all(Optional.of(gone)));
  }

  @Test
  void of_notRoutedOrOtherModel_isOmitted() {
    refused(new InputId("inputs/refused.jpg", "v1"), MODEL);
    InputId other = new InputId("inputs/other.jpg", "v1");
    routed(other, OTHER, 0);
    assertEquals(List.of(), all(Optional.empty()));
    assertEquals(List.of(new RoutedInput(other, 0)), routed.of(OTHER, Optional.empty()).toList());
  }

  private Set<RoutedInput> photos() {
    Set<RoutedInput> all = new HashSet<>();
    for (int number = 0; number < 30; number++) {
      InputId id = new InputId("inputs/a@b %d.jpg".formatted(number), "v1");
      routed(id, MODEL, number % 3);
      all.add(new RoutedInput(id, number % 3));
    }
    return all;
  }

  private List<RoutedInput> all(Optional<InputId> after) {
    return routed.of(MODEL, after).toList();
  }
}
