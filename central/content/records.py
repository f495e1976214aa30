"""From a row of a table to a record of the contract, checked as strictly as a reader would."""

import dataclasses
import functools
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Any

from django.conf import settings
from django.db.models import Q, QuerySet

from central.content import models
from central.content.posting_link import phone_link, shared_links
from offline_cache.contract.feeds import FEEDS
from offline_cache.contract.fields import ContractError, camel, decode, utc_text
from offline_cache.contract.wire import canonical, row_body

Extra = Callable[[Any], Mapping[str, Any]]


def feed_bodies(
    feed: str,
    now: datetime,
    published: Mapping[str, bytes | None],
    on_problem: Callable[[str, ContractError], None],
) -> dict[str, bytes]:
    """Return the rows of a feed that may be shown from ``now`` on, canonical bytes by id.

    A row that comes out as it was published has been checked then; all others are checked now.

    Args:
        feed: the name of the feed.
        now: the moment from which they must be valid.
        published: the rows as last published.
        on_problem: told the id of each row that does not follow the contract, and why; the row is left out.
    """
    rows = _rows(feed).filter(Q(valid_until=None) | Q(valid_until__gt=now))
    extra = _EXTRAS.get(feed, _no_extra)()
    bodies: dict[str, bytes] = {}
    for row in rows.iterator(chunk_size=2000):
        try:
            value = _value(feed, row, extra(row))
            body = canonical(value)
            bodies[row.pk] = body if body == published.get(row.pk) else _checked(feed, value)
        except ContractError as error:
            on_problem(row.pk, error)
    return bodies


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


def _posting_extra() -> Extra:
    linked = models.Posting.objects.exclude(source_link=None)
    shared = shared_links(linked.values_list("source_link", "title").iterator(chunk_size=2000))
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
            {"heading": page.heading, "paragraphs": page.paragraphs, "checks": page.checks}
            for page in row.leaves.all()
        ]
    }


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
_EXTRAS: Mapping[str, Callable[[], Extra]] = {
    "postings": _posting_extra,
    "cafes": _cafe_extra,
    "guides": _guide_extra,
}
