package autoannotation.adapters.photos.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.adapters.photos.PhotoDecoder;
import autoannotation.adapters.photos.RefusedPhotoException;
import autoannotation.core.detection.RefusalReason;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Photos of which a half is missing, and whose end somebody has put back. */
class HalfPhotosTest {

  private static void assertDamaged(Bytes file) {
    var e =
        assertThrows(
            RefusedPhotoException.class, () -> new PhotoDecoder(10_000).decode(file.bytes()));
    assertEquals(RefusalReason.DAMAGED, e.reason());
  }

  @Test
  void decode_jpegWithHalfAScan_refusesAsDamaged() {
    byte[] jpeg = Seeds.bytes(Seeds.JPEG);
    assertDamaged(Bytes.start().add(Bytes.head(jpeg, jpeg.length * 3 / 4)).add(0xff, 0xd9));
  }

  @Test
  void decode_progressiveJpegWithHalfItsLastScan_refusesAsDamaged() {
    byte[] jpeg = Seeds.bytes(Seeds.PROGRESSIVE);
    assertDamaged(Bytes.start().add(Bytes.head(jpeg, jpeg.length - 50)).add(0xff, 0xd9));
  }

  @Test
  void decode_pngWithHalfItsRows_refusesAsDamaged() {
    byte[] png = Seeds.bytes(Seeds.PNG);
    byte[] rows = Bytes.deflated(10 * (1 + 3 * 32)); // 10 of its 21 rows of 32 pixels, black
    assertDamaged(
        Bytes.start()
            .add(Bytes.head(png, Bytes.find("IDAT", png) - 4))
            .chunk("IDAT", rows)
            .chunk("IEND", new byte[0]));
  }

  @Test
  void decode_gifWithoutItsLastBlock_refusesAsDamaged() {
    for (String seed : new String[] {Seeds.GIF, "gif-interlaced.gif"}) {
      byte[] gif = Seeds.bytes(seed);
      int block = Bytes.find(",\0\0\0\0", gif) + 11;
      int length = Byte.toUnsignedInt(gif[block]);
      assertDamaged(Bytes.start().add(Bytes.head(gif, block + 1 + length)).add(0, 0x3b));
    }
  }

  @Test
  void decode_webpWithHalfItsPicture_refusesAsDamaged() {
    for (String seed : new String[] {Seeds.WEBP, Seeds.LOSSLESS}) {
      byte[] picture = Bytes.tail(Seeds.bytes(seed), 12);
      String type = seed.equals(Seeds.WEBP) ? "VP8 " : "VP8L";
      int length = Integer.reverseBytes(ByteBuffer.wrap(picture).getInt(4)) / 2;
      byte[] half = Arrays.copyOfRange(picture, 8, 8 + length);
      assertDamaged(Bytes.start().add(OtherBombs.riff(OtherBombs.chunk(type, half))));
    }
  }
}
