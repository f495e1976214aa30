"""The screen's view of the cache: opens it when it is there, keeps facts at hand, bears its absence."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from offline_cache.contract.boards import CityDocument, RoomsDocument
from offline_cache.contract.cafe import Cafe, Room
from offline_cache.states import Edition, SyncState
from offline_cache.store.reader import CacheAbsent, ContentReader

T = TypeVar("T")
S = TypeVar("S")
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Facts:
    """What does not change until the cache changes; all empty while there is no content.

    Attributes:
        present: whether an edition was ever applied.
        edition: the edition.
        sync: how synchronising goes.
        cafe: the cafe in which the device stands.
        cafes: every cafe.
        rooms: the rooms of this cafe, in its own order.
        board: the last verified state of these rooms.
        city: the last verified free rooms of every cafe.
        floor: when the newest signed document was issued; the time cannot be earlier.
    """

    present: bool = False
    edition: Edition | None = None
    sync: SyncState = field(default_factory=SyncState)
    cafe: Cafe | None = None
    cafes: tuple[Cafe, ...] = ()
    rooms: tuple[Room, ...] = ()
    board: RoomsDocument | None = None
    city: CityDocument | None = None
    floor: datetime | None = None

    @property
    def desk(self) -> str | None:
        """Where the desk is, in words."""
        return self.cafe.desk if self.cafe else None


class Content:
    """Reads the cache folder.

    Args:
        folder: the cache folder.
        cafe: the id of the cafe in which the device stands.
    """

    def __init__(self, folder: Path, cafe: str) -> None:
        self._folder = folder
        self._cafe = cafe
        self._reader: ContentReader | None = None
        self._count: int | None = None
        self.facts = Facts()

    def poll(self) -> bool:
        """Look whether the cache changed; if so, read the facts anew.

        Returns:
            Whether anything may have changed.
        """
        count = self.ask(lambda reader: reader.change_count(), None)
        if count == self._count and count is not None:
            return False
        before, self._count = self.facts, count
        self.facts = self.ask(self._read_facts, Facts())
        return self.facts != before or count is not None

    def ask(self, question: Callable[[ContentReader], T], nothing: S) -> T | S:
        """Ask the cache.

        Args:
            question: what to ask of the reader.
            nothing: the answer when there is no readable content.
        """
        with self._absence():
            return question(self._open())
        return nothing

    @property
    def count(self) -> int | None:
        """A number that differs whenever the content may have changed; ``None`` without content."""
        return self._count

    def close(self) -> None:
        """Close the cache."""
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def _open(self) -> ContentReader:
        if self._reader is None:
            self._reader = ContentReader.open(self._folder)
        return self._reader

    @contextmanager
    def _absence(self) -> Iterator[None]:
        try:
            yield
        except CacheAbsent as absence:
            if self._reader is not None or self.facts.present:
                log.warning("no readable content: %s", absence)
            self.close()

    def _read_facts(self, reader: ContentReader) -> Facts:
        return Facts(
            present=reader.edition() is not None,
            edition=reader.edition(),
            sync=reader.sync_state(),
            cafe=reader.cafe(self._cafe),
            cafes=reader.cafes(),
            rooms=reader.rooms(self._cafe),
            board=reader.rooms_document(self._cafe),
            city=reader.city_document(),
            floor=reader.clock_floor(),
        )
