"""The tables of content."""

from central.content.models.base import Outcome, Source, SourcedRecord
from central.content.models.cafe import Cafe, CafeClosure, CafeHours, Room
from central.content.models.guide import Guide, GuidePage
from central.content.models.mentoring import MentoringLink
from central.content.models.notice import Notice
from central.content.models.posting import Posting
from central.content.models.programme import Programme

__all__ = [
    "Cafe",
    "CafeClosure",
    "CafeHours",
    "Guide",
    "GuidePage",
    "MentoringLink",
    "Notice",
    "Outcome",
    "Posting",
    "Programme",
    "Room",
    "Source",
    "SourcedRecord",
]
