"""Cafes, rooms, their calendars, programmes and the notice of the demonstration."""

import json
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import transaction

from central.boards.models import RoomCalendar, RoomOverride
from central.content.models import Cafe, CafeHours, Notice, Programme, Room, Source
from central.content.upsert import upsert
from central.files import write_file
from central.importers.demo_calendar import calendar_text
from central.importers.sources import known_source, note_success
from central.seoul import SEOUL

_WEEK = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
_ROOM_EXTRAS = ("from_now_min", "tomorrow", "shut_today")


def import_places(path: Path, now: datetime) -> int:
    """Take in the places; bookings and programmes are laid around ``now``.

    Args:
        path: the file ``cafes.json``.
        now: the moment of the demonstration.

    Returns:
        How many records there are.
    """
    value = json.loads(path.read_text())
    source = known_source("demo")
    with transaction.atomic():
        count = sum(_cafe(source, item, now) for item in value["cafes"])
        count += _programmes(source, value["programmes"], now)
        count += _notices(source, value["notices"], now)
        note_success(source, now)
    return count


def _cafe(source: Source, item: dict[str, Any], now: datetime) -> int:
    rooms, opens, closes = item.pop("rooms"), item.pop("opens"), item.pop("closes")
    upsert([Cafe(source=source, license=source.license, **item)], now)
    CafeHours.objects.filter(cafe_id=item["id"]).delete()
    CafeHours.objects.create(
        cafe_id=item["id"], days=_WEEK, opens=time.fromisoformat(opens), closes=time.fromisoformat(closes)
    )
    for position, room in enumerate(rooms, start=1):
        _room(source, room | {"cafe_id": item["id"], "position": position}, now)
    return 1 + len(rooms)


def _room(source: Source, item: dict[str, Any], now: datetime) -> None:
    facts = {key: value for key, value in item.items() if key not in _ROOM_EXTRAS}
    upsert([Room(source=source, license=source.license, **facts)], now)
    path = settings.ENVIRONMENT.home / "demo" / f"{item['id'].rpartition(':')[2]}.ics"
    spans = [*_spans_from_now(item, now), *_spans_tomorrow(item, now)]
    write_file(path, calendar_text(item["id"], spans, now).encode())
    RoomCalendar.objects.update_or_create(room_id=item["id"], defaults={"address": str(path)})
    RoomOverride.objects.filter(room_id=item["id"]).delete()
    if "shut_today" in item:
        RoomOverride.objects.create(
            room_id=item["id"], state="closed", start=now, until=_at(now, 1, "10:00"), note=item["shut_today"]
        )


def _spans_from_now(item: dict[str, Any], now: datetime) -> list[tuple[datetime, datetime]]:
    minute = now.minute // 10 * 10
    base = now.replace(minute=minute, second=0, microsecond=0)
    return [
        (base + timedelta(minutes=first), base + timedelta(minutes=last))
        for first, last in item.get("from_now_min", ())
    ]


def _spans_tomorrow(item: dict[str, Any], now: datetime) -> list[tuple[datetime, datetime]]:
    return [(_at(now, 1, first), _at(now, 1, last)) for first, last in item.get("tomorrow", ())]


def _programmes(source: Source, items: list[dict[str, Any]], now: datetime) -> int:
    rows = []
    for item in items:
        day, start, end = item.pop("day"), item.pop("start"), item.pop("end")
        ends = _at(now, day, end)
        counted = now if item.get("seats_left") is not None else None
        rows.append(
            Programme(
                source=source,
                license=source.license,
                start=_at(now, day, start),
                end=ends,
                valid_until=ends,
                seats_as_of=counted,
                cafe_id=item.pop("cafe"),
                **item,
            )
        )
    upsert(rows, now, aside=frozenset({"seats_left", "seats_as_of"}))
    return len(rows)


def _notices(source: Source, items: list[dict[str, Any]], now: datetime) -> int:
    rows = [
        Notice(
            source=source,
            license=source.license,
            starts=_at(now, 0, "00:00"),
            cafe_id=item.pop("cafe"),
            **item,
        )
        for item in items
    ]
    upsert(rows, now)
    return len(rows)


def _at(now: datetime, day: int, clock: str) -> datetime:
    today = now.astimezone(SEOUL).date()
    return datetime.combine(today + timedelta(days=day), time.fromisoformat(clock), SEOUL)
