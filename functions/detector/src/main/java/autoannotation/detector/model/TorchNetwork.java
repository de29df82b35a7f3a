package autoannotation.detector.model;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.translate.NoBatchifyTranslator;
import ai.djl.translate.TranslateException;
import ai.djl.translate.TranslatorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A TorchScript network in libtorch. The only class that knows DJL. */
final class TorchNetwork implements AutoCloseable {

  private final Model model;

  private TorchNetwork(Model model) {
    this.model = model;
  }

  static TorchNetwork load(String name, byte[] weights, int threads) {
    beforeTheEngineLoads(threads);
    Model model = Model.newInstance(name, "PyTorch");
    try {
      model.load(new ByteArrayInputStream(weights));
      return new TorchNetwork(model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MalformedModelException e) {
      throw new IllegalStateException("libtorch can't read the weights of model " + name, e);
    }
  }

  /** A predictor isn't for several threads, so each call has its own. */
  NetworkOutput run(Batch batch) {
    try (var predictor = model.newPredictor(new BatchTranslator())) {
      return predictor.predict(batch);
    } catch (TranslateException e) {
      throw new IllegalStateException("the network can't run", e);
    }
  }

  @Override
  public void close() {
    model.close();
  }

  private static void beforeTheEngineLoads(int threads) {
    System.setProperty("ai.djl.offline", "true"); // nothing is downloaded
    System.setProperty("OPT_OUT_TRACKING", "true"); // and nobody is called
    System.setProperty("ai.djl.pytorch.num_threads", Integer.toString(threads));
    System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
    // it makes the first photo wait and later ones no faster
    System.setProperty("ai.djl.pytorch.graph_optimizer", "false");
  }

  private static final class BatchTranslator implements NoBatchifyTranslator<Batch, NetworkOutput> {
    @Override
    public NDList processInput(TranslatorContext context, Batch batch) {
      var shape = new Shape(batch.places().size(), 3, batch.size(), batch.size());
      return new NDList(context.getNDManager().create(batch.values(), shape));
    }

    @Override
    public NetworkOutput processOutput(TranslatorContext context, NDList output) {
      Shape scores = output.get(1).getShape(); // views, anchors, classes
      return new NetworkOutput(
          output.get(0).toFloatArray(),
          output.get(1).toFloatArray(),
          Math.toIntExact(scores.get(1)),
          Math.toIntExact(scores.get(2)));
    }
  }
}
