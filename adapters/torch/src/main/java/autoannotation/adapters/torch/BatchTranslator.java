package autoannotation.adapters.torch;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.translate.NoBatchifyTranslator;
import ai.djl.translate.TranslatorContext;
import java.util.List;

/** Converts batches to tensors of libtorch, and its output to {@link Tensor}s. */
final class BatchTranslator implements NoBatchifyTranslator<Batch, List<Tensor>> {
  @Override
  public NDList processInput(TranslatorContext context, Batch batch) {
    InputFormat input = batch.input();
    var shape = new Shape(batch.places().size(), 3, input.height(), input.width());
    return new NDList(context.getNDManager().create(batch.values(), shape));
  }

  @Override
  public List<Tensor> processOutput(TranslatorContext context, NDList output) {
    return output.stream()
        .map(array -> array.toType(DataType.FLOAT32, false))
        .map(array -> new Tensor(array.getShape().getShape(), array.toFloatArray()))
        .toList();
  }
}
