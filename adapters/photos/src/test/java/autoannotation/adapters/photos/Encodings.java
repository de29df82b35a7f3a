package autoannotation.adapters.photos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** One picture, encoded in several ways. */
public final class Encodings {

  private Encodings() {}

  public static byte[] png(BufferedImage picture) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    return written(writer, writer.getDefaultWriteParam(), new IIOImage(picture, null, null));
  }

  public static byte[] png16(BufferedImage picture) throws IOException {
    var colours =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            false,
            false,
            Transparency.OPAQUE,
            DataBuffer.TYPE_USHORT);
    WritableRaster wide =
        colours.createCompatibleWritableRaster(picture.getWidth(), picture.getHeight());
    int[] values =
        picture.getRaster().getPixels(0, 0, wide.getWidth(), wide.getHeight(), (int[]) null);
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i] * 256 + i % 256;
    }
    wide.setPixels(0, 0, wide.getWidth(), wide.getHeight(), values);
    return png(new BufferedImage(colours, wide, false, null));
  }

  public static byte[] jpeg(BufferedImage picture) throws IOException {
    return jpeg(new IIOImage(picture, null, null));
  }

  /** Inverted and without a marker, as old scanners write it; as much black as there can be. */
  public static byte[] cmyk(BufferedImage picture) throws IOException {
    int width = picture.getWidth();
    WritableRaster inks =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, picture.getHeight(), 4, null);
    int[] rgb = new int[3];
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < width; x++) {
        picture.getRaster().getPixel(x, y, rgb);
        int light = Math.max(1, Math.max(rgb[0], Math.max(rgb[1], rgb[2])));
        for (int i = 0; i < 3; i++) {
          inks.setSample(x, y, i, Math.round(255f * rgb[i] / light));
        }
        inks.setSample(x, y, 3, light);
      }
    }
    return jpeg(new IIOImage(inks, null, null));
  }

  private static byte[] jpeg(IIOImage picture) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(0.95f);
    return written(writer, param, picture);
  }

  public static byte[] webp(BufferedImage picture, String type) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("webp").next();
    ImageWriteParam param = new WebPWriteParam(Locale.ROOT);
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionType(type);
    param.setCompressionQuality(0.95f);
    return written(writer, param, new IIOImage(picture, null, null));
  }

  /**
   * Turned by the camera: EXIF 2.3, tag 0x0112, says which visible side the stored row 0 and the
   * stored column 0 are.
   */
  public static byte[] turnedJpeg(BufferedImage picture, int orientation) throws IOException {
    byte[] jpeg = jpeg(turned(picture, orientation));
    byte[] exif = exif(orientation);
    return ByteBuffer.allocate(jpeg.length + 10 + exif.length)
        .put(jpeg, 0, 2)
        .putShort((short) 0xffe1)
        .putShort((short) (8 + exif.length))
        .put("Exif\0\0".getBytes(ISO_8859_1))
        .put(exif)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  /** As {@link #turnedJpeg}. */
  public static byte[] turnedPng(BufferedImage picture, int orientation) throws IOException {
    byte[] png = png(turned(picture, orientation));
    byte[] exif = exif(orientation);
    int header = 33; // signature and IHDR
    return ByteBuffer.allocate(png.length + 12 + exif.length)
        .put(png, 0, header)
        .putInt(exif.length)
        .put("eXIf".getBytes(ISO_8859_1))
        .put(exif)
        .putInt(0) // a checksum that nobody reads
        .put(png, header, png.length - header)
        .array();
  }

  private static byte[] exif(int orientation) {
    return ByteBuffer.allocate(26)
        .put(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1})
        .putShort((short) orientation)
        .array();
  }

  private static BufferedImage turned(BufferedImage picture, int orientation) {
    int w = picture.getWidth();
    int h = picture.getHeight();
    boolean turned = orientation >= 5;
    var stored = new BufferedImage(turned ? h : w, turned ? w : h, BufferedImage.TYPE_3BYTE_BGR);
    for (int row = 0; row < stored.getHeight(); row++) {
      for (int column = 0; column < stored.getWidth(); column++) {
        int rgb =
            switch (orientation) {
              case 1 -> picture.getRGB(column, row); // top, left
              case 2 -> picture.getRGB(w - 1 - column, row); // top, right
              case 3 -> picture.getRGB(w - 1 - column, h - 1 - row); // bottom, right
              case 4 -> picture.getRGB(column, h - 1 - row); // bottom, left
              case 5 -> picture.getRGB(row, column); // left, top
              case 6 -> picture.getRGB(w - 1 - row, column); // right, top
              case 7 -> picture.getRGB(w - 1 - row, h - 1 - column); // right, bottom
              case 8 -> picture.getRGB(row, h - 1 - column); // left, bottom
              default -> throw new IllegalArgumentException("orientation " + orientation);
            };
        stored.setRGB(column, row, rgb);
      }
    }
    return stored;
  }

  private static byte[] written(ImageWriter writer, ImageWriteParam param, IIOImage picture)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var stream = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(stream);
      writer.write(null, picture, param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
