"""The head of the next edition, from the plans of all feeds."""

import dataclasses
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from django.conf import settings

from central.content.models import Source
from central.publishing.models import Channel, Kind, StoredObject, meant_feeds
from central.publishing.segments import FeedPlan
from offline_cache.contract.catalogue import Catalogue, Listing
from offline_cache.contract.digest import sha256_hex
from offline_cache.contract.head import (
    SPEC,
    Base,
    FeedHead,
    Head,
    ObjectRef,
    Segment,
    SourceState,
    write_head,
)

LIFE = timedelta(days=3)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def build_head(
    plans: Mapping[str, FeedPlan], channel: Channel, version: int, issued: datetime, catalogue: StoredObject
) -> Head:
    """Return the head of an edition."""
    return Head(
        spec=SPEC,
        channel=channel.name,
        version=version,
        issued=issued,
        expires=issued + LIFE,
        poll_s=settings.ENVIRONMENT.poll_s,
        feeds={name: _feed(plan) for name, plan in plans.items()},
        sources={
            row.pk: SourceState(name=row.name, checked=row.checked) for row in Source.objects.order_by("pk")
        },
        label=channel.label or None,
        meant_losses=meant_feeds(channel.meant_losses, issued),
        catalogue=_ref(catalogue),
    )


def build_catalogue(plans: Mapping[str, FeedPlan]) -> Catalogue:
    """Return the catalogue of an edition."""
    return Catalogue(feeds={name: _listing(plan) for name, plan in plans.items()})


def content_hash(head: Head, keyid: str) -> str:
    """Return a hash of what a head says, apart from number and times, and of the signing key."""
    timeless = dataclasses.replace(head, version=0, issued=_EPOCH, expires=_EPOCH)
    return sha256_hex(write_head(timeless) + keyid.encode())


def _feed(plan: FeedPlan) -> FeedHead:
    dictionaries = plan.of(Kind.DICTIONARY)
    return FeedHead(
        seq=plan.state.seq,
        rows=plan.state.rows,
        digest=plan.state.digest,
        base=None,
        segments=tuple(_segment(stored) for stored in plan.of(Kind.TICK)),
        dictionary=_ref(dictionaries[-1]) if dictionaries else None,
    )


def _listing(plan: FeedPlan) -> Listing:
    parts = tuple(_ref(stored) for stored in plan.of(Kind.BASE))
    return Listing(
        base=Base(seq=plan.state.base_seq, parts=parts),
        segments=tuple(_segment(stored) for stored in plan.of(Kind.RUN, Kind.DAY)),
    )


def _segment(stored: StoredObject) -> Segment:
    return Segment(from_seq=stored.from_seq, to_seq=stored.to_seq, object=_ref(stored))


def _ref(stored: StoredObject) -> ObjectRef:
    return ObjectRef(
        sha256=stored.sha256, size=stored.size, content_size=stored.content_size, rows=stored.rows
    )
