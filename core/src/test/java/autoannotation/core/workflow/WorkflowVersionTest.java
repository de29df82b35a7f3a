package autoannotation.core.workflow;

import static autoannotation.core.workflow.Given.provenance;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkflowVersionTest {

  @Test
  void constructor_workflowWithNumber_keepsItAndItsLimits() {
    WorkflowVersion third =
        new WorkflowVersion(Given.cats(0.9, 0.5).withNumber(3), provenance("more dogs"));
    assertEquals(3, third.number());
    assertEquals("3", third.workflow().version());
    assertEquals(Given.cats(0.9, 0.5).accept(), third.workflow().accept());
    assertEquals(Given.cats(0.9, 0.5).review(), third.workflow().review());
    assertEquals(Given.cats(0.9, 0.5).evidence(), third.workflow().evidence());
  }

  @Test
  void constructor_numberZero_isRefused() {
    var e =
        assertThrows(
            IllegalArgumentException.class,
            () -> new WorkflowVersion(Given.cats(0.9, 0.5), provenance("a")));
    assertEquals("a stored version's number is not at least 1: 0", e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two\nlines", "a\u0000b", "a\u0085b"})
  void reason_blankOrControlCharacter_isRefused(String reason) {
    assertThrows(IllegalArgumentException.class, () -> provenance(reason));
    assertThrows(IllegalArgumentException.class, () -> new Activation(Given.MADE, "ana", reason));
  }

  @Test
  void reason_longerThan500_isRefused() {
    assertDoesNotThrow(() -> provenance("🐈".repeat(500)));
    var e = assertThrows(IllegalArgumentException.class, () -> provenance("x".repeat(501)));
    assertEquals("reason is longer than 500 characters: 501", e.getMessage());
  }

  @Test
  void evidence_severalParagraphs_isRefused() {
    assertDoesNotThrow(() -> provenance("a", "of 400 verdicts".repeat(100)));
    assertThrows(IllegalArgumentException.class, () -> provenance("a", "x\n\ny"));
  }
}
