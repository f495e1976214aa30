"""Reading the published tree as a device would."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tuf.api._payload import Targets

from central.publishing.keys import read_root
from offline_cache.contract.catalogue import completed, read_catalogue
from offline_cache.contract.digest import StateDigest, sha256_hex
from offline_cache.contract.envelope import unseal
from offline_cache.contract.feeds import read_record
from offline_cache.contract.fields import ContractError
from offline_cache.contract.head import HEAD_TYPE, Base, FeedHead, Head, ObjectRef, feed_objects, read_head
from offline_cache.contract.paths import head_path, object_path
from offline_cache.contract.wire import Change, decompress, read_lines


@dataclass(frozen=True, slots=True, kw_only=True)
class TreeReport:
    """What stands in the tree.

    Attributes:
        version: the number of its edition; 0 if its head cannot be read.
        rows: rows of each feed.
        objects: how many objects the head lists.
        faults: what is wrong, one sentence each.
    """

    version: int
    rows: Mapping[str, int]
    objects: int
    faults: Sequence[str]


def verify_tree(tree: Path, channel: str) -> TreeReport:
    """Check the head's signature, every object it lists, every row, and that each base reaches its digest.

    Raises:
        KeysError: there is no root metadata to trust.
    """
    try:
        head = full_head(tree, channel)
    except FileNotFoundError:
        return TreeReport(version=0, rows={}, objects=0, faults=["nothing has been published yet"])
    except ContractError as error:
        return TreeReport(version=0, rows={}, objects=0, faults=[str(error)])
    faults: list[str] = []
    for name, feed in head.feeds.items():
        try:
            _check_feed(tree, name, feed)
        except (ContractError, FileNotFoundError) as error:
            faults.append(f"{name}: {error}")
    return TreeReport(
        version=head.version,
        rows={name: feed.rows for name, feed in head.feeds.items()},
        objects=sum(len(feed_objects(feed)) for feed in head.feeds.values()) + 1,
        faults=faults,
    )


def trusted_head(tree: Path, channel: str) -> Head:
    """Return the head of a tree, checked against the root metadata in it.

    Raises:
        ContractError: it is not signed by the content key, or has another shape.
    """
    root = read_root(tree)
    role = root.roles[Targets.type]
    keys = [root.keys[keyid] for keyid in role.keyids]
    return read_head(unseal((tree / head_path(channel)).read_bytes(), HEAD_TYPE, keys, role.threshold))


def full_head(tree: Path, channel: str) -> Head:
    """Return the head of a tree with everything that its catalogue names.

    Raises:
        ContractError: it cannot be trusted, or its catalogue is not what it names.
    """
    head = trusted_head(tree, channel)
    if head.catalogue is None:
        return head
    packed = read_object(tree, head.catalogue)
    content = decompress(packed, head.catalogue.content_size, where="catalogue")
    return completed(head, read_catalogue(content))


def read_object(tree: Path, ref: ObjectRef) -> bytes:
    """Return the bytes of an object.

    Raises:
        ContractError: they are not those that the head names.
    """
    data = (tree / object_path(ref.sha256)).read_bytes()
    if len(data) != ref.size or sha256_hex(data) != ref.sha256:
        raise ContractError(f"object {ref.sha256[:12]} has other bytes than its name says")
    return data


def _check_feed(tree: Path, name: str, feed: FeedHead) -> None:
    shared = None if feed.dictionary is None else read_object(tree, feed.dictionary)

    def lines(ref: ObjectRef) -> list[Change]:
        changes = list(read_lines(decompress(read_object(tree, ref), ref.content_size, shared, name), name))
        for change in changes:
            if change.body is not None:
                read_record(name, change.body)
        return changes

    base = feed.base or Base(seq=0, parts=())
    state = {change.id: change.body for ref in base.parts for change in lines(ref)}
    for segment in sorted(feed.segments, key=lambda one: one.to_seq):
        newer = {change.id: change.body for change in lines(segment.object)}
        if segment.to_seq > base.seq:
            state |= newer
    rows = {key: body for key, body in state.items() if body is not None}
    digest = StateDigest()
    for body in rows.values():
        digest.add(body)
    if digest.text() != feed.digest or len(rows) != feed.rows:
        raise ContractError("base and segments do not lead to the digest in the head")
