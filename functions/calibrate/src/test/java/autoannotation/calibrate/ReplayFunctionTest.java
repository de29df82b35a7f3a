package autoannotation.calibrate;

import static autoannotation.core.workflow.ThresholdType.GREATER_THAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.application.CatPhoto;
import autoannotation.application.memory.MemoryStack;
import autoannotation.application.workflow.UnknownVersionException;
import autoannotation.core.annotation.InputId;
import autoannotation.core.workflow.Activation;
import autoannotation.core.workflow.Provenance;
import autoannotation.core.workflow.VersionOrigin;
import autoannotation.core.workflow.WorkflowVersion;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 150 cats at 0.7, of which people decided 120; and a version that accepts from 0.6 on. */
class ReplayFunctionTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant TUESDAY = MONDAY.plus(1, ChronoUnit.DAYS);

  private final MemoryStack stack = new MemoryStack();
  private List<InputId> inputs;

  @BeforeEach
  void aVersionAfterThePhotos() {
    List<CatPhoto> cats = stack.annotate(150, 0.7, MONDAY);
    inputs = cats.stream().map(CatPhoto::id).toList();
    stack.approve(cats.subList(0, 120));
    WorkflowVersion version =
        stack.stored.add(
            MemoryStack.limits(GREATER_THAN, 0.6, 0.5),
            new Provenance(
                VersionOrigin.PERSON,
                MONDAY,
                "ana",
                "better",
                Optional.empty(),
                CatPhoto.MODEL,
                Map.of()));
    stack.stored.activate(version, new Activation(MONDAY, "ana", "better"));
  }

  @Test
  void answer_dryRun_countsMovesAndStartsNoExecution() throws IOException {
    assertEquals(
        """
        {"number":1,"photos":150,"failed":0,"more":false,"moves":{"cat":{"moves":\
        [{"from":"REVIEW","to":"ACCEPTED","regions":30}],"same":0,"decided":120}}}""",
        ask("{\"dry_run\": true}"));
    assertEquals(List.of(), stack.machine.annotated());
    assertEquals(
        150,
        stack
            .routed
            .of(CatPhoto.MODEL, Optional.empty())
            .filter(input -> input.workflowNumber() < 1)
            .count());
  }

  @Test
  void answer_dryRunOfANumber_countsByThatVersion() throws IOException {
    assertEquals(
        """
        {"number":0,"photos":150,"failed":0,"more":false,"moves":{"cat":{"moves":[],\
        "same":30,"decided":120}}}""",
        ask("{\"dry_run\": true, \"number\": 0}"));
    assertThrows(UnknownVersionException.class, () -> ask("{\"dry_run\": true, \"number\": 7}"));
  }

  @Test
  void answer_dryRunAndTimeIsUp_saysWhereToGoOn() throws IOException {
    int[] asked = {0};
    InstantSource slow = () -> MONDAY.plus(asked[0]++, ChronoUnit.MINUTES);
    Map<?, ?> answer = Invocation.fields(function(slow), "{\"dry_run\": true}");
    assertEquals(10, answer.get("photos"), "one a minute, after the first");
    assertEquals(true, answer.get("more"));
    assertEquals(inputs.get(9).toString(), answer.get("after"));
    String rest = "{\"dry_run\": true, \"after\": \"%s\"}".formatted(answer.get("after"));
    assertEquals(140, Invocation.fields(function(() -> MONDAY), rest).get("photos"));
  }

  @Test
  void answer_all_routesEachOnce() throws IOException {
    assertEquals("{\"number\":1,\"photos\":150,\"failed\":0,\"more\":false}", ask("{}"));
    assertEquals(150, stack.machine.annotated().size());
    assertEquals(Set.copyOf(inputs), Set.copyOf(stack.machine.annotated()));
    assertEquals("{\"number\":1,\"photos\":0,\"failed\":0,\"more\":false}", ask("{}"));
  }

  @Test
  void answer_timeIsUpAfter100_goesOnWhenItIsInvokedAgain() throws IOException {
    InstantSource slow = () -> stack.machine.annotated().size() < 100 ? MONDAY : TUESDAY;
    Map<?, ?> first = Invocation.fields(function(slow), "{}");
    assertEquals(true, first.get("more"));
    int done = (int) first.get("photos");
    assertEquals(done, stack.machine.annotated().size());
    assertEquals(true, done >= 100 && done < 108, done + " with 8 at once");
    assertEquals(inputs.get(done - 1).toString(), first.get("after"));
    String rest = "{\"after\": \"%s\"}".formatted(first.get("after"));
    Map<?, ?> second = Invocation.fields(function(() -> MONDAY), rest);
    assertEquals(Map.of("number", 1, "photos", 150 - done, "failed", 0, "more", false), second);
    assertEquals(150, stack.machine.annotated().size());
  }

  @Test
  void answer_someFail_countsThemAndTriesThemNextTime() throws IOException {
    stack.machine.failFor(inputs.subList(0, 10));
    assertEquals("{\"number\":1,\"photos\":140,\"failed\":10,\"more\":false}", ask("{}"));
    stack.machine.failFor(List.of());
    assertEquals("{\"number\":1,\"photos\":10,\"failed\":0,\"more\":false}", ask("{}"));
  }

  @Test
  void answer_prefix_takesOnlyKeysThatBeginWithIt() throws IOException {
    String some = "\"prefix\": \"inputs/cat-014\"";
    Map<?, ?> dry = Invocation.fields(function(() -> MONDAY), "{\"dry_run\": true, " + some + "}");
    assertEquals(10, dry.get("photos"));
    assertEquals("{\"number\":1,\"photos\":10,\"failed\":0,\"more\":false}", ask("{" + some + "}"));
    assertEquals(Set.copyOf(inputs.subList(140, 150)), Set.copyOf(stack.machine.annotated()));
  }

  @Test
  void answer_afterThatIsNoInputId_isRefusedByName() {
    var e =
        assertThrows(
            IllegalArgumentException.class,
            () -> Invocation.of(function(() -> MONDAY), "{\"after\": \"cat.jpg\"}"));
    assertEquals("input id is not key@version: cat.jpg", e.getMessage());
  }

  private String ask(String request) throws IOException {
    return Invocation.of(function(() -> MONDAY), request);
  }

  private ReplayFunction function(InstantSource clock) {
    return new ReplayFunction(stack.versions, stack.routed, stack.inputs(), stack.machine, clock);
  }
}
