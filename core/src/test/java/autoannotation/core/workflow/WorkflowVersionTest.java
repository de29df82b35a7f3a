package autoannotation.core.workflow;

import static autoannotation.core.workflow.Given.proposal;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkflowVersionTest {

  @Test
  void a_proposal_gets_a_number_and_its_version_is_that_number() {
    WorkflowVersion third = proposal("more dogs", "").numbered(3);
    assertEquals(3, third.number());
    assertEquals("3", third.workflow().version());
    assertEquals(Given.cats(0.9, 0.5).accept(), third.workflow().accept());
    assertEquals(Given.cats(0.9, 0.5).review(), third.workflow().review());
    assertEquals(Given.cats(0.9, 0.5).evidence(), third.workflow().evidence());
  }

  @Test
  void the_number_0_is_the_template_s() {
    var e = assertThrows(IllegalArgumentException.class, () -> proposal("a", "").numbered(0));
    assertEquals("a stored version's number is not at least 1: 0", e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two\nlines", "a\u0000b", "a\u0085b"})
  void a_reason_is_text_in_a_line(String reason) {
    assertThrows(IllegalArgumentException.class, () -> proposal(reason, "").numbered(1));
    assertThrows(IllegalArgumentException.class, () -> new Activation(Given.MADE, "ana", reason));
  }

  @Test
  void a_reason_has_at_most_500_characters() {
    assertDoesNotThrow(() -> proposal("🐈".repeat(500), "").numbered(1));
    var e =
        assertThrows(
            IllegalArgumentException.class, () -> proposal("x".repeat(501), "").numbered(1));
    assertEquals("reason is longer than 500 characters: 501", e.getMessage());
  }

  @Test
  void evidence_is_one_paragraph_or_nothing() {
    assertDoesNotThrow(() -> proposal("a", "of 400 verdicts".repeat(100)).numbered(1));
    assertThrows(IllegalArgumentException.class, () -> proposal("a", "x\n\ny").numbered(1));
  }
}
