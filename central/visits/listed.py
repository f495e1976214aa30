"""What a counsellor sees of the items behind a code."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from central.content.models import Guide, MentoringLink, Posting, Programme
from central.content.posting_link import is_bare_home


@dataclass(frozen=True, slots=True)
class Listed:
    """One item: its title, what is told beside it, when it ends, and where to read on."""

    id: str
    title: str
    by: str = ""
    until: Any = None
    link: str = ""


def listed(items: Iterable[str]) -> list[Listed]:
    """Return the items in their order; one that this server no longer has says so."""
    wanted = list(items)
    found = {one.id: one for one in _found(wanted)}
    return [found.get(item, Listed(item, "서버에서 내려간 항목입니다")) for item in wanted]


def _found(ids: list[str]) -> Iterable[Listed]:
    for posting in Posting.objects.filter(pk__in=ids):
        own = posting.source_link or ""
        link = own if own.startswith("https://") and not is_bare_home(own) else f"/p/{posting.pk}"
        yield Listed(posting.pk, posting.title, posting.hiring_organization, posting.valid_through, link)
    for programme in Programme.objects.filter(pk__in=ids).select_related("cafe"):
        by = f"{programme.cafe.name} · {programme.place}"
        yield Listed(programme.pk, programme.name, by, programme.start, programme.url or "")
    for service in MentoringLink.objects.filter(pk__in=ids):
        yield Listed(service.pk, service.name, service.provider, None, service.url)
    for guide in Guide.objects.filter(pk__in=ids):
        yield Listed(guide.pk, guide.headline, guide.author, None, guide.source_url or "")
