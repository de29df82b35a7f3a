package autoannotation.adapters.torch;

import autoannotation.adapters.photos.Photo;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Runs a network on a blank photo when it is loaded, to check it against its descriptor. The first
 * run takes several times as long as later ones: better at start than in a request.
 */
record FirstPhoto(ModelFolder folder, Labels labels) {

  void show(TorchNetwork network) {
    var blank = new Photo(1, 1, new BufferedImage(1, 1, BufferedImage.TYPE_3BYTE_BGR));
    InputFormat input = folder.descriptor().input();
    try {
      check(network.run(Batch.of(blank, input)), input.views().size());
    } catch (InvalidModelException e) {
      network.close();
      throw e;
    } catch (NetworkException e) {
      network.close();
      throw folder.wrong(
          "input",
          "does not fit the network, which fails on [%d, 3, %d, %d] with \"%s\""
              .formatted(input.views().size(), input.height(), input.width(), e.getMessage()));
    }
  }

  private void check(List<Tensor> tensors, int views) {
    OutputFormat output = folder.descriptor().output();
    Layout layout = output.kind();
    if (!layout.fits(tensors, views)) {
      throw folder.wrong(
          "output.layout",
          "is %s, but the network returns %s for %d views: choose another layout, or export again"
              .formatted(output.layout(), tensors, views));
    }
    int lines = labels.names().size();
    NetworkOutput read = layout.read(tensors, output.firstLabel(), lines);
    if (read.classes() != lines) {
      throw folder.wrong(
          "labels",
          "has %d lines, but the network has %d classes after first_label: give one line for each"
              .formatted(lines, read.classes()));
    }
    if (!read.probabilities(views)) {
      throw folder.wrong(
          "output", "has scores outside [0, 1]: export the network with its sigmoid or softmax");
    }
  }
}
