"""The screen's view of the cache: opens it when it is there, keeps facts at hand, bears its absence."""

import enum
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final, TypeVar

from offline_cache.contract.boards import CityDocument, RoomsDocument
from offline_cache.contract.cafe import Cafe, Room
from offline_cache.states import Edition, SyncState
from offline_cache.store.reader import CacheAbsent, CacheUnreadable, ContentReader

T = TypeVar("T")
S = TypeVar("S")
log = logging.getLogger(__name__)


class Unread(enum.Enum):
    """The answer of a cache that gave none, where no answer of its own says so."""

    UNREAD = enum.auto()


UNREAD: Final = Unread.UNREAD


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

    @property
    def region(self) -> str:
        """The region of the cafe, as 서울; empty while the cafe is not known."""
        return self.cafe.address_region if self.cafe else ""


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
        self._missed = False
        self._absent = False
        self._told = False
        self.facts = Facts()

    def poll(self) -> bool:
        """Look whether the cache changed; if so, read the facts anew. Those of one that cannot be read stay.

        Returns:
            Whether anything may have changed.
        """
        count = self.glance(lambda reader: reader.change_count(), None)
        if count == self._count and count is not None:
            return False
        before, facts = self.facts, self.glance(self._read_facts, None)
        self._count = count if facts is not None else None
        if facts is not None or self._absent:
            self.facts = facts or Facts()
        return self.facts != before or self._count is not None

    def ask(self, question: Callable[[ContentReader], T], nothing: S) -> T | S:
        """Ask the cache for a visitor; that it gave no answer is told by :meth:`take_miss`.

        Args:
            question: what to ask of the reader.
            nothing: the answer when there is no readable content.
        """
        answer = self.glance(question, UNREAD)
        if answer is UNREAD:
            self._missed = True
            return nothing
        return answer

    def glance(self, question: Callable[[ContentReader], T], nothing: S) -> T | S:
        """Ask the cache what no visitor waits for; the arguments are those of :meth:`ask`."""
        with self._absence():
            answer = question(self._open())
            self._absent = self._told = False
            return answer
        return nothing

    def take_miss(self) -> bool:
        """Return whether a question of :meth:`ask` got no answer since this was asked last."""
        missed, self._missed = self._missed, False
        return missed

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
            if not self._told and (self._reader is not None or self.facts.present):
                log.warning("no readable content: %s", absence)
                self._told = True
            self._absent = not isinstance(absence, CacheUnreadable)
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
