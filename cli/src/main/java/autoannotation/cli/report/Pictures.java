package autoannotation.cli.report;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.InputStatus;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;

/** Draws the annotated photos and keeps images/ to them. */
final class Pictures {

  private static final int BYTES_A_PIXEL = 16; // as decoded, as drawn on and as written

  private final OutputFolder folder;
  private final PhotoImages pixels;
  private final Set<String> listed;

  /** Of large photos fewer are in hand at a time than there are processors. */
  private final int megapixels =
      Math.clamp(Runtime.getRuntime().maxMemory() / BYTES_A_PIXEL / 1_000_000, 1, 1 << 20);

  private final Semaphore inHand = new Semaphore(megapixels, true);

  Pictures(OutputFolder folder, PhotoImages pixels, Set<String> listed) {
    this.folder = folder;
    this.pixels = pixels;
    this.listed = listed;
  }

  /** Writes the pictures; answers by input id where in the folder each is. */
  Map<String, String> write(List<AnnotatedInput> inputs) throws IOException {
    List<AnnotatedInput> annotated =
        inputs.stream().filter(input -> input.status() == InputStatus.ANNOTATED).toList();
    Map<String, String> paths = PicturePath.of(annotated);
    folder.tidy(new HashSet<>(paths.values()));
    try {
      List<String> written =
          annotated.parallelStream()
              .filter(input -> drawn(input, paths.get(input.id().toString())))
              .map(input -> input.id().toString())
              .toList();
      paths.keySet().retainAll(written);
      return paths;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private boolean drawn(AnnotatedInput input, String path) {
    int weight = Math.min(weight(input), megapixels);
    inHand.acquireUninterruptibly(weight);
    try {
      Optional<BufferedImage> photo = pixels.of(input);
      if (photo.isPresent()) {
        BufferedImage picture = Picture.of(photo.get(), MarkedRegion.of(input, listed));
        folder.write(
            path, PicturePath.isJpeg(path) ? PictureFile.jpeg(picture) : PictureFile.png(picture));
      }
      return photo.isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      inHand.release(weight);
    }
  }

  private static int weight(AnnotatedInput input) {
    return InputLine.found(input)
        .map(found -> Math.ceilDiv((long) found.width() * found.height(), 1_000_000L))
        .map(Math::toIntExact)
        .orElse(1);
  }
}
