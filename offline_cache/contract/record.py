"""What every record of the contract carries, whatever its kind."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """The provenance and age that each record carries.

    Attributes:
        id: ``source:sourceId``, unique within its feed and stable over time.
        source: the short name of where it came from, for example ``moef``.
        source_url: the address of that source or of this item in it.
        license: the terms under which it may be shown, in the source's own words.
        as_of: when central last saw this record change; when its source was last asked stands in the head.
        valid_until: after this moment the record is not shown; ``None`` if it does not run out.
        lang: the language of its texts as a BCP 47 tag.
    """

    id: str
    source: str
    source_url: str | None
    license: str
    as_of: datetime
    valid_until: datetime | None
    lang: str = "ko"
