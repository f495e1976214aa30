"""What a technician or a script asks of a device: which content it has, and how old that is."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from offline_cache.clock import read_clock
from offline_cache.contract.fields import utc_text
from offline_cache.freshness import AgeLimits, strip_freshness
from offline_cache.store.reader import ContentReader


@dataclass(frozen=True, slots=True)
class Question:
    """What the status is about.

    Attributes:
        folder: the cache folder.
        cafe: the id of the device's cafe; empty for none.
        limits: how old a fact may be.
        now: the system's time.
    """

    folder: Path
    cafe: str
    limits: AgeLimits
    now: datetime


def report(question: Question) -> dict[str, Any]:
    """Return the status of a device, as JSON can carry it.

    Raises:
        CacheAbsent: there is no content yet, or it cannot be read.
    """
    with ContentReader.open(question.folder) as reader:
        clock = read_clock(question.now, reader.clock_floor(), None)
        sync = reader.sync_state()
        edition = reader.edition()
        verdict = strip_freshness(sync, edition, clock.now, question.limits)
        return {
            "freshness": {"kind": verdict.kind.value, "since": _text(verdict.since)},
            "edition": edition
            and {
                "version": edition.version,
                "channel": edition.channel,
                "issued": _text(edition.issued),
                "expires": _text(edition.expires),
                "applied": _text(edition.applied_at),
                "label": edition.label,
            },
            "sync": {
                "lastAttempt": _text(sync.last_attempt),
                "lastContact": _text(sync.last_contact),
                "outcome": sync.outcome,
                "sentence": sync.sentence,
                "held": sync.held,
            },
            "rooms": _rooms(reader, question.cafe),
            "postings": {shelf.value: count for shelf, count in reader.shelf_counts(clock.now).items()},
            "clock": {"now": _text(clock.now), "confidence": clock.confidence.value},
        }


def _rooms(reader: ContentReader, cafe: str) -> dict[str, Any] | None:
    document = reader.rooms_document(cafe) if cafe else None
    if document is None:
        return None
    return {
        "cafe": document.cafe,
        "issued": _text(document.issued),
        "asOf": {board.room: _text(board.as_of) for board in document.rooms},
    }


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else utc_text(moment)
