"""Job postings."""

from django.db import models

from central.content.fields import TextListField, WebField
from central.content.models.base import SourcedRecord
from offline_cache.contract.posting import CloseType

CLOSE_TYPES = [
    (CloseType.DATE.value, "마감일"),
    (CloseType.UNTIL_FILLED.value, "채용 시까지"),
    (CloseType.ALWAYS.value, "상시"),
    (CloseType.UNKNOWN.value, "모름"),
]


class Posting(SourcedRecord):
    """One posting; see :class:`offline_cache.contract.posting.JobPosting`."""

    title = models.TextField("제목")
    hiring_organization = models.CharField("기관·기업", max_length=200)
    date_posted = models.DateField("접수 시작", null=True, blank=True)
    valid_through = models.DateField("마감일", null=True, blank=True)
    closing_time = models.TimeField("마감 시각", null=True, blank=True)
    close_type = models.CharField("마감 방식", max_length=12, choices=CLOSE_TYPES)
    employment_type = TextListField("고용 형태")
    experience_requirements = models.CharField("경력", max_length=60, null=True, blank=True)
    education_requirements = TextListField("학력")
    regions = TextListField("근무 지역")
    address = models.TextField("근무지", null=True, blank=True)
    salary_text = models.TextField("급여", null=True, blank=True)
    work_hours = models.TextField("근무 시간", null=True, blank=True)
    total_job_openings = models.PositiveIntegerField("모집 인원", null=True, blank=True)
    occupational_category = TextListField("직무 분류")
    how_to_apply = models.TextField("전형·제출", null=True, blank=True)
    description = models.TextField("내용", null=True, blank=True)
    source_link = WebField("원문 주소", max_length=1000, null=True, blank=True)
    first_seen = models.DateTimeField("처음 본 때")
    gone_since = models.DateTimeField("출처에서 사라진 때", null=True, blank=True)
    raw = models.JSONField("원문 값", default=dict, blank=True)

    class Meta:
        verbose_name = verbose_name_plural = "채용 공고"
        ordering = ("valid_through", "id")

    def __str__(self) -> str:
        return str(self.title)
