package autoannotation.rehearsal.deployed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.core.detection.Detection;
import autoannotation.core.detection.RefusalReason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A photo is put into the bucket; what follows, follows by itself. */
class UploadTest {

  @Test
  void upload_confidentDetection_isAccepted() {
    AnnotatedInput dog = Deployment.done(upload("inputs/sure.jpg", "dog-field.jpg"));
    assertEquals(
        List.of("dog ANNOTATION_SUCCESS"),
        Deployment.exported(dog).stream().map(this::brief).toList());
    assertEquals(List.of(), Deployment.redrive());
  }

  @Test
  void upload_uncertainDetection_awaitsReview() {
    AnnotatedInput cat = Deployment.done(upload("inputs/unsure.jpg", "chelsea-rotated-90.jpg"));
    assertEquals(
        List.of("cat ANNOTATION_AWAITING_REVIEW"),
        Deployment.exported(cat).stream().map(this::brief).toList());
  }

  @Test
  void upload_photoWithoutObjects_hasNoAnnotations() {
    AnnotatedInput coffee = Deployment.done(upload("inputs/nothing.jpg", "coffee.jpg"));
    assertEquals(InputStatus.ANNOTATED, coffee.status());
    assertEquals(List.of(), Deployment.exported(coffee));
  }

  @Test
  void upload_fileThatIsNoPhoto_isRefusedWithItsReason() {
    InputId text =
        Deployment.upload("inputs/text.jpg", "no photo".getBytes(StandardCharsets.UTF_8));
    AnnotatedInput refused = Deployment.done(text);
    assertEquals(InputStatus.REJECTED, refused.status());
    assertEquals(
        RefusalReason.NOT_AN_IMAGE,
        ((Detection.Refused) refused.detection().orElseThrow()).reason());
  }

  @Test
  void upload_sameKeyTwice_createsTwoInputs() {
    InputId first = upload("inputs/twice.jpg", "dog-field.jpg");
    InputId second = upload("inputs/twice.jpg", "chelsea.jpg");
    assertNotEquals(first, second);
    assertEquals("dog", concept(Deployment.done(first)));
    assertEquals("cat", concept(Deployment.done(second)));
  }

  @Test
  void upload_deletedAtOnce_annotatesThatVersion() {
    InputId gone = upload("inputs/gone.jpg", "chelsea.jpg");
    Deployment.S3.deleteObject(delete -> delete.bucket(Deployment.BUCKET).key(gone.key()));
    assertEquals("cat", concept(Deployment.done(gone)));
    assertEquals(404, Api.get("/annotations?key=inputs/gone.jpg").statusCode());
  }

  @Test
  void upload_outsideInputs_startsNothing() {
    InputId elsewhere = upload("elsewhere/dog.jpg", "dog-field.jpg");
    InputId later = upload("inputs/later.jpg", "dog-field.jpg");
    Deployment.done(later);
    assertEquals(InputStatus.PENDING, Deployment.read(elsewhere).status());
  }

  private static InputId upload(String key, String photo) {
    return Deployment.upload(key, Photos.bytes(photo));
  }

  private static String concept(AnnotatedInput input) {
    return Deployment.exported(input).getFirst().region().concept().id();
  }

  private String brief(Annotation annotation) {
    AnnotationStatus status = annotation.status();
    return annotation.region().concept().id() + " " + status;
  }
}
