package autoannotation.adapters.photos.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/** All hostile files, and the whole ones beside them. */
final class Corpus {

  static final String WHOLE = "whole-";

  private Corpus() {}

  static Stream<HostileFile> files() {
    return Stream.of(
            Seeds.all().entrySet().stream()
                .map(seed -> HostileFile.of(WHOLE + seed.getKey(), seed.getValue())),
            Truncations.files(),
            Flips.files(),
            BrokenExif.files(),
            Strangers.files(),
            PngBombs.files(),
            JpegBombs.files(),
            OtherBombs.files())
        .flatMap(files -> files);
  }

  static void write(Path folder) throws IOException {
    for (Iterator<HostileFile> all = files().iterator(); all.hasNext(); ) {
      HostileFile file = all.next();
      Files.write(folder.resolve(file.name()), file.bytes().get());
    }
  }

  /**
   * Writes them into a folder, for a look at them: {@code java -cp
   * functions/detector/target/test-classes autoannotation.adapters.photos.hostile.Corpus FOLDER}.
   */
  public static void main(String[] arguments) throws IOException {
    write(Files.createDirectories(Path.of(arguments[0])));
  }
}
