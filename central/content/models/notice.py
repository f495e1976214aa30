"""Notices."""

from django.db import models

from central.content.models.base import SourcedRecord
from central.content.models.cafe import Cafe


class Notice(SourcedRecord):
    """One notice."""

    headline = models.CharField("한 줄", max_length=80)
    body = models.TextField("내용")
    cafe = models.ForeignKey(Cafe, models.CASCADE, verbose_name="카페", null=True, blank=True)
    starts = models.DateTimeField("시작")

    class Meta:
        verbose_name = verbose_name_plural = "알림"
        ordering = ("-starts", "id")

    def __str__(self) -> str:
        return str(self.headline)
