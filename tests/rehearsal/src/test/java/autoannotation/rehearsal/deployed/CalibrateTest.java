package autoannotation.rehearsal.deployed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.core.annotation.InputId;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.lambda.model.InvokeResponse;

/** Calibration on demand, of a stack where people have said little. */
class CalibrateTest {

  @Test
  void calibrate_fewVerdicts_promisesNothingAndStoresAReport() {
    InputId dog = Deployment.upload("inputs/calibrated.jpg", Photos.bytes("dog-field.jpg"));
    Deployment.done(dog);
    InvokeResponse answer =
        Deployment.LAMBDA.invoke(
            invoke ->
                invoke
                    .functionName(Deployment.physicalId("CalibrateFunction"))
                    .payload(SdkBytes.fromUtf8String("{\"target\": 0.97}")));
    String said = answer.payload().asUtf8String();
    assertNull(answer.functionError(), said);
    assertTrue(said.contains("For dog, nothing can be promised yet from "), said);
    assertTrue(said.contains("\"active\":false"), said);

    String report =
        Deployment.S3
            .getObjectAsBytes(
                get -> get.bucket(Deployment.OUTPUTS_BUCKET).key("reports/calibration.json"))
            .asUtf8String();
    assertEquals("{\"target\":0.97,", report.substring(0, 15));
  }
}
