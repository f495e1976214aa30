"""From a row of a table to a record of the contract, checked as strictly as a reader would."""

import dataclasses
import functools
import hashlib
import itertools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from django.conf import settings
from django.db import connection
from django.db.models import Q, QuerySet
from django.db.models.expressions import RawSQL

from central.content import models
from central.content.posting_link import phone_link, shared_links
from central.parts import in_parts
from offline_cache.contract.feeds import FEEDS
from offline_cache.contract.fields import ContractError, camel, decode, utc_text
from offline_cache.contract.wire import row_body

Extra = Callable[[Any], Mapping[str, Any]]
"""Gives fields of a record that are no columns of its row."""

Beside = Callable[[Any], str]
"""Says of one column of a row what else, outside the row, its record hangs on."""

_FORM = 1
"""Raise it when this module builds another record of the same columns: then every row is built again."""

_CHUNK = 2000


@dataclass(slots=True)
class CurrentRows:
    """The rows of a feed that may be shown now.

    Attributes:
        ids: of all of them.
        bodies: canonical bytes by id, of those that do not stand in the tables as they did when published.
        marks: what stands in the tables, in 16 bytes, by the same ids.
    """

    ids: set[str] = field(default_factory=set)
    bodies: dict[str, bytes] = field(default_factory=dict)
    marks: dict[str, bytes] = field(default_factory=dict)


def current_rows(
    feed: str,
    now: datetime,
    published: Mapping[str, bytes | None],
    on_problem: Callable[[str, ContractError], None],
) -> CurrentRows:
    """Return the rows of a feed that may be shown from ``now`` on.

    All rows are looked at each time, whatever their ages say, so a row that was committed late is never
    skipped; only those that look otherwise than when they were published are built and checked.

    Args:
        feed: the name of the feed.
        now: the moment from which they must be valid.
        published: marks of the rows as last published, by id; ``None`` for an unknown one.
        on_problem: told the id of each row that does not follow the contract, and why; the row is left out.
    """
    found = CurrentRows()
    rows = _rows(feed).filter(Q(valid_until=None) | Q(valid_until__gt=now))
    extra = _EXTRAS.get(feed, _no_extra)()
    marks = None if feed in _PREFETCH else dict(_marks(feed, rows))
    if marks is not None:
        found.ids = set(marks)
        other = [key for key, mark in marks.items() if published.get(key) != mark]
        found.marks = {key: marks[key] for key in other}
        built = itertools.chain.from_iterable(rows.filter(pk__in=part) for part in in_parts(other))
    else:
        built = rows.iterator(chunk_size=_CHUNK)
    for row in built:
        found.ids.add(row.pk)
        try:
            found.bodies[row.pk] = _checked(feed, _value(feed, row, extra(row)))
        except ContractError as error:
            found.ids.discard(row.pk)
            on_problem(row.pk, error)
    return found


def _marks(feed: str, rows: "QuerySet[Any]") -> Iterator[tuple[str, bytes]]:
    """Yield what stands in the tables for each row; the database puts the columns together, which is fast."""
    beside, hangs_on = _BESIDE.get(feed, _nothing_beside)()
    form = repr((_FORM, _names(feed), settings.ENVIRONMENT.public_url))
    looks = rows.annotate(look=RawSQL(_look(rows.model), ())).values_list("pk", "look", hangs_on)  # noqa: S611
    for key, look, value in looks.iterator(chunk_size=_CHUNK):
        text = f"{form}\0{beside(value)}\0{look}"
        yield key, hashlib.blake2b(text.encode(), digest_size=16).digest()


def _look(model: Any) -> str:
    """Return an expression for all columns of a row as one text."""
    fields = model._meta.concrete_fields  # noqa: SLF001 - Django's public model API
    table, quote = model._meta.db_table, connection.ops.quote_name  # noqa: SLF001
    columns = ", ".join(f"{quote(table)}.{quote(field.column)}" for field in fields)
    if connection.vendor == "postgresql":
        return f"md5(ROW({columns})::text)"
    return f"json_array({columns})"


def feed_problem(feed: str, row: models.SourcedRecord) -> str | None:
    """Return why a saved row does not follow the contract; ``None`` when it does."""
    try:
        _checked(feed, _value(feed, row, _EXTRAS.get(feed, _no_extra)()(row)))
    except ContractError as error:
        return str(error)
    return None


def _checked(feed: str, value: Mapping[str, Any]) -> bytes:
    return row_body(decode(FEEDS[feed], value, f"{feed}[{value['id']}]"))


def _value(feed: str, row: models.SourcedRecord, extra: Mapping[str, Any]) -> dict[str, Any]:
    return {key: _wire(row, name) for key, name in _names(feed) if key not in extra} | dict(extra)


@functools.cache
def _names(feed: str) -> tuple[tuple[str, str], ...]:
    return tuple((camel(field.name), field.name) for field in dataclasses.fields(FEEDS[feed]))


def _rows(feed: str) -> "QuerySet[Any]":
    model: Any = _MODELS[feed]
    return model.objects.order_by("pk").prefetch_related(*_PREFETCH.get(feed, ()))


def _wire(row: Any, name: str) -> Any:
    field = type(row)._meta.get_field(name)  # noqa: SLF001 - Django's public model API
    value = getattr(row, field.attname)
    if isinstance(value, datetime):
        return utc_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return None if value == "" and field.null else value


def _no_extra() -> Extra:
    return lambda _row: {}


def _nothing_beside() -> tuple[Beside, str]:
    return (lambda _value: ""), "pk"


def _posting_beside() -> tuple[Beside, str]:
    shared = _shared_links()
    return (lambda link: "shared" if link in shared else ""), "source_link"


def _shared_links() -> frozenset[str]:
    linked = models.Posting.objects.exclude(source_link=None)
    return shared_links(linked.values_list("source_link", "title").iterator(chunk_size=_CHUNK))


def _posting_extra() -> Extra:
    shared = _shared_links()
    public_url = settings.ENVIRONMENT.public_url

    def build(row: Any) -> Mapping[str, Any]:
        is_shared = row.source_link in shared
        url, leads_to = phone_link(row.id, row.source_link, is_shared=is_shared, public_url=public_url)
        return {"url": url, "urlLeadsTo": leads_to}

    return build


def _cafe_extra() -> Extra:
    return lambda row: {
        "openingHours": [
            {"days": hours.days, "opens": f"{hours.opens:%H:%M}", "closes": f"{hours.closes:%H:%M}"}
            for hours in row.hours.all()
        ],
        "closures": [{"day": shut.day.isoformat(), "reason": shut.reason} for shut in row.closed_days.all()],
    }


def _guide_extra() -> Extra:
    return lambda row: {
        "pages": [
            {
                "heading": page.heading,
                "paragraphs": page.paragraphs,
                "avoid": _guide_list(page.avoid_heading, page.avoid_items),
                "keep": _guide_list(page.keep_heading, page.keep_items),
                "checks": page.checks,
            }
            for page in row.leaves.all()
        ]
    }


def _guide_list(heading: str, items: list[str]) -> dict[str, Any] | None:
    return {"heading": heading, "items": items} if items else None


_MODELS: Mapping[str, type[models.SourcedRecord]] = {
    "postings": models.Posting,
    "guides": models.Guide,
    "mentoring": models.MentoringLink,
    "programmes": models.Programme,
    "cafes": models.Cafe,
    "rooms": models.Room,
    "notices": models.Notice,
}
_PREFETCH: Mapping[str, tuple[str, ...]] = {"cafes": ("hours", "closed_days"), "guides": ("leaves",)}
_BESIDE: Mapping[str, Callable[[], tuple[Beside, str]]] = {"postings": _posting_beside}
_EXTRAS: Mapping[str, Callable[[], Extra]] = {
    "postings": _posting_extra,
    "cafes": _cafe_extra,
    "guides": _guide_extra,
}
