"""Postings that close at the same hour: the nearest first, then the newest (docs/visual-language.md, 12)."""

import itertools
import math
from collections.abc import Iterable

from kiosk.screen.distance import distance_km
from offline_cache.store.results import PostingRow

OFFICES = {
    "서울": (37.57, 126.98),
    "부산": (35.18, 129.08),
    "대구": (35.87, 128.60),
    "인천": (37.46, 126.71),
    "광주": (35.16, 126.85),
    "대전": (36.35, 127.38),
    "울산": (35.54, 129.31),
    "세종": (36.48, 127.29),
    "경기": (37.29, 127.05),
    "강원": (37.89, 127.73),
    "충북": (36.64, 127.49),
    "충남": (36.66, 126.67),
    "전북": (35.82, 127.11),
    "전남": (34.82, 126.46),
    "경북": (36.58, 128.51),
    "경남": (35.24, 128.69),
    "제주": (33.49, 126.50),
}
"""Latitude and longitude of the offices of the 17 provinces, in degrees."""


def nearest_first(rows: Iterable[PostingRow], region: str) -> tuple[PostingRow, ...]:
    """Return postings in their order of closing; those of one hour by distance, then the newest first.

    Args:
        rows: postings as they close.
        region: the region of the cafe, as 서울.
    """
    hours = itertools.groupby(rows, key=lambda row: (row.valid_through, row.closing_time))
    return tuple(row for _, same in hours for row in sorted(same, key=lambda row: _rank(row, region)))


def _rank(row: PostingRow, region: str) -> tuple[float, float]:
    return _distance(row, region), -row.first_seen.timestamp()


def _distance(row: PostingRow, region: str) -> float:
    here = OFFICES.get(region)
    known = [OFFICES[name] for name in row.regions if name in OFFICES]
    if here is None or not known:
        return math.inf
    return min(distance_km(here, there) for there in known)
