"""Devices."""

from django.db import models
from django.utils import timezone

from central.content.models import Cafe


class Device(models.Model):
    """A kiosk that may send what visitors say; ``minute`` and ``requests`` count what it sent of late."""

    name = models.CharField("이름", max_length=60, unique=True)
    cafe = models.ForeignKey(Cafe, models.PROTECT, related_name="devices", verbose_name="카페")
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    created = models.DateTimeField("등록", default=timezone.now, editable=False)
    last_seen = models.DateTimeField("마지막 연락", null=True, editable=False)
    revoked = models.DateTimeField("해지", null=True, blank=True)
    minute = models.PositiveBigIntegerField(default=0, editable=False)
    requests = models.PositiveIntegerField(default=0, editable=False)

    class Meta:
        verbose_name = verbose_name_plural = "기기"
        ordering = ("name",)

    def __str__(self) -> str:
        return str(self.name)
