"""The feeds of an edition: one for each kind of record, and reading a row of one."""

import types
from collections.abc import Mapping
from typing import Any

from offline_cache.contract.cafe import Cafe, Room
from offline_cache.contract.fields import ContractError
from offline_cache.contract.guide import Guide
from offline_cache.contract.mentoring import MentoringLink
from offline_cache.contract.notice import Notice
from offline_cache.contract.posting import JobPosting
from offline_cache.contract.programme import Programme
from offline_cache.contract.record import Record
from offline_cache.contract.wire import read_row

FEEDS: Mapping[str, type[Record]] = types.MappingProxyType(
    {
        "postings": JobPosting,
        "guides": Guide,
        "mentoring": MentoringLink,
        "programmes": Programme,
        "cafes": Cafe,
        "rooms": Room,
        "notices": Notice,
    }
)
"""Feed name to the record it carries."""


def read_record(feed: str, body: bytes, value: Any = None) -> Record:
    """Return the record of one row of a feed.

    Args:
        feed: the feed's name.
        body: the canonical JSON of the row.
        value: what it says, if :func:`~offline_cache.contract.wire.parse_json` has read it already.

    Raises:
        ContractError: the feed is unknown or the row does not follow its shape.
    """
    if feed not in FEEDS:
        raise ContractError(f"unknown feed {feed!r}")
    return read_row(FEEDS[feed], feed, body, value)
