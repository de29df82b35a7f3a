package autoannotation.core.detection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class DetectionTest {

  @Test
  void modelVersion_nameAndWeights_isReadBack() {
    String sha256 = "1310cd74f22d2c94f053a41f6026ac7eeaa16cf0123af9503f0c7717a515745a";
    assertEquals("coco@1310cd74f22d", ModelVersion.of("coco", sha256).toString());
  }

  @Test
  void modelVersion_ambiguousNameOrVersion_isRefused() {
    for (String id : List.of("", "Coco", "a@b", "a\nb")) {
      assertThrows(IllegalArgumentException.class, () -> new ModelVersion(id, "0123456789ab"), id);
    }
    for (String version : List.of("", "0123", "0123456789AB", "0123456789ab0")) {
      assertThrows(IllegalArgumentException.class, () -> new ModelVersion("a", version), version);
    }
  }

  @Test
  void found_sizeBelowOne_isRefused() {
    var e =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Detection.Found(new ModelVersion("a", "0123456789ab"), 0, 5, List.of()));
    assertEquals("width and height are not both at least 1: 0 x 5", e.getMessage());
  }
}
