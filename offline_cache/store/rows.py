"""One signed row of a feed as it stands in the table ``record``."""

from datetime import datetime

import zstandard

from offline_cache.contract.fields import ContractError

_FRAME = b"\x28\xb5\x2f\xfd"
_PACK = zstandard.ZstdCompressor(level=3)
_UNPACK = zstandard.ZstdDecompressor()
_WORTH_PACKING = 256


def seconds(moment: datetime) -> int:
    """Return whole seconds since 1970."""
    return int(moment.timestamp())


def pack(body: bytes) -> bytes:
    """Return a row's bytes for storing, compressed if that is worth it."""
    return _PACK.compress(body) if len(body) >= _WORTH_PACKING else body


def unpack(stored: bytes) -> bytes:
    """Return the bytes that :func:`pack` was given; a row of JSON cannot begin like a frame of zstd.

    Raises:
        zstandard.ZstdError: the stored bytes are damaged.
        ContractError: what is stored is not bytes any more.
    """
    if not isinstance(stored, bytes):
        raise ContractError(f"a stored row is of the kind {type(stored).__name__}")
    return _UNPACK.decompress(stored) if stored.startswith(_FRAME) else stored
