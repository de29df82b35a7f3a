package autoannotation.application.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Calibrates many annotations in little memory: 100,000 in 64 MB. The full size is {@code
 * -Dcalibrated=1000000 -Dheap=512m}.
 */
class CalibrationMemoryTest {

  private static final int CALIBRATED = Integer.getInteger("calibrated", 100_000);
  private static final String HEAP = System.getProperty("heap", "64m");

  @Test
  void calibrate_manyAnnotations_fitsIntoLittleMemory() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                CalibrateMany.class.getName(),
                Integer.toString(CALIBRATED))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    assertEquals(Integer.toString(CALIBRATED), said.strip());
  }
}
