"""Training the dictionary that the objects of a feed share."""

from collections.abc import Sequence

import zstandard

DICTIONARY_ROWS = 500
"""A dictionary is trained when there are at least this many rows."""

DICTIONARY_BYTES = 112_640


def train(bodies: Sequence[bytes]) -> bytes | None:
    """Return a zstd dictionary for rows like these; ``None`` when they are too few or too alike for one.

    Every n-th row is a sample, so that all of them together are a hundred times as long as the dictionary,
    which is what zstd recommends.
    """
    if len(bodies) < DICTIONARY_ROWS:
        return None
    total = sum(len(body) for body in bodies)
    samples: list[bytes | bytearray | memoryview[int]] = list(
        bodies[:: 1 + total // (100 * DICTIONARY_BYTES)]
    )
    size = min(DICTIONARY_BYTES, total // 10)
    try:
        return zstandard.train_dictionary(size, samples).as_bytes()
    except zstandard.ZstdError:
        return None
