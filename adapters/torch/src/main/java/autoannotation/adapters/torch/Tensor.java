package autoannotation.adapters.torch;

import java.util.Arrays;

/** A tensor of up to three dimensions, stored in row-major order. */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Tensor(long[] shape, float[] values) {

  int rank() {
    return shape.length;
  }

  int size(int dimension) {
    return Math.toIntExact(shape[dimension]);
  }

  float at(int i, int j) {
    return values[i * size(1) + j];
  }

  float at(int i, int j, int k) {
    return values[(i * size(1) + j) * size(2) + k];
  }

  @Override
  public String toString() {
    return Arrays.toString(shape);
  }
}
