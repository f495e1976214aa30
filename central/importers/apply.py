"""Taking the answer of a source of postings into the tables, without ever wiping good rows by a failure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction

from central.content.models import Outcome, Posting, Source
from central.content.upsert import Counts, upsert
from central.importers.answers import PostingRow, SourceFailedError
from central.importers.posting_rules import posting

MANY_ROWS = 20
"""An empty answer of a source that listed at least this many postings is held until confirmed."""

GONE_WITHOUT_END = timedelta(days=7)
"""A posting without a last day that its source dropped is shown as gone for this long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """How one import ended.

    Attributes:
        source: the short name of the source.
        outcome: one of :class:`~central.content.models.Outcome`.
        message: why it failed or was held; empty otherwise.
        rows: rows in the answer.
        counts: what became of them.
        gone: postings the source no longer lists before their last day.
    """

    source: str
    outcome: Outcome
    message: str = ""
    rows: int = 0
    counts: Counts = field(default_factory=Counts)
    gone: int = 0


def import_postings(
    source: Source,
    read: Callable[[], Sequence[PostingRow]],
    now: datetime,
    *,
    confirm_empty: bool = False,
    is_part: bool = False,
) -> ImportResult:
    """Ask a source for all its postings and take in the answer.

    Args:
        source: the saved row of the source.
        read: asks it; raises :class:`SourceFailedError` if it fails.
        now: the moment of the attempt.
        confirm_empty: an empty answer is meant.
        is_part: the answer holds some of the source's postings only, so that a missing one says nothing.
    """
    try:
        rows = list(read())
    except SourceFailedError as error:
        return _note(source, now, ImportResult(source=source.pk, outcome=Outcome.FAILED, message=str(error)))
    listed: Any = Posting.objects.filter(source=source, gone_since=None, valid_until__gt=now)
    if not rows and not is_part and not confirm_empty and (count := listed.count()) >= MANY_ROWS:
        message = f"the source says it has no postings, but {count} are open; confirm it if that is so"
        return _note(source, now, ImportResult(source=source.pk, outcome=Outcome.HELD, message=message))
    with transaction.atomic():
        counts = upsert([posting(source, row) for row in rows], now, once=frozenset({"first_seen"}))
        gone = 0 if is_part else _mark_gone(source, {f"{source.pk}:{row.source_id}" for row in rows}, now)
        outcome = Outcome.OK if rows else Outcome.EMPTY
        result = ImportResult(source=source.pk, outcome=outcome, rows=len(rows), counts=counts, gone=gone)
        return _note(source, now, result)


def _mark_gone(source: Source, listed: set[str], now: datetime) -> int:
    gone = [
        row
        for row in Posting.objects.filter(source=source, gone_since=None).exclude(valid_until__lte=now)
        if row.pk not in listed
    ]
    for row in gone:
        row.gone_since = row.as_of = now
        row.valid_until = row.valid_until or now + GONE_WITHOUT_END
    Posting.objects.bulk_update(gone, ["gone_since", "as_of", "valid_until"], batch_size=200)
    return len(gone)


def _note(source: Source, now: datetime, result: ImportResult) -> ImportResult:
    facts = {"last_attempt": now, "last_outcome": result.outcome, "last_message": result.message}
    if result.outcome in {Outcome.OK, Outcome.EMPTY}:
        facts["checked"] = now
    Source.objects.filter(pk=source.pk).update(**facts)
    return result
