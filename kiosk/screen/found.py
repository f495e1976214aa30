"""What the reading screens look for in the cache."""

from datetime import datetime, timedelta

from kiosk.screen.derive.rooms import Neighbour
from kiosk.screen.derive.seats import Entry
from kiosk.screen.near import neighbours
from kiosk.screen.stage import Stage
from offline_cache.contract.guide import Guide
from offline_cache.contract.mentoring import MentoringLink
from offline_cache.contract.notice import Notice
from offline_cache.contract.programme import Programme, ProgrammeKind
from offline_cache.rooms import seats_left

LOOK_AHEAD = timedelta(days=14)
LOOK_BACK = timedelta(days=1)
MOST_CAFES = 200


def trusted_now(stage: Stage) -> datetime | None:
    """Return the moment against which something may be called past; ``None`` without a trusted clock."""
    return stage.now if stage.trusted else None


def guides(stage: Stage) -> tuple[Guide, ...]:
    """Return every guide."""
    return stage.content.ask(lambda reader: reader.guides(stage.clock.sure), ())


def services(stage: Stage) -> tuple[MentoringLink, ...]:
    """Return every online service, in the order in which they are meant to be read."""
    links = stage.content.ask(lambda reader: reader.mentoring(stage.clock.sure), ())
    return tuple(sorted(links, key=lambda link: (link.position, link.id)))


def coming_programmes(stage: Stage) -> tuple[Programme, ...]:
    """Return the programmes of this cafe that have not begun."""
    cafe, now = stage.settings.cafe, stage.clock.sure
    found = stage.content.ask(lambda reader: reader.programmes(cafe, now, now + LOOK_AHEAD), ())
    return tuple(programme for programme in found if programme.start >= now)


def mentor_here(stage: Stage) -> Programme | None:
    """Return the next programme in this cafe in which one meets a mentor."""
    found = (one for one in coming_programmes(stage) if one.kind is ProgrammeKind.MENTORING)
    return next(found, None)


def entry_of(stage: Stage, programme: Programme) -> Entry:
    """Return a programme with the seats that may be told."""
    seats = seats_left(stage.facts.board, programme.id, stage.now, stage.limits) if stage.trusted else None
    return Entry(programme, seats)


def other_cafes(stage: Stage) -> tuple[Neighbour, ...]:
    """Return the other cafes, the nearest first; without a trusted time no age of rooms is known."""
    facts = stage.facts
    return neighbours(facts.cafe, facts.cafes, facts.city if stage.trusted else None, MOST_CAFES)


def find_service(stage: Stage, key: str) -> MentoringLink | None:
    """Return one online service."""
    return next((link for link in services(stage) if link.id == key), None)


def find_programme(stage: Stage, key: str) -> Programme | None:
    """Return one programme, also one that has begun today."""
    cafe, now = stage.settings.cafe, stage.clock.sure
    first, last = now - LOOK_BACK, now + LOOK_AHEAD
    found = stage.content.ask(lambda reader: reader.programmes(cafe, first, last), ())
    return next((one for one in found if one.id == key), None)


def find_cafe(stage: Stage, key: str) -> Neighbour | None:
    """Return one cafe, this one included."""
    here = stage.facts.cafe
    found = next((near for near in other_cafes(stage) if near.cafe.id == key), None)
    if found is None and here is not None and here.id == key:
        city = stage.facts.city if stage.trusted else None
        entry = next((one for one in city.cafes if one.cafe == key), None) if city else None
        return Neighbour(here, entry, None)
    return found


def find_notices(stage: Stage, key: str) -> tuple[Notice, ...]:
    """Return the notices that are shown now, first the one that was asked for; none without that one."""
    found = sorted(notices(stage, stage.clock.sure), key=lambda notice: notice.id != key)
    return tuple(found) if found and found[0].id == key else ()


def notices(stage: Stage, now: datetime) -> tuple[Notice, ...]:
    """Return the notices of this cafe and of all, the newest first."""
    return stage.content.ask(lambda reader: reader.notices(stage.settings.cafe, now), ())
