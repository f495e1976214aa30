"""The factory's guides and services: into the tables, with their forms on a page for phones."""

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest
from central_process import asked, central
from django.conf import settings
from django.test import Client
from django.utils import timezone

from central.content.models import Guide, MentoringLink
from central.content.records import current_rows
from central.importers.factory import import_factory
from central.importers.factory_forms import FACTORY, read_form
from offline_cache.contract.fields import decode
from offline_cache.contract.guide import Guide as Guide_
from offline_cache.contract.mentoring import MentoringLink as Link

SLUG = "first-resume"


def test_every_guide_and_service_is_taken_in_once(home: Path) -> None:
    now = timezone.now()
    count = import_factory(now)
    assert count == Guide.objects.count() + MentoringLink.objects.count()
    assert Guide.objects.count() == len(list((FACTORY / "guides").glob("*.toml")))
    before = Guide.objects.get(pk=f"factory:{SLUG}").as_of
    assert import_factory(now.replace(year=now.year + 1)) == count
    assert Guide.objects.get(pk=f"factory:{SLUG}").as_of == before
    assert Guide.objects.get(pk=f"factory:{SLUG}").leaves.count() == 5


def test_lists_reviews_and_the_order_of_services_reach_the_records(home: Path) -> None:
    now = timezone.now()
    import_factory(now)
    guides = _records("guides", Guide_)
    (page,) = (page for page in guides["factory:blind-resume"].pages if page.avoid)
    assert page.avoid.items[0] == "사진, 나이"
    assert page.keep is not None
    assert guides["factory:unpaid-wages"].needs_review
    assert not guides["factory:blind-resume"].needs_review
    services = sorted(_records("mentoring", Link).values(), key=lambda link: link.position)
    assert [link.id for link in services][:2] == ["factory:itdaa", "factory:youthcenter"]
    assert [link.position for link in services] == list(range(1, len(services) + 1))


def _records(feed: str, kind: type[Any]) -> dict[str, Any]:
    problems: list[str] = []
    rows = current_rows(feed, timezone.now(), {}, lambda key, error: problems.append(f"{key}: {error}"))
    assert problems == []
    return {key: decode(kind, json.loads(body)) for key, body in rows.bodies.items()}


def test_the_command_takes_them_in(tmp_path: Path) -> None:
    assert central(tmp_path, "migrate").returncode == 0
    assert asked(tmp_path, "import", "factory")["records"] > 10


def test_nobody_has_tried_the_links(home: Path) -> None:
    import_factory(timezone.now())
    assert not MentoringLink.objects.exclude(checked_at=None, check_passed=None).exists()


def test_a_guide_that_left_the_factory_leaves_the_tables(home: Path, tmp_path: Path) -> None:
    import_factory(timezone.now())
    (tmp_path / "factory" / "guides").mkdir(parents=True)
    (tmp_path / "factory" / "mentoring.toml").write_text("services = []")
    text = (FACTORY / "guides" / f"{SLUG}.toml").read_text(encoding="utf-8")
    (tmp_path / "factory" / "guides" / f"{SLUG}.toml").write_text(text, encoding="utf-8")
    assert import_factory(timezone.now(), tmp_path / "factory") == 1
    assert [guide.pk for guide in Guide.objects.all()] == [f"factory:{SLUG}"]


@pytest.mark.parametrize(
    ("public", "expected"),
    [("", None), ("https://kiosk.example.kr", f"https://kiosk.example.kr/t/{SLUG}")],
)
def test_a_form_has_an_address_only_where_phones_reach_the_server(
    home: Path, monkeypatch: pytest.MonkeyPatch, public: str, expected: str | None
) -> None:
    environment = dataclasses.replace(settings.ENVIRONMENT, public_url=public)
    monkeypatch.setattr(settings, "ENVIRONMENT", environment)
    import_factory(timezone.now())
    assert Guide.objects.get(pk=f"factory:{SLUG}").template_url == expected
    assert Guide.objects.get(pk="factory:one-page-resume").template_url is None


def test_a_form_is_a_page_of_text(home: Path) -> None:
    form = read_form(SLUG)
    assert form is not None
    answer = Client().get(f"/t/{SLUG}", HTTP_HOST="localhost")
    assert answer.status_code == 200
    page = answer.content.decode()
    assert form.name in page
    assert "주민등록번호, 키, 가족 이야기가 없다" in page
    assert "<script" not in page


@pytest.mark.parametrize("slug", ["one-page-resume", "nothing", "..%2Fmentoring", "first_resume"])
def test_what_has_no_form_has_no_page(home: Path, slug: str) -> None:
    assert Client().get(f"/t/{slug}", HTTP_HOST="localhost").status_code == 404
