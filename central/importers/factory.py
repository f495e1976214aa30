"""The guides and services that ship in ``assets/factory``."""

from datetime import datetime
from pathlib import Path
from typing import Any

from django.db import transaction

from central.content.models import Guide, GuidePage, MentoringLink
from central.content.upsert import upsert
from central.importers.factory_forms import FACTORY, form_address, read_toml
from central.importers.sources import known_source, note_success

_GUIDE = ("id", "lang", "headline", "about", "author", "date_modified", "time_required_min")
_SERVICE = ("id", "lang", "name", "description", "url", "provider")
_UNSURE = ("is_free", "login_required")
NOT_REVIEWED = "not yet reviewed"


def import_factory(now: datetime, folder: Path = FACTORY) -> int:
    """Take in the guides and services of the factory.

    Args:
        now: becomes the age of what changed.
        folder: where they are.

    Returns:
        How many records there are.
    """
    guides = [(path.stem, read_toml(path)) for path in sorted((folder / "guides").glob("*.toml"))]
    services = read_toml(folder / "mentoring.toml")["services"]
    source = known_source("factory")
    with transaction.atomic():
        _guides(source, guides, now)
        _services(source, services, now)
        note_success(source, now)
    return len(guides) + len(services)


def _guides(source: Any, guides: list[tuple[str, dict[str, Any]]], now: datetime) -> None:
    rows = [
        Guide(
            source=source,
            license=value["license"],
            template_url=form_address(slug) if "template" in value else None,
            needs_review=value.get("legal_review") == NOT_REVIEWED,
            **{name: value[name] for name in _GUIDE},
        )
        for slug, value in guides
    ]
    upsert(rows, now)
    Guide.objects.filter(source=source).exclude(pk__in=[row.pk for row in rows]).delete()
    for row, (_, value) in zip(rows, guides, strict=True):
        GuidePage.objects.filter(guide_id=row.pk).delete()
        GuidePage.objects.bulk_create(
            GuidePage(
                guide_id=row.pk,
                number=number,
                heading=page["heading"],
                paragraphs=page.get("paragraphs", []),
                checks=page.get("checks", []),
                **_list("avoid", page),
                **_list("keep", page),
            )
            for number, page in enumerate(value["pages"], start=1)
        )


def _list(name: str, page: dict[str, Any]) -> dict[str, Any]:
    found = page.get(name, {"heading": "", "items": []})
    return {f"{name}_heading": found["heading"], f"{name}_items": found["items"]}


def _services(source: Any, services: list[dict[str, Any]], now: datetime) -> None:
    rows = [
        MentoringLink(
            source=source,
            source_url=value["url"],
            license=value["license"],
            **{name: value[name] for name in _SERVICE},
            position=place,
            **{name: value.get(name) for name in _UNSURE},
        )
        for place, value in enumerate(services, start=1)
    ]
    upsert(rows, now, aside=frozenset({"checked_at", "check_passed"}))
    MentoringLink.objects.filter(source=source).exclude(pk__in=[row.pk for row in rows]).delete()
