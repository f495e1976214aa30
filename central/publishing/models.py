"""What has been published: the base of every later comparison."""

import enum
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone

from offline_cache.contract.feeds import FEEDS
from offline_cache.contract.fields import ContractError, parse_utc


class Kind(enum.StrEnum):
    """What an immutable file of the tree is.

    A tick is what one edition changed, a run is a few ticks as one, a day all ticks of a day as one.
    """

    DICTIONARY = "dictionary"
    BASE = "base"
    TICK = "tick"
    RUN = "run"
    DAY = "day"
    CATALOGUE = "catalogue"


class Channel(models.Model):
    """The one channel of this server."""

    name = models.SlugField("이름", primary_key=True, max_length=40)
    label = models.CharField("상단 표시", max_length=20, null=True, blank=True, help_text="예: 시연 자료")
    meant_losses = models.JSONField("의도한 삭제", default=dict, blank=True, help_text="피드 → 언제까지(UTC)")

    class Meta:
        verbose_name = verbose_name_plural = "채널"

    def __str__(self) -> str:
        return str(self.name)

    def clean(self) -> None:
        """Refuse losses that no head could name.

        Raises:
            ValidationError: a feed is unknown, or its time is no time.
        """
        self.meant_losses = self.meant_losses or {}
        try:
            meant_feeds(self.meant_losses, timezone.now())
        except ContractError as error:
            example = '{"postings": "2026-12-01T00:00:00Z"}'
            raise ValidationError({"meant_losses": f"{example} 처럼 적어 주세요. {error}"}) from None


def meant_feeds(losses: Any, now: datetime) -> tuple[str, ...]:
    """Return the feeds whose losses are meant now.

    Args:
        losses: feed to UTC text of the time until which they are.
        now: the time.

    Raises:
        ContractError: they are something else.
    """
    if not isinstance(losses, dict) or losses.keys() - FEEDS.keys():
        raise ContractError(f"meantLosses: expected times of some of {', '.join(FEEDS)}")
    return tuple(
        sorted(feed for feed, until in losses.items() if parse_utc(until, f"meantLosses.{feed}") > now)
    )


class FeedState(models.Model):
    """The newest published state of one feed.

    ``day`` is the day of Asia/Seoul of the last change and ``day_from`` the sequence number before its first.
    """

    feed = models.CharField(primary_key=True, max_length=16)
    seq = models.PositiveBigIntegerField(default=0)
    rows = models.PositiveIntegerField(default=0)
    digest = models.CharField(max_length=64, default="0" * 64)
    base_seq = models.PositiveBigIntegerField(default=0)
    day = models.DateField(null=True)
    day_from = models.PositiveBigIntegerField(default=0)


class PublishedRow(models.Model):
    """The bytes of a row as last published; without a body it is a tombstone.

    ``mark`` is what stood in the tables then, see :func:`central.content.records.current_rows`.
    """

    feed = models.CharField(max_length=16)
    record_id = models.CharField(max_length=160)
    body = models.BinaryField(null=True)
    mark = models.BinaryField(null=True)
    seq = models.PositiveBigIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["feed", "record_id"], name="one_row_per_record")]
        indexes = [models.Index(fields=["feed", "seq"], name="row_by_seq")]


class StoredObject(models.Model):
    """An immutable file of the tree and what it stands for; the head lists those that are not retired."""

    feed = models.CharField(max_length=16, blank=True)
    kind = models.CharField(max_length=10, choices=[(kind.value, kind.value) for kind in Kind])
    position = models.PositiveIntegerField(default=0)
    from_seq = models.PositiveBigIntegerField(default=0)
    to_seq = models.PositiveBigIntegerField(default=0)
    sha256 = models.CharField(max_length=64, db_index=True)
    size = models.PositiveIntegerField()
    content_size = models.PositiveIntegerField()
    rows = models.PositiveIntegerField()
    made = models.DateTimeField()
    retired = models.DateTimeField(null=True, db_index=True)


class Edition(models.Model):
    """A head as it was signed; the newest one is what stands in the tree."""

    version = models.PositiveBigIntegerField("번호", primary_key=True)
    issued = models.DateTimeField("발행")
    expires = models.DateTimeField("기한")
    content = models.CharField("내용 해시", max_length=64)
    envelope = models.BinaryField()

    class Meta:
        verbose_name = verbose_name_plural = "판"
        ordering = ("-version",)

    def __str__(self) -> str:
        return str(self.version)
