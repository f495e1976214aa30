"""Guides in pages."""

from django.db import models

from central.content.fields import HttpsField, TextListField
from central.content.models.base import SourcedRecord
from offline_cache.contract.guide import GuideSubject

SUBJECTS = [
    (GuideSubject.RESUME.value, "이력서"),
    (GuideSubject.COVER_LETTER.value, "자기소개서"),
    (GuideSubject.INTERVIEW.value, "면접"),
    (GuideSubject.JOB_STRATEGY.value, "취업 전략"),
    (GuideSubject.COMPANY_REVIEW.value, "기업 알아보기"),
]


class Guide(SourcedRecord):
    """One guide."""

    headline = models.CharField("제목", max_length=120)
    about = models.CharField("분야", max_length=16, choices=SUBJECTS)
    author = models.CharField("글쓴이", max_length=80)
    date_modified = models.DateField("고친 날")
    time_required_min = models.PositiveSmallIntegerField("읽는 시간(분)")
    template_url = HttpsField("서식 주소", max_length=500, null=True, blank=True)
    needs_review = models.BooleanField("법률 검토 전", default=False)

    class Meta:
        verbose_name = verbose_name_plural = "가이드"
        ordering = ("about", "id")

    def __str__(self) -> str:
        return str(self.headline)


class GuidePage(models.Model):
    """One screen of a guide."""

    guide = models.ForeignKey(Guide, models.CASCADE, related_name="leaves")
    number = models.PositiveSmallIntegerField("쪽")
    heading = models.CharField("소제목", max_length=120)
    paragraphs = TextListField("문단", help_text="한 줄에 한 문단")
    avoid_heading = models.CharField("피할 것의 제목", max_length=40, blank=True)
    avoid_items = TextListField("피할 것")
    keep_heading = models.CharField("할 것의 제목", max_length=40, blank=True)
    keep_items = TextListField("할 것")
    checks = TextListField("확인할 것")

    class Meta:
        verbose_name = verbose_name_plural = "쪽"
        ordering = ("number",)
        constraints = [models.UniqueConstraint(fields=["guide", "number"], name="one_leaf_per_number")]
