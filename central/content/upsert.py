"""Taking a source's rows into the tables: only what differs is written, and only that gets a new age."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from central.content.models import SourcedRecord
from central.parts import in_parts

_BATCH = 200


@dataclass(frozen=True, slots=True)
class Counts:
    """How many rows were new, changed, and as before."""

    created: int = 0
    changed: int = 0
    same: int = 0


def upsert(
    rows: Sequence[SourcedRecord],
    now: datetime,
    once: frozenset[str] = frozenset(),
    aside: frozenset[str] = frozenset(),
) -> Counts:
    """Write rows of one kind by their ids.

    Args:
        rows: rows that are not saved yet, each id once.
        now: becomes ``as_of`` of what is new or changed.
        once: moments that are set once: ``None`` takes the stored one, or ``now`` in a new row.
        aside: fields that are no part of the record: they are written, but give it no new age.
    """
    if not rows:
        return Counts()
    model: Any = type(rows[0])
    names = [field.attname for field in model._meta.concrete_fields]  # noqa: SLF001 - Django's public model API
    written = [name for name in names if name != "id"]
    compared = [name for name in written if name != "as_of" and name not in aside]
    with transaction.atomic():
        known = _stored(model, [row.pk for row in rows])
        for row in rows:
            _complete(row, known.get(row.pk), once, now)
        new = [row for row in rows if row.pk not in known]
        old = [row for row in rows if row.pk in known]
        changed = [row for row in old if _differs(row, known[row.pk], compared)]
        for row in old:
            row.as_of = known[row.pk].as_of
        for row in (*new, *changed):
            row.as_of = now
        model.objects.bulk_create(new, batch_size=_BATCH)
        model.objects.bulk_update(old if aside else changed, written, batch_size=_BATCH)
    return Counts(len(new), len(changed), len(rows) - len(new) - len(changed))


def _stored(model: Any, ids: Sequence[str]) -> dict[str, Any]:
    return {row.pk: row for part in in_parts(ids) for row in model.objects.filter(pk__in=part)}


def _complete(row: Any, stored: Any, once: frozenset[str], now: datetime) -> None:
    for name in once:
        if getattr(row, name) is None:
            setattr(row, name, now if stored is None else getattr(stored, name))


def _differs(row: Any, stored: Any, names: Sequence[str]) -> bool:
    return any(getattr(row, name) != getattr(stored, name) for name in names)
