package autoannotation.adapters.photos.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes JPEG files without metadata, always with the encoder of the JDK. */
final class Jpeg {

  private static final float QUALITY = 0.85f;

  private static final ImageWriterSpi ENCODER = ofTheJdk();

  private Jpeg() {}

  static byte[] bytes(BufferedImage picture) {
    var file = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(file)) {
      ImageWriter writer = ENCODER.createWriterInstance();
      try {
        writer.setOutput(stream);
        writer.write(null, new IIOImage(picture, null, null), quality(writer));
      } finally {
        writer.dispose();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static ImageWriteParam quality(ImageWriter writer) {
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(QUALITY);
    return param;
  }

  private static ImageWriterSpi ofTheJdk() {
    Iterator<ImageWriterSpi> all =
        IIORegistry.getDefaultInstance().getServiceProviders(ImageWriterSpi.class, false);
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, 0), false)
        .filter(kind -> kind.getClass().getModule() == ImageWriterSpi.class.getModule())
        .filter(kind -> Arrays.asList(kind.getFormatNames()).contains("jpeg"))
        .findFirst()
        .orElseThrow();
  }
}
