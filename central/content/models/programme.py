"""Programmes, online services and notices."""

from django.db import models

from central.content.models.base import SourcedRecord
from central.content.models.cafe import Cafe


class Programme(SourcedRecord):
    """One meeting of a programme; seats left travel with the boards, which are younger than editions."""

    class Kind(models.TextChoices):
        """What happens."""

        COUNSELLING = "counselling", "취업 상담"
        CLINIC = "clinic", "클리닉"
        LECTURE = "lecture", "특강"
        MOCK_INTERVIEW = "mockInterview", "모의 면접"
        MENTORING = "mentoring", "멘토링"
        PHOTO = "photo", "사진"
        OTHER = "other", "기타"

    class ApplyStatus(models.TextChoices):
        """Whether one can sign up."""

        NOTICE = "notice", "안내 중"
        OPEN = "open", "접수 중"
        CLOSED = "closed", "접수 끝"
        FULL = "full", "마감"
        PAUSED = "paused", "일시 중지"

    name = models.CharField("이름", max_length=120)
    kind = models.CharField("종류", max_length=16, choices=Kind.choices)
    cafe = models.ForeignKey(Cafe, models.CASCADE, verbose_name="카페")
    start = models.DateTimeField("시작")
    end = models.DateTimeField("끝", null=True, blank=True)
    place = models.CharField("장소", max_length=120)
    apply_status = models.CharField("접수", max_length=8, choices=ApplyStatus.choices)
    maximum_attendee_capacity = models.PositiveSmallIntegerField("정원", null=True, blank=True)
    is_free = models.BooleanField("무료", null=True, blank=True)
    audience = models.CharField("대상", max_length=120, null=True, blank=True)
    url = models.URLField("신청 주소", max_length=500, null=True, blank=True)
    seats_left = models.PositiveSmallIntegerField("남은 자리", null=True, blank=True)
    seats_as_of = models.DateTimeField("남은 자리를 센 때", null=True, blank=True)

    class Meta:
        verbose_name = verbose_name_plural = "프로그램"
        ordering = ("start", "id")

    def __str__(self) -> str:
        return str(self.name)


class MentoringLink(SourcedRecord):
    """One online service."""

    name = models.CharField("이름", max_length=80)
    description = models.TextField("설명")
    url = models.URLField("주소", max_length=500)
    provider = models.CharField("운영", max_length=120)
    is_free = models.BooleanField("무료", null=True, blank=True)
    login_required = models.BooleanField("가입 필요", null=True, blank=True)
    checked_at = models.DateTimeField("링크 확인", null=True, blank=True)
    check_passed = models.BooleanField("열림", null=True, blank=True)

    class Meta:
        verbose_name = verbose_name_plural = "온라인 서비스"
        ordering = ("id",)

    def __str__(self) -> str:
        return str(self.name)


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
