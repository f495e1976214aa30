"""Sources, and what every record carries. Field names equal those of the contract."""

import enum

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone

from central.content.fields import WebField
from offline_cache.contract.uplink import is_item


class Outcome(enum.StrEnum):
    """How the last attempt to read a source ended."""

    OK = "ok"
    EMPTY = "empty"
    HELD = "held"
    FAILED = "failed"


OUTCOMES = [
    (Outcome.OK.value, "정상"),
    (Outcome.EMPTY.value, "자료 없음"),
    (Outcome.HELD.value, "보류"),
    (Outcome.FAILED.value, "실패"),
]


class Source(models.Model):
    """One source of records and what is known about its last answers."""

    short_name = models.SlugField("약칭", primary_key=True, max_length=40)
    name = models.CharField("이름", max_length=120)
    license = models.CharField("이용 조건", max_length=300)
    address = WebField("주소", max_length=500, blank=True)
    checked = models.DateTimeField("마지막 응답", null=True, blank=True)
    last_attempt = models.DateTimeField("마지막 시도", null=True, blank=True)
    last_outcome = models.CharField("결과", max_length=8, choices=OUTCOMES, blank=True)
    last_message = models.TextField("내용", blank=True)

    class Meta:
        verbose_name = verbose_name_plural = "출처"

    def __str__(self) -> str:
        return str(self.name)


class SourcedRecord(models.Model):
    """What every record of the contract carries."""

    id = models.CharField("식별자", primary_key=True, max_length=160, help_text="출처:번호")
    source = models.ForeignKey(Source, models.PROTECT, verbose_name="출처")
    source_url = WebField("출처 주소", max_length=1000, null=True, blank=True)
    license = models.CharField("이용 조건", max_length=300)
    as_of = models.DateTimeField("바뀐 때", default=timezone.now)
    valid_until = models.DateTimeField("유효 기한", null=True, blank=True, db_index=True)
    lang = models.CharField("언어", max_length=12, default="ko")

    class Meta:
        abstract = True

    def clean(self) -> None:
        """Refuse an id that no basket and no address could carry.

        Raises:
            ValidationError: it is one.
        """
        if not is_item(self.id):
            raise ValidationError({"id": "식별자에는 영문, 숫자와 : . _ ~ - 만 쓸 수 있습니다."})
