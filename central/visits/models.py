"""Tables of what visitors send; none has a column for a person."""

from typing import Any

from django.db import models

from central.content.models import Cafe, Posting
from central.devices.models import Device
from offline_cache.contract.uplink import CallState

CALL_STATES = [
    (CallState.WAITING.value, "기다림"),
    (CallState.COMING.value, "가는 중"),
    (CallState.DONE.value, "끝"),
    (CallState.CLOSED.value, "가지 않고 끝"),
]


class Entry(models.Model):
    """One entry of a device's outbox, once and for all; ``subject`` is the record it speaks of, if any."""

    device = models.ForeignKey(Device, models.CASCADE, related_name="entries", verbose_name="기기")
    box = models.CharField(max_length=64)
    seq = models.PositiveBigIntegerField("번호")
    kind = models.CharField("종류", max_length=32, db_index=True)
    created = models.DateTimeField("남긴 때")
    received = models.DateTimeField("받은 때", db_index=True)
    subject = models.CharField("대상", max_length=160, blank=True, db_index=True)
    body = models.JSONField("내용")

    class Meta:
        verbose_name = verbose_name_plural = "모든 기록"
        ordering = ("-id",)
        constraints = [models.UniqueConstraint(fields=["device", "box", "seq"], name="one_entry_per_number")]

    def __str__(self) -> str:
        return f"{self.kind} {self.seq}"


class KindManager(models.Manager):
    """The entries of the kind that a proxy stands for."""

    def get_queryset(self) -> Any:
        """Return them."""
        return super().get_queryset().filter(kind=self.model.KIND)


class Report(Entry):
    """A visitor says that a posting is strange."""

    KIND = "report"
    objects = KindManager()

    class Meta:
        proxy = True
        verbose_name = verbose_name_plural = "공고 신고"


class Vote(Entry):
    """A visitor's opinion."""

    KIND = "vote"
    objects = KindManager()

    class Meta:
        proxy = True
        verbose_name = verbose_name_plural = "만족도"


class Count(Entry):
    """How often something was opened."""

    KIND = "count"
    objects = KindManager()

    class Meta:
        proxy = True
        verbose_name = verbose_name_plural = "이용 수"


class Crash(Entry):
    """A fault of the screen."""

    KIND = "crash"
    objects = KindManager()

    class Meta:
        proxy = True
        verbose_name = verbose_name_plural = "프로그램 오류"


class ReportedPosting(Posting):
    """A posting that was called strange at least once."""

    class Meta:
        proxy = True
        verbose_name = verbose_name_plural = "신고된 공고"


class StaffCall(models.Model):
    """A call from a screen to its desk; kept for a day."""

    device = models.ForeignKey(Device, models.CASCADE, related_name="calls", verbose_name="기기")
    request_id = models.CharField(max_length=64)
    state = models.CharField("상태", max_length=8, choices=CALL_STATES, default=CallState.WAITING.value)
    called = models.DateTimeField("부른 때", db_index=True)
    answered = models.DateTimeField("답한 때", null=True)
    ended = models.DateTimeField("거둔 때", null=True)

    class Meta:
        verbose_name = verbose_name_plural = "직원 호출"
        constraints = [models.UniqueConstraint(fields=["device", "request_id"], name="one_call_per_request")]


class StaffCode(models.Model):
    """A basket on loan under four figures, at most half an hour; deleted when it runs out."""

    device = models.ForeignKey(Device, models.CASCADE, related_name="codes")
    request_id = models.CharField(max_length=64)
    code = models.CharField(max_length=4, unique=True)
    items = models.JSONField()
    created = models.DateTimeField()
    expires = models.DateTimeField(db_index=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["device", "request_id"], name="one_code_per_request")]


class DeskMember(models.Model):
    """An account that may serve the desk of a cafe and open the codes of its screens."""

    user = models.ForeignKey("auth.User", models.CASCADE, related_name="desks", verbose_name="계정")
    cafe = models.ForeignKey(Cafe, models.CASCADE, related_name="desk_members", verbose_name="카페")

    class Meta:
        verbose_name = verbose_name_plural = "데스크 담당"
        ordering = ("cafe", "user")
        constraints = [models.UniqueConstraint(fields=["user", "cafe"], name="one_member_per_desk")]

    def __str__(self) -> str:
        return f"{self.user} · {self.cafe}"


class LoginTry(models.Model):
    """A wrong password: for which name, from where, and when; kept for minutes.

    ``name`` is the SHA-256 of the name, ``client`` that of the name and the address of who typed it.
    """

    name = models.CharField(max_length=64, db_index=True)
    client = models.CharField(max_length=64, db_index=True)
    at = models.DateTimeField(db_index=True)


class CodeTry(models.Model):
    """When an account typed a code, so that nobody can try them all; kept for a minute."""

    user = models.ForeignKey("auth.User", models.CASCADE)
    at = models.DateTimeField(db_index=True)
