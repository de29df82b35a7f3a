package autoannotation.adapters.photos.hostile;

import java.util.function.Supplier;

/** A file that somebody may upload; its bytes are made when they are needed. */
record HostileFile(String name, Supplier<byte[]> bytes) {

  static HostileFile of(String name, byte[] bytes) {
    return new HostileFile(name, () -> bytes);
  }
}
