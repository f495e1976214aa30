"""The digest of a whole feed state, kept up to date row by row.

It is the sum modulo 2**256 of the SHA-256 of every row, so it does not depend on order, and adding or
taking away one row costs one hash. It finds a wrong state; authenticity comes from the signature over it.
"""

import hashlib

_MODULUS = 1 << 256


class StateDigest:
    """A running digest of the rows of one feed."""

    def __init__(self, text: str = "0" * 64) -> None:
        """Start from a digest text of 64 hexadecimal figures; the default is that of an empty feed.

        Raises:
            ValueError: the text is no such number.
        """
        self._value = int(text, 16)

    def add(self, body: bytes) -> None:
        """Take in one row by its canonical bytes."""
        self._value = (self._value + _row(body)) % _MODULUS

    def remove(self, body: bytes) -> None:
        """Take out one row by the bytes it was taken in with."""
        self._value = (self._value - _row(body)) % _MODULUS

    def text(self) -> str:
        """Return the digest as 64 hexadecimal figures."""
        return f"{self._value:064x}"


def _row(body: bytes) -> int:
    return int.from_bytes(hashlib.sha256(body).digest(), "big")


def sha256_hex(data: bytes) -> str:
    """Return the SHA-256 of an object, which is also its name on the wire."""
    return hashlib.sha256(data).hexdigest()
