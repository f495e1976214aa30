"""The guides and services that ship in ``assets/factory``, and the forms of its guides."""

import tomllib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import transaction

from central.content.models import Guide, GuidePage, MentoringLink, Outcome
from central.content.upsert import upsert
from central.importers.sources import known_source

FACTORY = Path(__file__).resolve().parents[2] / "assets" / "factory"
_GUIDE = ("id", "lang", "headline", "about", "author", "date_modified", "time_required_min")
_SERVICE = ("id", "lang", "name", "description", "url", "provider")
_UNSURE = ("is_free", "login_required")
NOT_REVIEWED = "not yet reviewed"


@dataclass(frozen=True, slots=True)
class Form:
    """A form to take along: its name and its text."""

    name: str
    text: str


def import_factory(now: datetime, folder: Path = FACTORY) -> int:
    """Take in the guides and services of the factory.

    Args:
        now: becomes the age of what changed.
        folder: where they are.

    Returns:
        How many records there are.
    """
    guides = [(path.stem, _read(path)) for path in sorted((folder / "guides").glob("*.toml"))]
    services = _read(folder / "mentoring.toml")["services"]
    source = known_source("factory")
    with transaction.atomic():
        _guides(source, guides, now)
        _services(source, services, now)
        source.checked = source.last_attempt = now
        source.last_outcome = Outcome.OK
        source.save()
    return len(guides) + len(services)


def read_form(slug: str, folder: Path = FACTORY) -> Form | None:
    """Return the form of a guide; ``None`` when there is no such guide or it has none.

    Args:
        slug: the name of the guide's file, without its ending.
        folder: where the guides are.
    """
    path = folder / "guides" / f"{slug}.toml"
    if path.parent != folder / "guides" or not path.is_file():
        return None
    found = _read(path).get("template")
    return None if found is None else Form(found["name"], found["text"])


def form_address(slug: str) -> str | None:
    """Return the address at which phones get a form; ``None`` while this server has no public one."""
    address = settings.ENVIRONMENT.public_url
    return f"{address}/t/{slug}" if address else None


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


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
