package autoannotation.adapters.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.application.port.PhotoLinks;
import autoannotation.application.port.PhotoLinksContract;
import autoannotation.application.port.UploadLink;
import autoannotation.core.annotation.InputId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

class S3LinksTest extends PhotoLinksContract {

  private static final S3Presigner PRESIGNER =
      S3Presigner.builder()
          .region(Region.EU_CENTRAL_1)
          .credentialsProvider(
              StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
          .build();

  @Override
  protected PhotoLinks links() {
    return new S3Links(PRESIGNER, "inputs-bucket", "outputs-bucket");
  }

  @Test
  void getInputs_links_areSignedForVersionAndPreviewFor15Minutes() {
    InputId cat = new InputId("inputs/cat.jpg", "L4kqtJlcpXroDTDmpUMLUo000001");
    String photo = links().photo(cat).toString();
    assertTrue(
        photo.startsWith("https://inputs-bucket.s3.eu-central-1.amazonaws.com/inputs/cat.jpg?"),
        photo);
    assertTrue(photo.contains("versionId=" + cat.version()), photo);
    assertTrue(photo.contains("X-Amz-Expires=900"), photo);
    // printf 'inputs/cat.jpg@L4kqtJlcpXroDTDmpUMLUo000001' | sha256sum | cut -c1-32
    String preview = links().preview(cat).toString();
    assertTrue(
        preview.startsWith(
            "https://outputs-bucket.s3.eu-central-1.amazonaws.com/previews/54fcb769e0263131dd4ddaf792b89d47.jpg?"),
        preview);
    assertTrue(preview.contains("X-Amz-Expires=900"), preview);
  }

  @Test
  void photo_bucketWithoutVersions_linksToTheCurrentObject() {
    InputId photo = new InputId("inputs/cat.jpg", "5d41402abc4b2a76b9719d911017c592");
    String link = links().photo(photo).toString();
    assertEquals(false, link.contains("versionId"), link);
  }

  @Test
  void postUploads_link_isSignedForOneUploadOfOneKeyTypeAndSize() {
    UploadLink link = links().upload("inputs/1/cat.jpg", "image/jpeg", 38702);
    assertTrue(
        link.url()
            .startsWith("https://inputs-bucket.s3.eu-central-1.amazonaws.com/inputs/1/cat.jpg?"),
        link.url());
    Map<String, String> headers =
        Map.of("content-length", "38702", "content-type", "image/jpeg", "if-none-match", "*");
    assertEquals(headers, link.headers());
    assertTrue(
        link.url()
            .contains("X-Amz-SignedHeaders=content-length%3Bcontent-type%3Bhost%3Bif-none-match"),
        link.url());
  }
}
