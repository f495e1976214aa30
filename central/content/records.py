"""From a row of a table to a record of the contract, checked as strictly as a reader would."""

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time
from typing import Any

from django.conf import settings
from django.db.models import Q, QuerySet

from central.content import models
from central.content.posting_link import phone_link, shared_links
from offline_cache.contract.feeds import FEEDS
from offline_cache.contract.fields import ContractError, camel, decode, utc_text
from offline_cache.contract.record import Record

Extra = Callable[[Any], Mapping[str, Any]]


def feed_records(
    feed: str, now: datetime, on_problem: Callable[[str, ContractError], None]
) -> Iterator[Record]:
    """Yield the records of a feed that may be shown from ``now`` on.

    Args:
        feed: the name of the feed.
        now: the moment from which they must be valid.
        on_problem: told the id of each row that does not follow the contract, and why; the row is left out.
    """
    rows = _rows(feed).filter(Q(valid_until=None) | Q(valid_until__gt=now))
    extra = _EXTRAS.get(feed, _no_extra)()
    for row in rows.iterator(chunk_size=2000):
        try:
            yield record_of(feed, row, extra(row))
        except ContractError as error:
            on_problem(row.pk, error)


def record_of(feed: str, row: models.SourcedRecord, extra: Mapping[str, Any]) -> Record:
    """Return the record of one row.

    Args:
        feed: the name of its feed.
        row: the row; its fields are named as the contract names them.
        extra: JSON values, by JSON key, that the row does not hold itself.

    Raises:
        ContractError: the row does not follow the contract.
    """
    kind = FEEDS[feed]
    own = [field.name for field in dataclasses.fields(kind) if camel(field.name) not in extra]
    value = {camel(name): _wire(row, name) for name in own} | dict(extra)
    return decode(kind, value, f"{feed}[{row.pk}]")


def feed_problem(feed: str, row: models.SourcedRecord) -> str | None:
    """Return why a saved row does not follow the contract; ``None`` when it does."""
    try:
        record_of(feed, row, _EXTRAS.get(feed, _no_extra)()(row))
    except ContractError as error:
        return str(error)
    return None


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
