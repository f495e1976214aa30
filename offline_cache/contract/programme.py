"""Programmes of a cafe: schema.org ``EducationEvent``."""

import enum
from dataclasses import dataclass
from datetime import datetime

from offline_cache.contract.record import Record


class ProgrammeKind(enum.StrEnum):
    """What happens in a programme."""

    COUNSELLING = "counselling"
    CLINIC = "clinic"
    LECTURE = "lecture"
    MOCK_INTERVIEW = "mockInterview"
    MENTORING = "mentoring"
    PHOTO = "photo"
    OTHER = "other"


class ApplyStatus(enum.StrEnum):
    """Whether one can sign up."""

    NOTICE = "notice"
    OPEN = "open"
    CLOSED = "closed"
    FULL = "full"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme(Record):
    """One meeting of a programme.

    Attributes:
        name: its name.
        kind: what happens.
        cafe: the id of the cafe where it takes place.
        start: when it starts.
        end: when it ends; ``None`` when not said.
        place: the room or floor, in words.
        apply_status: whether one can sign up; seats left come with the room board, which has a younger age.
        maximum_attendee_capacity: seats in all; ``None`` when not said.
        is_free: whether it costs nothing; ``None`` when not said.
        audience: for whom, in words.
        url: https address to sign up; ``None`` when at the desk.
    """

    name: str
    kind: ProgrammeKind
    cafe: str
    start: datetime
    end: datetime | None
    place: str
    apply_status: ApplyStatus
    maximum_attendee_capacity: int | None = None
    is_free: bool | None = None
    audience: str | None = None
    url: str | None = None
