"""The page of a posting."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from central.content.models import Posting


def posting_page(request: HttpRequest, posting_id: str) -> HttpResponse:
    """Show one posting on a phone: what the source says, its age, and the way to the source."""
    found: Any = Posting.objects.select_related("source").filter(pk=posting_id).first()
    if found is None:
        raise Http404
    facts = [
        ("기관", found.hiring_organization),
        ("고용 형태", ", ".join(found.employment_type)),
        ("경력", found.experience_requirements),
        ("학력", ", ".join(found.education_requirements)),
        ("근무 지역", ", ".join(found.regions)),
        ("모집 인원", found.total_job_openings and f"{found.total_job_openings}명"),
        ("접수 시작", found.date_posted),
        ("마감일", found.valid_through or found.raw.get("pbancEndYmd")),
        ("전형·제출", found.how_to_apply),
        ("내용", found.description),
    ]
    return render(request, "central/posting.html", {"posting": found, "facts": facts})
