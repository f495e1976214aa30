"""The feeds of an edition: one for each kind of record."""

import types
from collections.abc import Mapping

from offline_cache.contract.cafe import Cafe, Room
from offline_cache.contract.guide import Guide
from offline_cache.contract.mentoring import MentoringLink
from offline_cache.contract.notice import Notice
from offline_cache.contract.posting import JobPosting
from offline_cache.contract.programme import Programme
from offline_cache.contract.record import Record

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
"""Feed name to the record it carries; every head lists all of them."""
