"""Import from a stick, and export of the newest edition to one."""

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from offline_cache.contract.catalogue import completed, read_catalogue
from offline_cache.contract.head import Head, ObjectRef, feed_objects
from offline_cache.contract.paths import city_path, head_path, object_path, rooms_path, root_path
from offline_cache.contract.wire import decompress
from offline_cache.edition_round import HEAD_DEADLINE_S, MAX_HEAD_BYTES
from offline_cache.failures import FORESEEN, outcome_of
from offline_cache.fetch import Fetched, Fetcher
from offline_cache.fetch.refusal import Refused, check_status
from offline_cache.outcomes import NoCafe, NotYetPublished, Outcome, WrongChannel
from offline_cache.root_chain import MAX_ROOT_BYTES, RootChain
from offline_cache.spool import Spool, WrongBytes
from offline_cache.sync import Syncer
from offline_cache.usb.stick import open_stick
from offline_cache.usb.write import write_tree


@dataclass(frozen=True, slots=True)
class Exported:
    """An edition that was written to a stick and read back.

    Attributes:
        version: its number.
        files: how many files it takes.
        bytes: their length.
    """

    version: int
    files: int
    bytes: int


def import_edition(path: Path, make_syncer: Callable[[Fetcher], Syncer]) -> dict[str, Outcome]:
    """Take in the edition on a stick, and its boards if it carries some.

    Args:
        path: what the export wrote.
        make_syncer: makes a syncer of the device, with ``from_medium``, around a fetcher.

    Returns:
        The outcome of ``edition``, and of ``rooms`` and ``city`` if they are on the stick and the edition
        was good.

    Raises:
        NoStick: there is no exported edition at this path.
    """
    with open_stick(path) as stick:
        syncer = make_syncer(stick)
        edition = syncer.sync_edition()
        if not edition.ok:
            return {"edition": edition}
        boards = {"rooms": syncer.sync_rooms(), "city": syncer.sync_city()}
        carried = {name: one for name, one in boards.items() if not isinstance(one, NoCafe | NotYetPublished)}
        return {"edition": edition, **carried}


@dataclass(frozen=True, slots=True)
class Source:
    """Where an export comes from.

    Attributes:
        fetcher: gets files from the server.
        trust_root: the root metadata that was installed with the program.
        channel: the channel to export.
        cafe: the cafe whose rooms document goes along; ``None`` for none.
        boards: whether the documents about rooms go along.
        make_syncer: makes a syncer with ``from_medium`` for a folder and a fetcher.
    """

    fetcher: Fetcher
    trust_root: Path
    channel: str
    cafe: str | None
    boards: bool
    make_syncer: Callable[[Path, Fetcher], Syncer]


def export_edition(source: Source, target: Path) -> Exported | Outcome:
    """Write the newest edition of the server to a stick, and prove it by an import into an empty folder.

    A device cannot pass on what it holds: it keeps rows, and a row cannot be turned back into the signed
    files it came in. So the files are fetched again, each checked against the signed head.

    Args:
        source: where it comes from.
        target: a folder, or a file whose name ends in ``.zip``.

    Returns:
        What was written, or why the server's files, or what the stick gave back, were refused.

    Raises:
        OSError: the stick cannot be written.
    """
    with tempfile.TemporaryDirectory(prefix="jobcafe-export-") as name:
        scratch = Path(name)
        try:
            gathered = _gathered(source, scratch)
        except FORESEEN as error:
            return outcome_of(error, head_path(source.channel))
        if not isinstance(gathered, _Gathered):
            return gathered
        try:
            files, size = write_tree(target, gathered.files())
        except WrongBytes as error:
            return outcome_of(error, error.path)
        proof = _proved(source, scratch / "proof", target)
    return Exported(gathered.head.version, files, size) if proof.ok else proof


def _proved(source: Source, folder: Path, target: Path) -> Outcome:
    with open_stick(target) as stick:
        return source.make_syncer(folder, stick).sync_edition()


@dataclass(frozen=True)
class _Gathered:
    head: Head
    envelope: bytes
    spool: Spool
    small: dict[str, bytes]
    objects: tuple[ObjectRef, ...]

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Yield path and content of each file; the head comes last, so that a cut copy has none."""
        yield from self.small.items()
        for ref in self.objects:
            yield object_path(ref.sha256), self.spool.read(ref)
        yield head_path(self.head.channel), self.envelope


def _gathered(source: Source, scratch: Path) -> _Gathered | Outcome:
    chain = RootChain(scratch, source.trust_root)
    chain.walk(source.fetcher)
    path = head_path(source.channel)
    fetched = source.fetcher.get(path, max_bytes=MAX_HEAD_BYTES, deadline_s=HEAD_DEADLINE_S)
    check_status(path, fetched)
    head = chain.root.open_head(fetched.body)
    if head.channel != source.channel:
        return WrongChannel(source.channel, head.channel)
    spool = Spool(scratch, source.fetcher)
    objects = _all_objects(head, spool)
    for ref in objects:
        spool.download(ref)
    wanted = [root_path(version) for version in range(2, chain.root.version + 1)]
    if source.boards:
        wanted += [city_path(source.channel)]
        wanted += [] if source.cafe is None else [rooms_path(source.channel, source.cafe)]
    return _Gathered(head, fetched.body, spool, _small(source.fetcher, wanted), objects)


def _all_objects(head: Head, spool: Spool) -> tuple[ObjectRef, ...]:
    """Return every object of an edition: a device may stand anywhere, and takes the way that suits it."""
    whole, catalogue = head, head.catalogue
    if catalogue is not None:
        spool.download(catalogue)
        where = object_path(catalogue.sha256)
        content = decompress(spool.read(catalogue), catalogue.content_size, where=where)
        whole = completed(head, read_catalogue(content))
    refs = [ref for feed in whole.feeds.values() for ref in feed_objects(feed)]
    return tuple(dict.fromkeys(refs if catalogue is None else [*refs, catalogue]))


def _small(fetcher: Fetcher, paths: list[str]) -> dict[str, bytes]:
    return {path: data for path in paths if (data := _if_published(fetcher, path)) is not None}


def _if_published(fetcher: Fetcher, path: str) -> bytes | None:
    fetched: Fetched = fetcher.get(path, max_bytes=4 * MAX_ROOT_BYTES, deadline_s=HEAD_DEADLINE_S)
    try:
        check_status(path, fetched)
    except Refused as error:
        if error.status in (404, 410):
            return None
        raise
    return fetched.body
