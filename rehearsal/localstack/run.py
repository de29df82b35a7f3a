"""Runs LocalStack. Its heap is large, and the collector would walk through it again and again."""

import gc

gc.set_threshold(100_000, 50, 1000)

from localstack.runtime.main import main  # noqa: E402

main()
