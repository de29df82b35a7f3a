package autoannotation.adapters.photos;

import com.twelvemonkeys.imageio.util.ProgressListenerBase;
import java.io.IOException;
import javax.imageio.ImageReader;

/** Records how much of a picture was read: the JDK reader accepts a GIF that ends in the middle. */
final class RowsRead extends ProgressListenerBase {

  private float percent;

  @Override
  public void imageProgress(ImageReader source, float percentageDone) {
    percent = percentageDone;
  }

  void assertAll() throws IOException {
    if (percent < 100) {
      throw new IOException("only %s %% of the rows could be read".formatted(percent));
    }
  }
}
