"""Synchronising a cache folder with central: rounds that end in an outcome, whatever happens.

Each round opens the store under the writer's lock and closes it again, so that a command of the technician
and the sync service can share a folder.
"""

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from offline_cache.board_round import BoardRound
from offline_cache.clock import read_clock
from offline_cache.contract.envelope import SignatureError
from offline_cache.contract.head import Head
from offline_cache.contract.paths import city_path, head_path, rooms_path
from offline_cache.edition_round import EditionRound
from offline_cache.failures import FORESEEN, outcome_of
from offline_cache.fetch import Fetcher
from offline_cache.files import make_group_folder
from offline_cache.outcomes import Applied, Busy, Held, NoCafe, Outcome, StoreDamaged
from offline_cache.root_chain import RootChain
from offline_cache.spool import OBJECT_S, Spool
from offline_cache.store import check, gate
from offline_cache.store.boards import CITY, ROOMS
from offline_cache.store.errors import NoSpace, StoreBroken
from offline_cache.store.lock import LockHeld, writer_lock
from offline_cache.store.writer import Store
from offline_cache.trust.root import TrustedRoot

ROOT_EVERY_S = 3600.0
"""How often a next root is looked for, in seconds; also at once when a signature does not fit."""

_log = logging.getLogger(__name__)
_T = TypeVar("_T")
_Facts = Mapping[str, str | datetime | None]


@dataclass(frozen=True, slots=True)
class _Round:
    """A round: what it is about, its work, and what of its outcome is noted."""

    path: str
    work: Callable[[Store], Outcome]
    facts: Callable[[Outcome, datetime], _Facts]


class Syncer:
    """Brings editions and boards into a cache folder. For one thread."""

    def __init__(
        self,
        folder: Path,
        fetcher: Fetcher,
        trust_root: Path,
        channel: str,
        cafe: str | None,
        now: Callable[[], datetime],
        *,
        max_share: float = gate.MAX_SHARE,
        from_medium: bool = False,
        object_s: float = OBJECT_S,
    ) -> None:
        """Prepare; the network is not used yet.

        Args:
            folder: the cache folder; it is created if it is not there.
            fetcher: gets published files.
            trust_root: the root metadata that was installed with the program.
            channel: the channel of this device.
            cafe: the id of the cafe of this device; ``None`` while it has none.
            now: gives the system's time, with a zone.
            max_share: share of a feed that an edition may lose without being held back.
            from_medium: whether the files come from a stick; then nothing is noted as contact with central.
            object_s: how long one file of an edition may take in all, in seconds.

        Raises:
            BadRoot: the installed root cannot be trusted.
            OSError: the root or the folder cannot be used.
        """
        make_group_folder(folder)
        self._folder, self._fetcher = folder, fetcher
        self._channel, self._cafe = channel, cafe
        self._now, self._max_share = now, max_share
        self._from_medium = from_medium
        self._object_s = object_s
        self._chain = RootChain(folder, trust_root)
        self._walked_at: float | None = None
        self._checked = False
        self._held: tuple[Head, Held] | None = None

    def sync_edition(self, may_go_on: Callable[[], bool] = lambda: True) -> Outcome:
        """Get the newest edition: head, verify, plan, download, one transaction.

        Args:
            may_go_on: asked between two downloads; if not, the round ends as paused, and a later one goes on.
        """

        def work(store: Store) -> Outcome:
            return self._edition(store, may_go_on)

        return self._round(_Round(head_path(self._channel), work, _edition_facts))

    def sync_rooms(self) -> Outcome:
        """Get the rooms document of the cafe."""
        if self._cafe is None:
            return NoCafe()
        return self._round(_Round(rooms_path(self._channel, self._cafe), self._rooms, _rooms_facts))

    def sync_city(self) -> Outcome:
        """Get the city document."""
        return self._round(_Round(city_path(self._channel), self._city, _city_facts))

    def check(self) -> Outcome | None:
        """Check the store, for boot and the night; a damaged one is repaired, and the outcome says so.

        Returns:
            What was wrong; ``None`` if nothing was, or while another process synchronises.
        """
        try:
            with writer_lock(self._folder):
                return self._checked_store()
        except LockHeld:
            return None
        except FORESEEN as error:
            return self._explained(error, "content.db")

    def _round(self, one: "_Round") -> Outcome:
        try:
            with writer_lock(self._folder):
                if not self._checked:
                    self._checked_store()
                return self._attempt(one)
        except LockHeld:
            return Busy()
        except FORESEEN as error:
            return self._explained(error, one.path)

    def _attempt(self, one: "_Round") -> Outcome:
        """Do the work, once more if the store proves damaged, and note how it went."""
        try:
            return self._noted(one)
        except StoreBroken as error:
            _log.warning("the store is damaged and is set aside: %s", error)
            check.repair(self._folder, self._now())
            return self._noted(one)

    def _noted(self, one: "_Round") -> Outcome:
        with Store(self._folder) as store:
            try:
                outcome = one.work(store)
            except StoreBroken:
                raise
            except FORESEEN as error:
                outcome = self._explained(error, one.path)
            try:
                store.note(self._facts(one, outcome))
            except NoSpace as error:
                if not isinstance(outcome, Applied):
                    raise
                _log.warning("an edition or board was applied, but not noted: %s", error)
        return outcome

    def _facts(self, one: "_Round", outcome: Outcome) -> _Facts:
        facts = one.facts(outcome, self._now())
        return {key: facts[key] for key in facts if key == "held"} if self._from_medium else facts

    def _explained(self, error: Exception, path: str) -> Outcome:
        outcome = outcome_of(error, path)
        _log.info("%s: %s (%s)", path, outcome.name, error)
        return outcome

    def _checked_store(self) -> StoreDamaged | None:
        report = check.verify(self._folder)
        self._checked = True
        if report.ok:
            return None
        _log.warning("the store is damaged: %s", report)
        return StoreDamaged(check.repair(self._folder, self._now()))

    def _edition(self, store: Store, may_go_on: Callable[[], bool]) -> Outcome:
        self._walk_if_due()
        one = EditionRound(
            store=store,
            spool=Spool(self._folder, self._fetcher, self._object_s),
            fetcher=self._fetcher,
            open_head=lambda data: self._opened(TrustedRoot.open_head, data),
            channel=self._channel,
            now=self._trusted_now(store),
            max_share=self._max_share,
            held=self._held,
            may_go_on=may_go_on,
        )
        outcome = one.run()
        self._held = one.held
        return outcome

    def _rooms(self, store: Store) -> Outcome:
        self._walk_if_due()
        cafe = self._cafe or ""
        return BoardRound(
            store=store,
            fetcher=self._fetcher,
            open_board=lambda data: self._opened(TrustedRoot.open_rooms, data),
            path=rooms_path(self._channel, cafe),
            kind=ROOMS,
            channel=self._channel,
            cafe=cafe,
            now=self._trusted_now(store),
        ).run()

    def _city(self, store: Store) -> Outcome:
        self._walk_if_due()
        return BoardRound(
            store=store,
            fetcher=self._fetcher,
            open_board=lambda data: self._opened(TrustedRoot.open_city, data),
            path=city_path(self._channel),
            kind=CITY,
            channel=self._channel,
            cafe="",
            now=self._trusted_now(store),
        ).run()

    def _opened(self, opener: Callable[[TrustedRoot, bytes], _T], data: bytes) -> _T:
        """Open an envelope; a signature that does not fit may be that of a key which a next root names."""
        try:
            return opener(self._chain.root, data)
        except SignatureError:
            if not self._walk():
                raise
        return opener(self._chain.root, data)

    def _walk_if_due(self) -> None:
        if self._walked_at is None or time.monotonic() - self._walked_at >= ROOT_EVERY_S:
            self._walk()

    def _walk(self) -> bool:
        advanced = self._chain.walk(self._fetcher)
        self._walked_at = time.monotonic()
        return advanced

    def _trusted_now(self, store: Store) -> datetime:
        return read_clock(self._now(), store.clock_floor(), None).now


def _edition_facts(outcome: Outcome, now: datetime) -> _Facts:
    facts: dict[str, str | datetime | None] = {
        "last_attempt": now,
        "outcome": outcome.name,
        "sentence": outcome.sentence,
    }
    if outcome.ok:
        facts |= {"last_contact": now, "held": None}
    if isinstance(outcome, Held):
        facts["held"] = outcome.reason
    return facts


def _rooms_facts(outcome: Outcome, now: datetime) -> _Facts:
    return {"rooms_outcome": outcome.name} | ({"rooms_contact": now} if outcome.ok else {})


def _city_facts(outcome: Outcome, now: datetime) -> _Facts:
    return {"city_contact": now} if outcome.ok else {}
