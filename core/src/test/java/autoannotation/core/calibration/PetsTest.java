package autoannotation.core.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** On what the shipped model really says of pet photographs, with the truth as the reviewer. */
class PetsTest {

  private static final Pets PETS = Pets.read();
  private static final double TARGET = 0.95;
  private static final int STREAMS = 20;

  @Test
  void calibration_pets_needsAFifthOfTheLooksOfFixedThresholds() {
    List<Pets.Box> boxes = PETS.photos().stream().flatMap(List::stream).toList();
    double fixed =
        (double) boxes.stream().filter(box -> box.value() > 0.5 && box.value() <= 0.95).count()
            / boxes.stream().filter(box -> box.value() > 0.95).count();
    List<PetStream> streams =
        IntStream.range(0, STREAMS)
            .parallel()
            .mapToObj(seed -> new PetStream(PETS, TARGET, seed).after(5000))
            .toList();
    for (PetStream stream : streams) {
      System.out.printf(
          "%.3f looks per label (fixed: %.3f), %.4f right of %d accepted, %s%n",
          (double) stream.looks / stream.accepted,
          fixed,
          (double) stream.right / stream.accepted,
          stream.accepted,
          stream.thresholds());
    }
    streams.getFirst().sentences().forEach(System.out::println);
    double mean =
        streams.stream().mapToDouble(s -> (double) s.looks / s.accepted).average().orElseThrow();
    System.out.printf("mean %.3f, %.3f of fixed%n", mean, mean / fixed);
    assertTrue(mean <= fixed / 5, mean + " looks per label");
    assertEquals(
        List.of(),
        streams.stream().filter(s -> s.right < TARGET * s.accepted).toList(),
        "streams that miss the target");
  }
}
