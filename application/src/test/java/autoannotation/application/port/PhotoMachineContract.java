package autoannotation.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.InputId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each implementation of {@link PhotoMachine} has to pass these tests. */
public abstract class PhotoMachineContract {

  private static final InputId FIRST = new InputId("inputs/a \"b\"@c.jpg", "v1");
  private static final InputId SECOND = new InputId("inputs/a \"b\"@c.jpg", "v2");

  /** A machine whose execution fails for some inputs, and can't be started for others. */
  protected abstract PhotoMachine machine(Set<InputId> failing, Set<InputId> unreachable);

  /** The inputs that were annotated with success, in that order. */
  protected abstract List<InputId> annotated();

  @Test
  void annotate_executionsThatSucceed_annotatesThatVersionEachTime() throws InterruptedException {
    PhotoMachine machine = machine(Set.of(), Set.of());
    for (InputId input : List.of(SECOND, FIRST, SECOND)) {
      assertEquals(true, machine.annotate(input));
    }
    assertEquals(List.of(SECOND, FIRST, SECOND), annotated());
  }

  @Test
  void annotate_executionThatFails_isFalse() throws InterruptedException {
    PhotoMachine machine = machine(Set.of(FIRST), Set.of());
    assertEquals(false, machine.annotate(FIRST));
    assertEquals(true, machine.annotate(SECOND));
    assertEquals(List.of(SECOND), annotated());
  }

  @Test
  void annotate_executionThatCanNotStart_isFalse() throws InterruptedException {
    PhotoMachine machine = machine(Set.of(), Set.of(FIRST));
    assertEquals(false, machine.annotate(FIRST));
    assertEquals(true, machine.annotate(SECOND));
    assertEquals(List.of(SECOND), annotated());
  }
}
