"""Online services."""

from django.db import models

from central.content.fields import HttpsField
from central.content.models.base import SourcedRecord


class MentoringLink(SourcedRecord):
    """One online service."""

    name = models.CharField("이름", max_length=80)
    description = models.TextField("설명")
    url = HttpsField("주소", max_length=500)
    provider = models.CharField("운영", max_length=120)
    is_free = models.BooleanField("무료", null=True, blank=True)
    login_required = models.BooleanField("가입 필요", null=True, blank=True)
    checked_at = models.DateTimeField("링크 확인", null=True, blank=True)
    check_passed = models.BooleanField("열림", null=True, blank=True)
    position = models.PositiveSmallIntegerField("차례", default=0)

    class Meta:
        verbose_name = verbose_name_plural = "온라인 서비스"
        ordering = ("position", "id")

    def __str__(self) -> str:
        return str(self.name)
