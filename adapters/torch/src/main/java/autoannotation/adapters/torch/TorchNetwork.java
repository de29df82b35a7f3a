package autoannotation.adapters.torch;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.engine.EngineException;
import ai.djl.translate.TranslateException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** A TorchScript network in libtorch. Only this class and its translator use DJL. */
final class TorchNetwork implements AutoCloseable {

  private final Model model;

  private TorchNetwork(Model model) {
    this.model = model;
  }

  /**
   * Loads the network of a model folder.
   *
   * @throws InvalidModelException if the weights are not a TorchScript file
   */
  static TorchNetwork load(ModelFolder folder, int threads) {
    Weights weights = folder.descriptor().weights();
    byte[] bytes = weights.read(folder);
    beforeTheEngineLoads(threads);
    Model model = Model.newInstance(folder.descriptor().id(), "PyTorch");
    try {
      model.load(new ByteArrayInputStream(bytes));
      return new TorchNetwork(model);
    } catch (IOException | MalformedModelException | EngineException e) {
      model.close();
      throw folder.wrong(
          "weights.file",
          "names %s, which is not a TorchScript file for the CPU (%s): save the network with torch.jit.save"
              .formatted(weights.file(), firstLine(e)));
    }
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  /**
   * Runs the network and returns its output. Each call has its own predictor, because predictors
   * are not thread-safe.
   *
   * @throws NetworkException if the network fails on the batch
   */
  List<Tensor> run(Batch batch) throws NetworkException {
    try (var predictor = model.newPredictor(new BatchTranslator())) {
      return predictor.predict(batch);
    } catch (TranslateException e) {
      throw new NetworkException(e);
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
}
