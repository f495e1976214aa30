"""Fetching published files: what a fetcher is, how it can fail, and the one that speaks HTTP."""

from offline_cache.fetch.fetcher import (
    Cut,
    Fetched,
    Fetcher,
    FetchError,
    LoginPage,
    MediumLost,
    Redirected,
    TooLarge,
    TooSlow,
    Unreachable,
)

__all__ = [
    "Cut",
    "FetchError",
    "Fetched",
    "Fetcher",
    "LoginPage",
    "MediumLost",
    "Redirected",
    "TooLarge",
    "TooSlow",
    "Unreachable",
]
