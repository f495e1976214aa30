"""Cafes, their hours, their closures and their rooms."""

from django.core.exceptions import ValidationError
from django.db import models

from central.content.fields import HttpsField, TextListField
from central.content.models.base import SourcedRecord
from offline_cache.contract.paths import slug


def has_slug(record_id: str) -> None:
    """Refuse an id whose part after the colon cannot stand in an address.

    Raises:
        ValidationError: it cannot.
    """
    try:
        slug(record_id)
    except ValueError:
        message = "콜론 뒤에는 영문 소문자, 숫자, 붙임표만 쓸 수 있습니다."
        raise ValidationError(message) from None


class Cafe(SourcedRecord):
    """One cafe."""

    name = models.CharField("이름", max_length=80)
    short_name = models.CharField("짧은 이름", max_length=8, help_text="여덟 글자까지")
    address = models.CharField("주소", max_length=200)
    address_region = models.CharField("시도", max_length=20)
    address_locality = models.CharField("구", max_length=20)
    opening_hours_text = models.CharField("운영 시간(글)", max_length=200, blank=True)
    latitude = models.FloatField("위도", null=True, blank=True)
    longitude = models.FloatField("경도", null=True, blank=True)
    telephone = models.CharField("전화", max_length=40, null=True, blank=True)
    desk = models.CharField("안내 데스크", max_length=120, null=True, blank=True)
    directions = models.TextField("오시는 길", null=True, blank=True)

    class Meta:
        verbose_name = verbose_name_plural = "카페"
        ordering = ("id",)

    def __str__(self) -> str:
        return str(self.name)

    def clean(self) -> None:
        """Refuse an id that cannot stand in an address."""
        super().clean()
        has_slug(self.id)


class CafeHours(models.Model):
    """Weekly hours, wall clock of Asia/Seoul."""

    cafe = models.ForeignKey(Cafe, models.CASCADE, related_name="hours")
    days = TextListField("요일", help_text="MO TU WE TH FR SA SU, 한 줄에 하나씩")
    opens = models.TimeField("여는 시각")
    closes = models.TimeField("닫는 시각")

    class Meta:
        verbose_name = verbose_name_plural = "운영 시간"
        ordering = ("id",)


class CafeClosure(models.Model):
    """A day on which the cafe is shut."""

    cafe = models.ForeignKey(Cafe, models.CASCADE, related_name="closed_days")
    day = models.DateField("날짜")
    reason = models.CharField("까닭", max_length=80)

    class Meta:
        verbose_name = verbose_name_plural = "휴관일"
        ordering = ("day",)


class Room(SourcedRecord):
    """One study room."""

    cafe = models.ForeignKey(Cafe, models.CASCADE, verbose_name="카페", related_name="rooms")
    name = models.CharField("이름", max_length=40)
    short_name = models.CharField("짧은 이름", max_length=4, help_text="네 글자까지")
    position = models.PositiveSmallIntegerField("순서", default=1)
    maximum_attendee_capacity = models.PositiveSmallIntegerField("정원")
    amenity_feature = TextListField("설비")
    place = models.CharField("위치", max_length=120, null=True, blank=True)
    booking_url = HttpsField("예약 주소", max_length=500, null=True, blank=True)
    booking_name = models.CharField("예약 화면 이름", max_length=60, null=True, blank=True)
    max_minutes_per_day = models.PositiveSmallIntegerField("하루 한도(분)", null=True, blank=True)

    class Meta:
        verbose_name = verbose_name_plural = "스터디룸"
        ordering = ("cafe", "position", "id")

    def __str__(self) -> str:
        return f"{self.cafe_id} {self.name}"
