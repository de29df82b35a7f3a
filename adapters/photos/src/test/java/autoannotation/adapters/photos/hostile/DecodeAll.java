package autoannotation.adapters.photos.hostile;

import autoannotation.adapters.photos.Photo;
import autoannotation.adapters.photos.PhotoDecoder;
import autoannotation.adapters.photos.RefusedPhotoException;
import autoannotation.adapters.photos.preview.Preview;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;

/** Decodes each file of a folder, makes its preview, and says in a line what became of it. */
final class DecodeAll {

  private DecodeAll() {}

  public static void main(String[] arguments) throws IOException {
    List<Path> files;
    try (var folder = Files.list(Path.of(arguments[0]))) {
      files = folder.sorted().toList();
    }
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      long start = System.nanoTime();
      String verdict = verdict(bytes);
      long milliseconds = (System.nanoTime() - start) / 1_000_000;
      System.out.printf("%s %s %d%n", file.getFileName(), verdict, milliseconds);
    }
  }

  @SuppressWarnings("CatchAndPrintStackTrace")
  private static String verdict(byte[] bytes) {
    try {
      Photo photo = new PhotoDecoder(100_000_000).decode(bytes);
      CRC32 crc = new CRC32();
      crc.update(((DataBufferByte) photo.pixels().getRaster().getDataBuffer()).getData());
      Preview.jpeg(photo);
      return "pixels:%dx%d:%08x".formatted(photo.width(), photo.height(), crc.getValue());
    } catch (RefusedPhotoException refused) {
      return refused.reason().name();
    } catch (RuntimeException | Error defect) {
      defect.printStackTrace();
      return "LEAKED:" + defect.getClass().getName();
    }
  }
}
