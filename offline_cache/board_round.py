"""One round for a signed document about rooms: the rooms of a cafe, or the city."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from offline_cache.contract.boards import CityDocument, RoomsDocument, write_board
from offline_cache.fetch import Fetcher
from offline_cache.fetch.refusal import check_status
from offline_cache.outcomes import Applied, Outcome, Rollback, Unchanged, WrongCafe, WrongChannel
from offline_cache.store.boards import StoredBoard
from offline_cache.store.writer import Store

MAX_BOARD_BYTES = 256 * 1024
BOARD_DEADLINE_S = 20.0


@dataclass(frozen=True)
class BoardRound:
    """What one round needs.

    Attributes:
        store: the open store.
        fetcher: gets files.
        open_board: verifies a signed envelope.
        path: where the document stands, below the server's address.
        kind: its kind in the store.
        channel: the channel of this device.
        cafe: the cafe of this device; empty for the city.
        now: trusted time.
    """

    store: Store
    fetcher: Fetcher
    open_board: Callable[[bytes], RoomsDocument | CityDocument]
    path: str
    kind: str
    channel: str
    cafe: str
    now: datetime

    def run(self) -> Outcome:
        """Do the round.

        Raises:
            FetchError, ContractError, StoreError, OSError: it cannot be done; nothing has changed.
        """
        stored = self.store.board(self.kind, self.cafe)
        etag = None if stored is None else stored.etag
        fetched = self.fetcher.get(
            self.path, etag=etag, max_bytes=MAX_BOARD_BYTES, deadline_s=BOARD_DEADLINE_S
        )
        if fetched.status == 304 and etag is not None:
            return Unchanged()
        check_status(self.path, fetched)
        document = self.open_board(fetched.body)
        return self._refused(document, stored) or self._kept(document, fetched.etag, stored)

    def _refused(self, document: RoomsDocument | CityDocument, stored: StoredBoard | None) -> Outcome | None:
        if document.channel != self.channel:
            return WrongChannel(self.channel, document.channel)
        if isinstance(document, RoomsDocument) and document.cafe != self.cafe:
            return WrongCafe(self.cafe, document.cafe)
        if stored is None or document.version > stored.version:
            return None
        same = document.version == stored.version and write_board(document) == stored.payload
        return None if same else Rollback(stored.version, document.version)

    def _kept(
        self, document: RoomsDocument | CityDocument, etag: str | None, stored: StoredBoard | None
    ) -> Outcome:
        board = StoredBoard(document.version, etag, write_board(document))
        if board != stored:
            self.store.keep_board(self.kind, self.cafe, board, document.issued)
        if stored is not None and stored.version == document.version:
            return Unchanged()
        return Applied(version=document.version, bytes=len(board.payload), stale=self.now > document.expires)
