"""Cafes (schema.org ``LocalBusiness``) and their rooms (``MeetingRoom``)."""

import enum
from dataclasses import dataclass
from datetime import date, time

from offline_cache.contract.record import Record


class Weekday(enum.StrEnum):
    """Days as iCalendar writes them."""

    MO = "MO"
    TU = "TU"
    WE = "WE"
    TH = "TH"
    FR = "FR"
    SA = "SA"
    SU = "SU"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningHours:
    """Hours that repeat each week: ``OpeningHoursSpecification``, wall clock of Asia/Seoul."""

    days: tuple[Weekday, ...]
    opens: time
    closes: time


@dataclass(frozen=True, slots=True, kw_only=True)
class Closure:
    """A day on which the cafe is shut, with the reason to show."""

    day: date
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cafe(Record):
    """One cafe.

    Attributes:
        name: its full name.
        short_name: at most 8 syllables, for the strip.
        address: its street address.
        address_region: the region of the country, for example 서울.
        address_locality: its district (구).
        opening_hours: weekly hours; empty when they could not be parsed.
        opening_hours_text: the hours in the operator's words.
        closures: days on which it is shut.
        latitude, longitude: WGS 84 degrees; ``None`` when not surveyed.
        telephone: the desk's number.
        desk: where the desk is, in words.
        directions: how to get there, in words.
    """

    name: str
    short_name: str
    address: str
    address_region: str
    address_locality: str
    opening_hours: tuple[OpeningHours, ...] = ()
    opening_hours_text: str = ""
    closures: tuple[Closure, ...] = ()
    latitude: float | None = None
    longitude: float | None = None
    telephone: str | None = None
    desk: str | None = None
    directions: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Room(Record):
    """One study room.

    Attributes:
        cafe: the id of its cafe (``containedInPlace``).
        name: its name on the door.
        short_name: at most 4 syllables, for the home screen.
        position: its place in the cafe's own order.
        maximum_attendee_capacity: seats.
        amenity_feature: equipment, in words.
        place: floor and way, in words.
        booking_url: https address of the channel that takes its bookings; ``None`` when only the desk does.
        booking_name: what opens there, in words.
        max_minutes_per_day: the limit for a person and day, in minutes; ``None`` without one.
    """

    cafe: str
    name: str
    short_name: str
    position: int
    maximum_attendee_capacity: int
    amenity_feature: tuple[str, ...] = ()
    place: str | None = None
    booking_url: str | None = None
    booking_name: str | None = None
    max_minutes_per_day: int | None = None
