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
  void a_photo_that_the_detector_is_sure_of_is_accepted() {
    AnnotatedInput dog = Deployment.done(upload("inputs/sure.jpg", "dog-field.jpg"));
    assertEquals(
        List.of("dog ANNOTATION_SUCCESS"),
        Deployment.exported(dog).stream().map(this::brief).toList());
    assertEquals(List.of(), Deployment.redrive());
  }

  @Test
  void what_it_is_not_sure_of_waits_for_a_person() {
    AnnotatedInput cat = Deployment.done(upload("inputs/unsure.jpg", "chelsea-rotated-90.jpg"));
    assertEquals(
        List.of("cat ANNOTATION_AWAITING_REVIEW"),
        Deployment.exported(cat).stream().map(this::brief).toList());
  }

  @Test
  void a_photo_with_nothing_in_it_is_annotated_with_nothing() {
    AnnotatedInput coffee = Deployment.done(upload("inputs/nothing.jpg", "coffee.jpg"));
    assertEquals(InputStatus.ANNOTATED, coffee.status());
    assertEquals(List.of(), Deployment.exported(coffee));
  }

  @Test
  void what_is_no_photo_is_refused_with_its_reason() {
    InputId text =
        Deployment.upload("inputs/text.jpg", "no photo".getBytes(StandardCharsets.UTF_8));
    AnnotatedInput refused = Deployment.done(text);
    assertEquals(InputStatus.REJECTED, refused.status());
    assertEquals(
        RefusalReason.NOT_AN_IMAGE,
        ((Detection.Refused) refused.detection().orElseThrow()).reason());
  }

  @Test
  void a_photo_that_is_overwritten_is_another_input() {
    InputId first = upload("inputs/twice.jpg", "dog-field.jpg");
    InputId second = upload("inputs/twice.jpg", "chelsea.jpg");
    assertNotEquals(first, second);
    assertEquals("dog", concept(Deployment.done(first)));
    assertEquals("cat", concept(Deployment.done(second)));
  }

  @Test
  void a_photo_that_is_deleted_at_once_is_annotated_as_the_version_that_it_was() {
    InputId gone = upload("inputs/gone.jpg", "chelsea.jpg");
    Deployment.S3.deleteObject(delete -> delete.bucket(Deployment.BUCKET).key(gone.key()));
    assertEquals("cat", concept(Deployment.done(gone)));
    assertEquals(404, Api.get("/annotations?key=inputs/gone.jpg").statusCode());
  }

  @Test
  void what_lies_elsewhere_in_the_bucket_starts_nothing() {
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
