"""Demonstration content from ``assets/demo``: real postings moved to today, and cafes that do not exist."""

import dataclasses
import functools
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils import timezone

from central.content.models import Outcome, Posting
from central.importers.answers import Answer, PostingRow, SourceFailedError, parse_day
from central.importers.apply import ImportResult, import_postings
from central.importers.demo_places import import_places
from central.importers.factory import import_factory
from central.importers.moef_table import best_shift, read_table
from central.importers.sources import known_source
from central.publishing.edition import current_channel
from central.publishing.models import Channel
from central.seoul import SEOUL
from offline_cache.contract.fields import utc_text

ASSETS = Path(__file__).resolve().parents[2] / "assets" / "demo"
TABLE = "moef_public_postings_2026-02_08.tsv"
LABEL = "시연 자료"
_MEANT = timedelta(days=7)


class RealContentError(RuntimeError):
    """The home holds real content, which demonstration content may not replace."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoResult:
    """What was prepared.

    Attributes:
        open_postings: postings open on the day.
        shift_weeks: by how many weeks their days were moved.
        records: how many other records there are.
    """

    open_postings: int
    shift_weeks: int
    records: int


def import_demo(assets: Path | None = None, moment: datetime | None = None) -> DemoResult:
    """Fill this home with demonstration content, or renew it.

    Args:
        assets: the folder of the data; that of the repository if left out.
        moment: the moment to prepare for; now if left out.

    Raises:
        RealContentError: the home holds real content.
        SourceFailedError: the table cannot be read.
    """
    folder, now = assets or ASSETS, moment or timezone.now()
    channel = current_channel()
    if channel.label != LABEL and Posting.objects.exists():
        raise RealContentError(f"{settings.ENVIRONMENT.home} holds real content; give another --home")
    _mark(channel, now)
    rows, shift = moved_rows((folder / TABLE).read_bytes(), now)
    Posting.objects.exclude(pk__in=[f"moef:{row.source_id}" for row in rows]).delete()
    result = import_postings(known_source("moef"), functools.partial(Answer, rows), now)
    records = import_places(folder / "cafes.json", now) + import_factory(now)
    return DemoResult(open_postings=_open(result, now), shift_weeks=shift.days // 7, records=records)


def moved_rows(table: bytes, now: datetime) -> tuple[Sequence[PostingRow], timedelta]:
    """Return the rows of the table that are open today once their days are moved, and the shift."""
    rows = read_table(table)
    shift = best_shift(rows, now.astimezone(SEOUL))
    return [moved for row in rows if _is_listed(moved := _moved(row, shift, now), now)], shift


def _mark(channel: Channel, now: datetime) -> None:
    channel.label = LABEL
    channel.meant_losses = {"postings": utc_text(now + _MEANT)}
    channel.save()


def _moved(row: PostingRow, shift: timedelta, now: datetime) -> PostingRow:
    begins, ends = _moved_day(row.begins, shift), _moved_day(row.ends, shift)
    raw = row.raw | {"pbancBgngYmd": begins or "", "pbancEndYmd": ends or ""}
    seen = row.first_seen and row.first_seen + shift
    known = seen if seen and seen <= now else None
    return dataclasses.replace(row, begins=begins, ends=ends, raw=raw, first_seen=known)


def _moved_day(text: str | None, shift: timedelta) -> str | None:
    day = parse_day(text)
    return text if day is None else f"{day + shift:%Y%m%d}"


def _is_listed(row: PostingRow, now: datetime) -> bool:
    begin, end = parse_day(row.begins), parse_day(row.ends)
    today = now.astimezone(SEOUL).date()
    return begin is None or end is None or begin <= today <= end


def _open(result: ImportResult, now: datetime) -> int:
    if result.outcome != Outcome.OK:
        raise SourceFailedError(result.message)
    open_now: Any = Posting.objects.filter(valid_until__gt=now, gone_since=None)
    return int(open_now.count())
