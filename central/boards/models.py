"""Calendars of rooms, the times they take, and what the desk says over them."""

from django.db import models
from django.db.models import Value
from django.db.models.functions import Coalesce
from django.utils import timezone

from central.content.models import Cafe, Room
from offline_cache.contract.boards import SlotState

DESK_STATES = [
    (SlotState.FREE.value, "비어 있음"),
    (SlotState.BUSY.value, "사용 중"),
    (SlotState.CLOSED.value, "쓰지 않음"),
]


class RoomCalendar(models.Model):
    """Where the calendar of a room is read from. Of its events only times and states are ever kept.

    ``seen`` is a hash of the content and of the day it was laid out for, so that it is laid out once.
    """

    room = models.OneToOneField(
        Room, models.CASCADE, primary_key=True, related_name="calendar", verbose_name="스터디룸"
    )
    address = models.CharField("iCalendar 주소 또는 파일", max_length=1000)
    last_success = models.DateTimeField("마지막으로 읽은 때", null=True, blank=True)
    last_attempt = models.DateTimeField("마지막 시도", null=True, blank=True)
    last_message = models.TextField("내용", blank=True)
    seen = models.CharField(max_length=64, blank=True, editable=False)

    class Meta:
        verbose_name = verbose_name_plural = "룸 캘린더"

    def __str__(self) -> str:
        return str(self.room_id)


class BusySpan(models.Model):
    """A span in which the calendar of a room says it is taken, half open."""

    room = models.ForeignKey(Room, models.CASCADE, related_name="busy")
    start = models.DateTimeField()
    end = models.DateTimeField()
    is_tentative = models.BooleanField(default=False)

    class Meta:
        indexes = [models.Index(fields=["room", "start"], name="busy_by_room")]


class RoomOverride(models.Model):
    """What the desk says about a room until a time; it stands over the calendar."""

    room = models.ForeignKey(Room, models.CASCADE, related_name="overrides", verbose_name="스터디룸")
    state = models.CharField("상태", max_length=8, choices=DESK_STATES)
    start = models.DateTimeField("부터", default=timezone.now)
    until = models.DateTimeField("까지")
    note = models.CharField("까닭", max_length=60, null=True, blank=True)

    class Meta:
        verbose_name = verbose_name_plural = "데스크 지정"
        ordering = ("-start",)

    def __str__(self) -> str:
        return f"{self.room_id} {self.state}"


class CafeBoard(models.Model):
    """The last version of a signed board that was issued; without a cafe it is that of the city."""

    cafe = models.OneToOneField(Cafe, models.CASCADE, null=True, related_name="board")
    version = models.PositiveBigIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                Coalesce("cafe_id", Value(""), output_field=models.CharField()),
                name="one_board_per_cafe_or_city",
            )
        ]
