"""Taking the answer of a source of postings into the tables, without ever wiping good rows by a failure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction

from central.content.models import Outcome, Posting, Source
from central.content.upsert import Counts, upsert
from central.importers.answers import Answer, SourceFailedError
from central.importers.misfits import misfit
from central.importers.posting_rules import posting

MANY_LOST = 20
LARGE_SHARE = 0.3
"""An answer without this share of the listed postings, and so many, is held until confirmed."""

NOTED = 20
"""Of so many rows that were left out a source's page tells why."""

GONE_WITHOUT_END = timedelta(days=7)
"""A posting without a last day that its source dropped is shown as gone for this long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """How one import ended.

    Attributes:
        source: the short name of the source.
        outcome: one of :class:`~central.content.models.Outcome`.
        message: why it failed or was held, or what was left undone; empty otherwise.
        rows: rows in the answer.
        left_out: rows that cannot stand in the tables, and why; what was known of them stays.
        counts: what became of them.
        gone: postings the source no longer lists before their last day.
    """

    source: str
    outcome: Outcome
    message: str = ""
    rows: int = 0
    left_out: Sequence[str] = ()
    counts: Counts = field(default_factory=Counts)
    gone: int = 0


def import_postings(
    source: Source,
    read: Callable[[], Answer],
    now: datetime,
    *,
    confirm_losses: bool = False,
) -> ImportResult:
    """Ask a source for all its postings and take in the answer.

    Args:
        source: the saved row of the source.
        read: asks it; raises :class:`SourceFailedError` if it fails.
        now: the moment of the attempt.
        confirm_losses: an empty answer, or one without many of the listed postings, is meant.
    """
    try:
        answer = read()
    except SourceFailedError as error:
        return _note(source, now, ImportResult(source=source.pk, outcome=Outcome.FAILED, message=str(error)))
    rows = [posting(source, row) for row in answer.rows]
    missing = _missing(source, {row.pk for row in rows}, now) if answer.is_whole else []
    listed = _listed(source, now).count()
    if len(missing) >= MANY_LOST and len(missing) > LARGE_SHARE * listed and not confirm_losses:
        message = f"{len(missing)} of {listed} open postings are missing; confirm it if that is so"
        return _note(source, now, ImportResult(source=source.pk, outcome=Outcome.HELD, message=message))
    return _take(source, rows, missing, now)


def _take(source: Source, rows: Sequence[Posting], missing: Sequence[Posting], now: datetime) -> ImportResult:
    problems = {row.pk: problem for row in rows if (problem := misfit(row)) is not None}
    with transaction.atomic():
        fitting = [row for row in rows if row.pk not in problems]
        counts = upsert(fitting, now, once=frozenset({"first_seen"}))
        _mark_gone(missing, now)
        result = ImportResult(
            source=source.pk,
            outcome=Outcome.OK if rows else Outcome.EMPTY,
            message="; ".join(list(problems.values())[:NOTED]),
            rows=len(rows),
            left_out=tuple(problems.values()),
            counts=counts,
            gone=len(missing),
        )
        return _note(source, now, result)


def _listed(source: Source, now: datetime) -> Any:
    return Posting.objects.filter(source=source, gone_since=None).exclude(valid_until__lte=now)


def _missing(source: Source, answered: set[str], now: datetime) -> list[Posting]:
    return [row for row in _listed(source, now) if row.pk not in answered]


def _mark_gone(missing: Sequence[Posting], now: datetime) -> None:
    for row in missing:
        row.gone_since = row.as_of = now
        row.valid_until = row.valid_until or now + GONE_WITHOUT_END
    Posting.objects.bulk_update(missing, ["gone_since", "as_of", "valid_until"], batch_size=200)


def _note(source: Source, now: datetime, result: ImportResult) -> ImportResult:
    facts = {"last_attempt": now, "last_outcome": result.outcome, "last_message": result.message}
    if result.outcome in {Outcome.OK, Outcome.EMPTY}:
        facts["checked"] = now
    Source.objects.filter(pk=source.pk).update(**facts)
    return result
