"""One round for the edition: head, verify, plan, download, one transaction."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from offline_cache.contract.catalogue import completed, read_catalogue
from offline_cache.contract.head import Head, ObjectRef, write_head
from offline_cache.contract.paths import head_path, object_path
from offline_cache.contract.wire import decompress
from offline_cache.fetch import Fetched, Fetcher
from offline_cache.fetch.refusal import check_status
from offline_cache.outcomes import Applied, Held, Outcome, Paused, Rollback, Unchanged, WrongChannel
from offline_cache.plan import Route, needs_catalogue, plan
from offline_cache.spool import Spool
from offline_cache.store.errors import LosesTooMuch, RowsDiffer
from offline_cache.store.meta import Accepted
from offline_cache.store.writer import Incoming, Store

MAX_HEAD_BYTES = 256 * 1024
HEAD_DEADLINE_S = 30.0


class _Urgent(Exception):  # noqa: N818 - an ordinary state
    """Something more urgent is due."""


@dataclass
class EditionRound:
    """What one round needs.

    Attributes:
        store: the open store.
        spool: where downloads go.
        fetcher: gets files.
        open_head: verifies a signed envelope.
        channel: the channel of this device.
        now: trusted time.
        max_share: share of a feed that may be lost.
        held: the outcome and head that were held back before, so as not to try them again.
        may_go_on: asked between two downloads; if not, the round ends and a later one continues.
    """

    store: Store
    spool: Spool
    fetcher: Fetcher
    open_head: Callable[[bytes], Head]
    channel: str
    now: datetime
    max_share: float
    held: tuple[Head, Held] | None = None
    may_go_on: Callable[[], bool] = lambda: True

    def run(self) -> Outcome:
        """Do the round.

        Raises:
            FetchError, ContractError, NoWay, StoreError, OSError: it cannot be done; nothing has changed.
        """
        accepted = self.store.accepted()
        etag = accepted.etag if accepted.head is not None and accepted.head.channel == self.channel else None
        path = head_path(self.channel)
        fetched = self.fetcher.get(path, etag=etag, max_bytes=MAX_HEAD_BYTES, deadline_s=HEAD_DEADLINE_S)
        if fetched.status == 304 and etag is not None:
            return Unchanged()
        check_status(path, fetched)
        return self._judged(self.open_head(fetched.body), fetched, accepted)

    def _judged(self, head: Head, fetched: Fetched, accepted: Accepted) -> Outcome:
        if head.channel != self.channel:
            return WrongChannel(self.channel, head.channel)
        if head.version < accepted.floor:
            return Rollback(accepted.floor, head.version)
        if accepted.head is not None and head.version == accepted.head.version:
            if write_head(head) != write_head(accepted.head):
                return Rollback(accepted.head.version, head.version)
            self.store.keep_etag(fetched.etag)
            return Unchanged()
        if self.held is not None and self.held[0] == head:
            return self.held[1]
        return self._taken(head, fetched.etag)

    def _taken(self, head: Head, etag: str | None) -> Outcome:
        try:
            changed = self._apply(head, etag)
        except LosesTooMuch as error:
            held = Held(head.version, error.feed, error.lost, error.before)
            self.held = (head, held)
            return held
        except _Urgent:
            return Paused(head.version, self.spool.fetched_objects, self.spool.fetched_bytes)
        self.spool.keep_only(())
        return Applied(
            version=head.version,
            objects=self.spool.fetched_objects,
            bytes=self.spool.fetched_bytes,
            rows=changed,
            stale=self.now > head.expires,
        )

    def _apply(self, head: Head, etag: str | None) -> int:
        """Apply; a feed of which the result is wrong is done once more from its base."""
        anew: set[str] = set()
        while True:
            routes = self._planned(head, anew)
            incoming = self._downloaded(head, etag, routes)
            try:
                return self.store.apply(incoming, self.now, max_share=self.max_share)
            except RowsDiffer as error:
                if error.feed in anew or any(one.fresh and one.feed == error.feed for one in routes):
                    raise
                anew.add(error.feed)

    def _planned(self, head: Head, anew: set[str]) -> tuple[Route, ...]:
        cursors = self.store.cursors()
        if head.catalogue is not None and needs_catalogue(head, cursors, anew=anew):
            self.spool.download(head.catalogue)
            where = object_path(head.catalogue.sha256)
            packed = self.spool.read(head.catalogue)
            content = decompress(packed, head.catalogue.content_size, where=where)
            head = completed(head, read_catalogue(content))
        return plan(head, cursors, anew=anew)

    def _downloaded(self, head: Head, etag: str | None, routes: tuple[Route, ...]) -> Incoming:
        wanted = [ref for route in routes for ref in (*route.objects, route.dictionary)]
        self.spool.keep_only({ref.sha256 for ref in (*wanted, head.catalogue) if ref is not None})
        dictionaries = {}
        for route in routes:
            if route.dictionary is not None:
                dictionaries[route.feed] = self._dictionary(route.dictionary)
            for ref in route.objects:
                self._download(ref)

        def contents(route: Route) -> Iterator[bytes]:
            shared = dictionaries.get(route.feed)
            for ref in route.objects:
                where = object_path(ref.sha256)
                yield decompress(self.spool.read(ref), ref.content_size, shared, where)

        return Incoming(head, etag, routes, contents, dictionaries)

    def _dictionary(self, ref: ObjectRef) -> bytes:
        kept = self.store.dictionary(ref.sha256)
        if kept is not None:
            return kept
        self._download(ref)
        return self.spool.read(ref)

    def _download(self, ref: ObjectRef) -> None:
        """Get one object, and at least one in each round, so that the last one comes."""
        if self.spool.fetched_objects and not self.may_go_on():
            raise _Urgent
        self.spool.download(ref)
