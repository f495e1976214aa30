"""Byte ranges of HTTP (RFC 9110, section 14): one range or none."""

import re

_RANGE = re.compile(r"bytes=([0-9]{0,18})-([0-9]{0,18})")


class UnsatisfiableError(ValueError):
    """The range lies outside the file."""


def parse_range(header: str | None, length: int) -> tuple[int, int] | None:
    """Return the half-open span of a Range header; ``None`` when the whole file is to be sent.

    Args:
        header: its value; several ranges, another unit or endless numbers count as none, as the RFC allows.
        length: the length of the file in bytes.

    Raises:
        UnsatisfiableError: it starts behind the end.
    """
    found = _RANGE.fullmatch((header or "").strip())
    if found is None or found.group(1) == found.group(2) == "":
        return None
    first, last = found.groups()
    if first == "":
        start, end = max(0, length - int(last)), length
    else:
        start, end = int(first), min(length, int(last) + 1) if last else length
        if last and int(last) < start:
            return None
    if start >= length or start >= end:
        raise UnsatisfiableError(header)
    return start, end
