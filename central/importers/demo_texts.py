"""Guides and links of the demonstration."""

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

from django.db import transaction

from central.content.models import Guide, GuidePage, MentoringLink, Outcome
from central.content.upsert import upsert
from central.importers.sources import known_source


def import_texts(folder: Path, now: datetime) -> int:
    """Take in guides and links.

    Args:
        folder: where ``guides.json`` and ``links.json`` are.
        now: becomes the age of what changed.

    Returns:
        How many records there are.
    """
    guides = json.loads((folder / "guides.json").read_text())["guides"]
    links = json.loads((folder / "links.json").read_text())["mentoring"]
    with transaction.atomic():
        _guides(guides, now)
        source = known_source("link")
        rows = [
            MentoringLink(source=source, license=source.license, source_url=item["url"], **item)
            for item in links
        ]
        upsert(rows, now)
        _note_checked(source, now)
    return len(guides) + len(links)


def _guides(items: list[dict[str, Any]], now: datetime) -> None:
    source = known_source("guide")
    rows = []
    for item in items:
        pages = item.pop("pages")
        item["date_modified"] = date.fromisoformat(item["date_modified"])
        rows.append((Guide(source=source, license=source.license, **item), pages))
    upsert([guide for guide, _ in rows], now)
    for guide, pages in rows:
        GuidePage.objects.filter(guide_id=guide.pk).delete()
        GuidePage.objects.bulk_create(
            GuidePage(guide_id=guide.pk, number=number, **page) for number, page in enumerate(pages, start=1)
        )
    _note_checked(source, now)


def _note_checked(source: Any, now: datetime) -> None:
    source.checked = source.last_attempt = now
    source.last_outcome = Outcome.OK
    source.save()
