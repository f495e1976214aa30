"""Publishing one edition: compare, write objects, commit, then place the head."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from central.content.records import current_rows
from central.files import write_changing
from central.publishing.diff import Difference, difference, published_marks
from central.publishing.feed_plan import plan_feed
from central.publishing.head import LIFE, build_catalogue, build_head, content_hash
from central.publishing.keys import content_signer
from central.publishing.lock import publisher_lock
from central.publishing.models import Channel, Edition, Kind, PublishedRow, StoredObject
from central.publishing.objects import ObjectWriter
from central.publishing.retention import sweep
from central.publishing.rotation import finish_rotation
from central.publishing.segments import FeedPlan
from central.publishing.snapshot import one_state
from central.seoul import SEOUL
from offline_cache.contract.envelope import seal
from offline_cache.contract.feeds import FEEDS
from offline_cache.contract.fields import ContractError
from offline_cache.contract.head import HEAD_TYPE, Head, write_head
from offline_cache.contract.paths import head_path


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishResult:
    """What one publication did.

    Attributes:
        version: the number of the newest edition.
        published: whether it is new.
        changes: changed or removed rows by feed.
        problems: rows that do not follow the contract; their last published form stays.
    """

    version: int
    published: bool
    changes: Mapping[str, int]
    problems: Sequence[str] = ()


def publish(*, force_base: bool = False, retrain: bool = False, wait_s: float = 0.0) -> PublishResult:
    """Publish an edition if anything changed, or if the last one is past half its life.

    Objects come first and the head last, and the head is kept in the database too: whatever is cut, the tree
    holds a whole edition, and the next run places the newest head.

    Args:
        force_base: make a new base of each feed that changed since its last.
        retrain: make new dictionaries, and with them new bases.
        wait_s: how long to wait for another publication, in seconds.

    Raises:
        BusyError: another publication is running.
        KeysError: there is no key to sign with, or the root metadata does not name it.
    """
    env = settings.ENVIRONMENT
    with publisher_lock(env.home, wait_s):
        finish_rotation(env.home, env.tree)
        signer = content_signer(env.home, env.tree)
        issued = timezone.now().replace(microsecond=0)
        plans, problems = _plan(env.tree, issued, force_base=force_base, retrain=retrain)
        channel = current_channel()
        last = Edition.objects.first()
        catalogue = ObjectWriter(env.tree, issued).catalogue(build_catalogue(plans))
        head = build_head(plans, channel, 1 if last is None else last.version + 1, issued, catalogue)
        content = content_hash(head, signer.public_key.keyid)
        is_new = last is None or last.content != content or issued - last.issued > LIFE / 2
        if is_new:
            last = _commit(head, plans, catalogue, content, seal(write_head(head), HEAD_TYPE, [signer]))
        _save_marks(plans)
        place_head(env.tree, channel.name, bytes(last.envelope))
        sweep(env.tree, issued)
    changes = {feed: len(plan.changes) for feed, plan in plans.items() if plan.changes}
    return PublishResult(version=last.version, published=is_new, changes=changes, problems=problems)


def current_channel() -> Channel:
    """Return the channel of this server."""
    channel: Channel
    channel, _ = Channel.objects.get_or_create(pk=settings.ENVIRONMENT.channel)
    return channel


def place_head(tree: Path, channel: str, envelope: bytes) -> None:
    """Put a head in its place unless it stands there."""
    path = tree / head_path(channel)
    if not path.is_file() or path.read_bytes() != envelope:
        write_changing(path, envelope)


def _plan(
    tree: Path, issued: datetime, *, force_base: bool, retrain: bool
) -> tuple[dict[str, FeedPlan], list[str]]:
    writer, today = ObjectWriter(tree, issued), issued.astimezone(SEOUL).date()
    problems: list[str] = []
    with one_state():
        found = {feed: _difference(feed, issued, problems, anew=force_base) for feed in FEEDS}
    plans = {
        feed: plan_feed(feed, found[feed], writer, today, force_base=force_base, retrain=retrain)
        for feed in FEEDS
    }
    return plans, problems


def _difference(feed: str, issued: datetime, problems: list[str], *, anew: bool) -> Difference:
    """Compare a feed; ``anew`` builds every row again, as the nightly run does."""
    published, kept = published_marks(feed), set[str]()

    def keep_last(record_id: str, error: ContractError) -> None:
        problems.append(str(error))
        kept.add(record_id)

    current = current_rows(feed, issued, {} if anew else published, keep_last)
    current.ids |= kept & published.keys()
    return difference(feed, published, current)


def _commit(
    head: Head, plans: Mapping[str, FeedPlan], catalogue: StoredObject, content: str, envelope: bytes
) -> Edition:
    with transaction.atomic():
        for feed, plan in plans.items():
            _save(feed, plan, head.issued)
        _save_catalogue(catalogue, head.issued)
        edition: Edition = Edition.objects.create(
            version=head.version,
            issued=head.issued,
            expires=head.expires,
            content=content,
            envelope=envelope,
        )
    return edition


def _save_marks(plans: Mapping[str, FeedPlan]) -> None:
    """Note the marks of rows that were built again and came out as they were published."""
    with transaction.atomic():
        for feed, plan in plans.items():
            changed = {change.id for change in plan.changes}
            for record_id in plan.found.before.keys() & plan.found.marks.keys() - changed:
                rows = PublishedRow.objects.filter(feed=feed, record_id=record_id)
                rows.update(mark=plan.found.marks[record_id])


def _save_catalogue(catalogue: StoredObject, now: datetime) -> None:
    live = StoredObject.objects.filter(kind=Kind.CATALOGUE, retired=None)
    if not live.filter(sha256=catalogue.sha256).exists():
        live.update(retired=now)
        catalogue.save()


def _save(feed: str, plan: FeedPlan, now: datetime) -> None:
    plan.state.save()
    _save_rows(feed, plan)
    StoredObject.objects.filter(pk__in=[stored.pk for stored in plan.retired]).update(retired=now)
    StoredObject.objects.bulk_create([stored for stored in plan.live if stored.pk is None])
    PublishedRow.objects.filter(feed=feed, body=None, seq__lte=plan.state.day_from).delete()


def _save_rows(feed: str, plan: FeedPlan) -> None:
    marks = plan.found.marks
    rows = [
        PublishedRow(feed=feed, record_id=change.id, body=change.body, mark=marks.get(change.id), seq=seq)
        for seq, change in enumerate(plan.changes, start=plan.from_seq + 1)
    ]
    PublishedRow.objects.bulk_create(
        rows,
        batch_size=200,
        update_conflicts=True,
        unique_fields=["feed", "record_id"],
        update_fields=["body", "mark", "seq"],
    )
