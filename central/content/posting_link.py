"""Which address of a posting a phone may open, and what it shows."""

import urllib.parse
from collections import defaultdict
from collections.abc import Iterable

from offline_cache.contract.posting import LeadsTo

MOST_LETTERS = 250
"""The longest address whose code every panel up to 32 inches can show: 69 modules with the quiet zone."""


def shared_links(links: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Return the links that stand under more than one title, so they are a list or a home page.

    Args:
        links: pairs of link and title.
    """
    titles: defaultdict[str, set[str]] = defaultdict(set)
    for link, title in links:
        titles[link].add(title)
    return frozenset(link for link, named in titles.items() if len(named) > 1)


def is_bare_home(link: str) -> bool:
    """Return whether a link names a site and nothing in it."""
    parts = urllib.parse.urlsplit(link)
    return parts.path in {"", "/"} and not parts.query and not parts.fragment


def phone_link(
    posting_id: str, link: str | None, *, is_shared: bool, public_url: str
) -> tuple[str | None, LeadsTo | None]:
    """Return the https address for a phone and what it leads to.

    An address that shows the posting itself is used as it is. Without one, or with one too long for a code,
    central's own page of the posting stands in if central has a public address; else the long address, or an
    https home page, said to be one; plain http never.

    Args:
        posting_id: the id of the record.
        link: the repaired address of the source; ``None`` without one.
        is_shared: whether other postings have the same address.
        public_url: central's public https address; empty without one.
    """
    is_https = link is not None and link.startswith("https://")
    is_own = link is not None and is_https and not is_shared and not is_bare_home(link)
    if is_own and not (public_url and len(link or "") > MOST_LETTERS):
        return link, LeadsTo.POSTING
    if public_url:
        return f"{public_url}/p/{urllib.parse.quote(posting_id, safe=':')}", LeadsTo.CENTRAL
    return (link, LeadsTo.HOME) if is_https else (None, None)
