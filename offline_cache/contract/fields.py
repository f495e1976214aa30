"""Strict, exact conversion between JSON values and the frozen records of the contract.

A record is a frozen dataclass. Its JSON keys are the camelCase spelling of its field names, which is the
spelling schema.org uses. Keys that a reader does not know are ignored, so that a newer server can add one;
a missing or wrong value of a known key is refused with a sentence that names the place.
"""

import dataclasses
import enum
import functools
import types
import typing
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from typing import Any, TypeVar

T = TypeVar("T")
Decoder = Callable[[Any, str], Any]

_NOWHERE = ""
"""Names of places are put together only when there is an error to tell: most of reading would be that."""

UTC_FORMAT = "%Y-%m-%dT%H:%M:%SZ"


class ContractError(ValueError):
    """A document does not follow the contract; the message names the place and what was expected."""


@functools.cache
def camel(name: str) -> str:
    """Return the JSON key of a field name: ``valid_through`` becomes ``validThrough``."""
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)


def utc_text(moment: datetime) -> str:
    """Return the wire form of a moment: UTC, whole seconds, ``2026-08-21T09:00:00Z``.

    Raises:
        ContractError: ``moment`` has no time zone.
    """
    if moment.tzinfo is None:
        raise ContractError(f"a time on the wire needs a zone, got {moment!r}")
    return moment.astimezone(UTC).strftime(UTC_FORMAT)


def parse_utc(value: Any, where: str = "time") -> datetime:
    """Return the moment of a wire text such as ``2026-08-21T09:00:00Z``.

    Raises:
        ContractError: the text has another form.
    """
    try:
        moment = datetime.fromisoformat(value).replace(tzinfo=None)
        if f"{moment.isoformat()}Z" == value:
            return moment.replace(tzinfo=UTC)
    except (TypeError, ValueError):
        pass
    raise ContractError(f"{where}: expected a UTC time like 2026-08-21T09:00:00Z, got {value!r}")


def decode(kind: type[T], value: Any, where: str = "record") -> T:
    """Build one frozen dataclass from a JSON object.

    Args:
        kind: the dataclass to build.
        value: the parsed JSON value.
        where: the place to name in an error message.

    Raises:
        ContractError: ``value`` is not an object of that shape.
    """
    build = _record_decoder(typing.cast(Any, kind))
    try:
        built: T = build(value, _NOWHERE)
    except ContractError:
        built = build(value, where)  # the same error, with the name of its place
    return built


def encode(record: Any) -> dict[str, Any]:
    """Return the JSON object of a record; the inverse of :func:`decode`."""
    return {
        camel(field.name): _encode_value(getattr(record, field.name)) for field in dataclasses.fields(record)
    }


def _encode_value(value: Any) -> Any:
    if isinstance(value, datetime):
        return utc_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, tuple):
        return [_encode_value(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): _encode_value(item) for key, item in value.items()}
    if dataclasses.is_dataclass(value):
        return encode(value)
    return value


@functools.cache
def _record_decoder(kind: Any) -> Decoder:
    hints = typing.get_type_hints(kind)
    plan = [
        (field.name, camel(field.name), _decoder(hints[field.name]), _is_required(field))
        for field in dataclasses.fields(kind)
    ]

    def build(value: Any, where: str) -> Any:
        if not isinstance(value, dict):
            raise ContractError(f"{where}: expected an object, got {type(value).__name__}")
        found: dict[str, Any] = {}
        for name, key, convert, required in plan:
            if key in value:
                found[name] = convert(value[key], where and f"{where}.{key}")
            elif required:
                raise ContractError(f"{where}: the field {key!r} is missing")
        return kind(**found)

    return build


def _is_required(field: "dataclasses.Field[Any]") -> bool:
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING


def _decoder(hint: Any) -> Decoder:
    origin = typing.get_origin(hint)
    if origin in (types.UnionType, typing.Union):
        (inner,) = [arg for arg in typing.get_args(hint) if arg is not types.NoneType]
        return _optional(_decoder(inner))
    if origin is tuple:
        return _sequence(_decoder(typing.get_args(hint)[0]))
    if origin is not None and issubclass(origin, Mapping):
        return _mapping(_decoder(typing.get_args(hint)[1]))
    if dataclasses.is_dataclass(hint):
        return _record_decoder(typing.cast(Any, hint))
    if issubclass(hint, enum.Enum):
        return functools.partial(_enumeration, hint)
    return _SCALARS[hint]


def _optional(inner: Decoder) -> Decoder:
    return lambda value, where: None if value is None else inner(value, where)


def _sequence(inner: Decoder) -> Decoder:
    def build(value: Any, where: str) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise ContractError(f"{where}: expected a list, got {type(value).__name__}")
        if not where:
            return tuple([inner(item, where) for item in value])
        return tuple(inner(item, f"{where}[{index}]") for index, item in enumerate(value))

    return build


def _mapping(inner: Decoder) -> Decoder:
    def build(value: Any, where: str) -> Mapping[str, Any]:
        if not isinstance(value, dict):
            raise ContractError(f"{where}: expected an object, got {type(value).__name__}")
        return types.MappingProxyType(
            {key: inner(item, where and f"{where}.{key}") for key, item in value.items()}
        )

    return build


def _enumeration(kind: type[enum.Enum], value: Any, where: str) -> enum.Enum:
    try:
        return kind(value)
    except ValueError:
        names = ", ".join(str(member.value) for member in kind)
        raise ContractError(f"{where}: expected one of {names}; got {value!r}") from None


def _exact(kind: type, name: str) -> Decoder:
    def check(value: Any, where: str) -> Any:
        if type(value) is not kind:
            raise ContractError(f"{where}: expected {name}, got {value!r}")
        return value

    return check


def _number(value: Any, where: str) -> float:
    if type(value) not in (int, float):
        raise ContractError(f"{where}: expected a number, got {value!r}")
    return float(value)


def _day(value: Any, where: str) -> date:
    try:
        day = date.fromisoformat(value)
        if day.isoformat() == value:
            return day
    except (TypeError, ValueError):
        pass
    raise ContractError(f"{where}: expected a day like 2026-08-21, got {value!r}")


def _clock(value: Any, where: str) -> time:
    try:
        hour = time.fromisoformat(value)
        if hour.isoformat("minutes") == value:
            return hour
    except (TypeError, ValueError):
        pass
    raise ContractError(f"{where}: expected an hour like 18:00, got {value!r}")


_SCALARS: Mapping[Any, Decoder] = {
    str: _exact(str, "a text"),
    int: _exact(int, "a whole number"),
    bool: _exact(bool, "true or false"),
    float: _number,
    datetime: parse_utc,
    date: _day,
    time: _clock,
}
