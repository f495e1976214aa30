"""Programmes."""

from django.db import models

from central.content.fields import HttpsField
from central.content.models.base import SourcedRecord
from central.content.models.cafe import Cafe
from offline_cache.contract.programme import ApplyStatus, ProgrammeKind

KINDS = [
    (ProgrammeKind.COUNSELLING.value, "취업 상담"),
    (ProgrammeKind.CLINIC.value, "클리닉"),
    (ProgrammeKind.LECTURE.value, "특강"),
    (ProgrammeKind.MOCK_INTERVIEW.value, "모의 면접"),
    (ProgrammeKind.MENTORING.value, "멘토링"),
    (ProgrammeKind.PHOTO.value, "사진"),
    (ProgrammeKind.OTHER.value, "기타"),
]
APPLY_STATES = [
    (ApplyStatus.NOTICE.value, "안내 중"),
    (ApplyStatus.OPEN.value, "접수 중"),
    (ApplyStatus.CLOSED.value, "접수 끝"),
    (ApplyStatus.FULL.value, "마감"),
    (ApplyStatus.PAUSED.value, "일시 중지"),
]


class Programme(SourcedRecord):
    """One meeting of a programme; seats left travel with the boards, which are younger than editions."""

    name = models.CharField("이름", max_length=120)
    kind = models.CharField("종류", max_length=16, choices=KINDS)
    cafe = models.ForeignKey(Cafe, models.CASCADE, verbose_name="카페")
    start = models.DateTimeField("시작")
    end = models.DateTimeField("끝", null=True, blank=True)
    place = models.CharField("장소", max_length=120)
    apply_status = models.CharField("접수", max_length=8, choices=APPLY_STATES)
    maximum_attendee_capacity = models.PositiveSmallIntegerField("정원", null=True, blank=True)
    is_free = models.BooleanField("무료", null=True, blank=True)
    audience = models.CharField("대상", max_length=120, null=True, blank=True)
    url = HttpsField("신청 주소", max_length=500, null=True, blank=True)
    seats_left = models.PositiveSmallIntegerField("남은 자리", null=True, blank=True)
    seats_as_of = models.DateTimeField("남은 자리를 센 때", null=True, blank=True)

    class Meta:
        verbose_name = verbose_name_plural = "프로그램"
        ordering = ("start", "id")

    def __str__(self) -> str:
        return str(self.name)
