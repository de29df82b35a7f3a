package autoannotation.application.calibration;

import autoannotation.application.CatPhoto;
import autoannotation.application.memory.MemoryStack;
import autoannotation.application.port.CalibrationReport;
import autoannotation.core.annotation.InputId;
import autoannotation.core.calibration.JudgedPhoto;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A program that calibrates as many answered photos as its argument says, made one by one, and
 * prints how many verdicts counted. {@link CalibrationMemoryTest} limits its memory.
 */
final class CalibrateMany {

  private static final int PHOTOS_A_DAY = 5_000;
  private static final Instant FIRST_DAY = Instant.parse("2026-01-02T03:04:05Z");

  private CalibrateMany() {}

  public static void main(String[] arguments) {
    int photos = Integer.parseInt(arguments[0]);
    MemoryStack stack = new MemoryStack();
    Calibrator calibrator =
        new Calibrator(
            _ -> IntStream.range(0, photos).mapToObj(CalibrateMany::photo),
            stack.versions,
            stack.reports,
            stack.calibrator(0.95).settings());
    CalibrationReport report = calibrator.calibrate();
    System.out.println(report.concepts().getFirst().calibration().evidence().verdicts());
  }

  /** Of scores that spread over the bands, nine of ten right. */
  private static JudgedPhoto photo(int number) {
    Instant storedAt = FIRST_DAY.plusSeconds(number / PHOTOS_A_DAY * 86_400L);
    InputId id = new InputId("inputs/%08d.jpg".formatted(number), "v1");
    CatPhoto cat = CatPhoto.of(id, number % 10_000, 0.05 + number % 95 / 100.0, storedAt);
    CatPhoto judged = number % 10 == 0 ? cat.rejected() : cat.approved();
    return new JudgedPhoto(
        LocalDate.ofInstant(storedAt, ZoneOffset.UTC),
        CatPhoto.MODEL,
        List.of(cat.cat().region()),
        List.of(judged.cat()));
  }
}
