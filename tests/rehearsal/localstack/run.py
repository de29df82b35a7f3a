"""Runs LocalStack, with two things set that have no setting."""

import gc
import tempfile

# its heap is large, and the collector would walk through it again and again
gc.set_threshold(100_000, 50, 1000)

from localstack.runtime.main import main  # noqa: E402
from localstack.services.s3 import provider  # noqa: E402

provider.DEFAULT_S3_TMP_DIR = tempfile.mkdtemp(prefix="s3-")  # not /tmp itself

main()
