package autoannotation.adapters.photos;

import static autoannotation.core.detection.RefusalReason.DAMAGED;
import static autoannotation.core.detection.RefusalReason.EMPTY;
import static autoannotation.core.detection.RefusalReason.NOT_AN_IMAGE;
import static autoannotation.core.detection.RefusalReason.TOO_LARGE;
import static autoannotation.core.detection.RefusalReason.UNSUPPORTED_FORMAT;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.core.detection.RefusalReason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoDecoderTest {

  private static final long LIMIT = 100_000_000;

  private static Photo decode(byte[] file) throws RefusedPhotoException {
    return new PhotoDecoder(LIMIT).decode(file);
  }

  private static void assertRefused(RefusalReason reason, byte[] file) {
    assertEquals(reason, assertThrows(RefusedPhotoException.class, () -> decode(file)).reason());
  }

  private static byte[] cut(String name, int missing) throws Exception {
    byte[] whole = Photos.bytes(name);
    return Arrays.copyOf(whole, whole.length - missing);
  }

  @Test
  void decode_noBytes_refusesAsEmpty() {
    assertRefused(EMPTY, new byte[0]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Dear aunt,\n", "BM is how this text begins", "GIF", "RIFF1234WAVEfmt ", "\0"})
  void decode_fileThatIsNoImage_refusesAsNotAnImage(String file) {
    assertRefused(NOT_AN_IMAGE, file.getBytes(ISO_8859_1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BMF\0\0\0\0\0\0\0006\0\0\0",
        "II*\0\u0008\0\0\0",
        "MM\0*\0\0\0\u0008",
        "\0\0\0\u0018ftypheic\0\0\0\0",
        "\0\0\0\u0018ftypmif1\0\0\0\0",
        "\0\0\0\u001cftypavif\0\0\0\0"
      })
  void decode_otherImageFormat_refusesAsUnsupported(String file) {
    assertRefused(UNSUPPORTED_FORMAT, file.getBytes(ISO_8859_1));
  }

  @ParameterizedTest
  @CsvSource({
    "baseline-420.jpg, 750",
    "baseline-420.jpg, 700",
    "baseline-420.jpg, 500",
    "baseline-420.jpg, 200",
    "baseline-420.jpg, 130",
    "baseline-420.jpg, 60",
    "baseline-420.jpg, 20",
    "baseline-420.jpg, 6",
    "baseline-420.jpg, 3",
    "restarts.jpg, 60",
    "restarts.jpg, 3",
    "cmyk-adobe.jpg, 3",
    "grey.jpg, 3",
    "progressive.jpg, 200",
    "progressive.jpg, 63",
    "progressive.jpg, 20",
    "progressive.jpg, 3",
    "rgb.png, 150",
    "rgb.png, 100",
    "rgb.png, 25",
    "palette.png, 25",
    "grey-16.png, 25"
  })
  void decode_truncatedPhoto_refusesAsDamaged(String name, int missing) throws Exception {
    assertRefused(DAMAGED, cut(name, missing));
  }

  @ParameterizedTest
  @CsvSource({
    "baseline-420.jpg, 1",
    "baseline-420.jpg, 2",
    "restarts.jpg, 2",
    "grey.jpg, 2",
    "cmyk-adobe.jpg, 2",
    "rgb.png, 4",
    "rgb.png, 12"
  })
  void decode_missingEndMarker_givesTheWholePhoto(String name, int missing) throws Exception {
    assertEquals(24, decode(cut(name, missing)).width());
  }

  @ParameterizedTest
  @ValueSource(strings = {"baseline-420.jpg", "progressive.jpg", "rgb.png", "palette.png"})
  void decode_bytesBehindTheEnd_ignoresThem(String name) throws Exception {
    byte[] file = Photos.bytes(name);
    assertEquals(24, decode(Arrays.copyOf(file, file.length + 1000)).width());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "baseline-420.jpg",
        "progressive.jpg",
        "cmyk-adobe.jpg",
        "rgb-16.png",
        "palette.png",
        "profile.jpg"
      })
  void decode_anyByteWrong_throwsOnlyRefusals(String name) throws Exception {
    byte[] file = Photos.bytes(name);
    for (int i = 0; i < file.length; i++) {
      byte[] wrong = file.clone();
      wrong[i] ^= (byte) 0x95;
      try {
        new PhotoDecoder(100_000).decode(wrong);
      } catch (RefusedPhotoException refused) {
        assertEquals(refused.reason() + ": " + refused.reason().sentence(), refused.getMessage());
      }
    }
  }

  @Test
  void decode_headerOf60000x60000_refusesAsTooLarge() throws Exception {
    byte[] png = Photos.bytes("rgb.png");
    ByteBuffer header = ByteBuffer.wrap(png).putInt(16, 60000).putInt(20, 60000);
    CRC32 crc = new CRC32();
    crc.update(header.slice(12, 17));
    assertRefused(TOO_LARGE, header.putInt(29, (int) crc.getValue()).array());
    byte[] jpeg = Photos.bytes("baseline-420.jpg");
    int frame = new String(jpeg, ISO_8859_1).indexOf("\u00ff\u00c0");
    short side = (short) 60000;
    assertRefused(
        TOO_LARGE,
        ByteBuffer.wrap(jpeg).putShort(frame + 5, side).putShort(frame + 7, side).array());
  }

  @Test
  void decode_exactlyTheLimit_isAllowed() throws Exception {
    byte[] file = Photos.bytes("rgb.png");
    assertEquals(24, new PhotoDecoder(24 * 17).decode(file).width());
    var e =
        assertThrows(RefusedPhotoException.class, () -> new PhotoDecoder(24 * 17 - 1).decode(file));
    assertEquals(TOO_LARGE, e.reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void decode_largePhoto_readsFewerPixels(String format) throws Exception {
    var large = new BufferedImage(8001, 6000, BufferedImage.TYPE_BYTE_GRAY);
    large.getRaster().setSample(8000, 0, 0, 255);
    var file = new ByteArrayOutputStream();
    ImageIO.write(large, format, file);
    Photo photo = decode(file.toByteArray());
    assertEquals(8001, photo.width());
    assertEquals(6000, photo.height());
    assertEquals(4001, photo.pixels().getWidth());
    assertEquals(3000, photo.pixels().getHeight());
  }
}
