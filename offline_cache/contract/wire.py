"""The bytes of the contract: canonical JSON, lines of changes, and their compression.

A segment or a part of a base is NDJSON, compressed with zstd: one whole row a line, or a tombstone
``{"d":1,"id":...}``. Rows are last-write-wins, so applying a covering segment twice changes nothing.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

import zstandard

from offline_cache.contract.fields import ContractError, decode, encode
from offline_cache.contract.record import Record

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Change:
    """One line of a segment.

    Attributes:
        id: the id of the record.
        body: the canonical JSON of the whole row; ``None`` means the record is gone.
        value: what the body says, where it has been parsed already.
    """

    id: str
    body: bytes | None
    value: Any = field(default=None, repr=False, compare=False)


def canonical(value: Any) -> bytes:
    """Return the one byte form of a JSON value: sorted keys, no blanks, UTF-8."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.encode()


def parse_json(data: bytes, where: str) -> Any:
    """Parse bytes that must be the canonical form of a JSON value.

    Raises:
        ContractError: the bytes are not JSON, or are another spelling of it than :func:`canonical`.
    """
    try:
        value = json.loads(data)
        spelled = canonical(value)
    except (RecursionError, ValueError):
        raise ContractError(f"{where}: not a JSON document") from None
    if spelled != data:
        raise ContractError(f"{where}: not in canonical form")
    return value


def row_body(record: Record) -> bytes:
    """Return the canonical JSON of a record, as it stands in a segment and enters the digest."""
    return canonical(encode(record))


def read_row(kind: type[R], feed: str, body: bytes, value: Any = None) -> R:
    """Return the record of one row of a feed whose kind is known.

    Args:
        kind: the kind of record that the feed carries.
        feed: the feed's name.
        body: the canonical JSON of the row.
        value: what it says, if :func:`parse_json` has read it already.

    Raises:
        ContractError: the row does not follow the shape of the kind.
    """
    value = parse_json(body, feed) if value is None else value
    name = value.get("id", "?") if isinstance(value, dict) else "?"
    return decode(kind, value, f"{feed}[{name}]")


def write_lines(changes: Iterable[Change]) -> bytes:
    """Return the NDJSON of changes, one line each with a final line feed."""
    return b"".join((change.body or canonical({"d": 1, "id": change.id})) + b"\n" for change in changes)


def read_lines(data: bytes, where: str) -> Iterator[Change]:
    """Yield the changes of an NDJSON text.

    Raises:
        ContractError: a line is cut, is not canonical, or has no id.
    """
    if data and not data.endswith(b"\n"):
        raise ContractError(f"{where}: the last line is cut")
    for number, line in enumerate(data.split(b"\n")[:-1], start=1):
        value = parse_json(line, f"{where} line {number}")
        if not isinstance(value, dict) or not isinstance(value.get("id"), str):
            raise ContractError(f"{where} line {number}: a row needs an id")
        is_gone = value.get("d") == 1
        yield Change(value["id"], None if is_gone else line, None if is_gone else value)


def compress(data: bytes, dictionary: bytes | None = None, level: int = 19) -> bytes:
    """Return a zstd frame of ``data`` that carries its length and a checksum."""
    shared = zstandard.ZstdCompressionDict(dictionary) if dictionary else None
    return zstandard.ZstdCompressor(level=level, write_checksum=True, dict_data=shared).compress(data)


def decompress(data: bytes, size: int, dictionary: bytes | None = None, where: str = "object") -> bytes:
    """Return the content of a zstd frame whose length is known beforehand.

    Args:
        data: the frame.
        size: the signed length of the content in bytes; a frame that says otherwise is refused before
            any memory is spent on it.
        dictionary: the dictionary it was made with.
        where: the place to name in an error message.

    Raises:
        ContractError: the frame is damaged or holds another length.
    """
    shared = zstandard.ZstdCompressionDict(dictionary) if dictionary else None
    try:
        if zstandard.get_frame_parameters(data).content_size != size:
            raise ContractError(f"{where}: the compressed content has another length than was signed")
        content = zstandard.ZstdDecompressor(dict_data=shared).decompress(data, max_output_size=size)
    except zstandard.ZstdError as error:
        raise ContractError(f"{where}: cannot be decompressed ({error})") from None
    return content
