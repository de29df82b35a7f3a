package autoannotation.application.memory;

import autoannotation.application.port.PhotoBucketContract;

class MemoryPhotoBucketTest extends PhotoBucketContract {

  @Override
  protected Filled empty() {
    return new MemoryPhotoBucket();
  }
}
