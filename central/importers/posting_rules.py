"""From a source's words to a posting: parsed where it can be, raw where not, never guessed."""

import re
import urllib.parse

from central.content.models import Posting, Source
from central.content.posting_end import end_of
from central.importers.answers import PostingRow, parse_day
from offline_cache.contract.posting import CloseType

_LABEL = re.compile(r"^(?:url|주소|링크)\s*[:：]\s*", re.IGNORECASE)
_HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?", re.IGNORECASE)
_NUMBER = re.compile(r"[0-9]{1,6}")
_WRITTEN = re.compile(r"^[!-~]+")
_REGIONS = {
    "서울특별시": "서울",
    "부산광역시": "부산",
    "대구광역시": "대구",
    "인천광역시": "인천",
    "광주광역시": "광주",
    "대전광역시": "대전",
    "울산광역시": "울산",
    "세종특별자치시": "세종",
    "경기도": "경기",
    "강원도": "강원",
    "강원특별자치도": "강원",
    "충청북도": "충북",
    "충청남도": "충남",
    "전라북도": "전북",
    "전북특별자치도": "전북",
    "전라남도": "전남",
    "경상북도": "경북",
    "경상남도": "경남",
    "제주도": "제주",
    "제주특별자치도": "제주",
}


def posting(source: Source, row: PostingRow) -> Posting:
    """Return an unsaved posting of a source's row.

    Args:
        source: where it came from.
        row: its words.
    """
    last_day = parse_day(row.ends)
    return Posting(
        id=f"{source.short_name}:{row.source_id}",
        source=source,
        source_url=source.address or None,
        license=source.license,
        valid_until=end_of(last_day),
        title=tidy(row.title),
        hiring_organization=tidy(row.institution),
        date_posted=parse_day(row.begins),
        valid_through=last_day,
        close_type=CloseType.DATE if last_day else CloseType.UNKNOWN,
        employment_type=items(row.hire_types),
        experience_requirements=tidy(row.career or "") or None,
        education_requirements=items(row.education),
        regions=list(dict.fromkeys(_REGIONS.get(name, name) for name in items(row.regions))),
        total_job_openings=whole_number(row.openings),
        occupational_category=items(row.occupations),
        how_to_apply=(row.how_to_apply or "").strip() or None,
        description=(row.description or "").strip() or None,
        source_link=repair_link(row.link),
        first_seen=row.first_seen,
        raw=row.raw,
    )


def repair_link(text: str | None) -> str | None:
    """Return the address in a source's text, or ``None`` when there is none in it.

    Sources write ``www.kps.co.kr``, ``URL: https://...``, ``ttp://...``, two addresses with a comma, or a
    remark behind the address. A missing scheme becomes http, since https is not said.
    """
    bare = _LABEL.sub("", (text or "").strip())
    written = _WRITTEN.match(bare)
    if written is None:
        return None
    word = re.split(r"[,(]", written.group(), maxsplit=1)[0].strip().rstrip(".")
    word = re.sub(r"^h?t?tps?:/+", lambda found: "https://" if "s:" in found.group() else "http://", word)
    link = word if "://" in word else f"http://{word}"
    try:
        parts = urllib.parse.urlsplit(link)
    except ValueError:
        return None
    return link if parts.scheme in {"http", "https"} and _HOST.fullmatch(parts.netloc) else None


def tidy(text: str) -> str:
    """Return a text on one line with single blanks."""
    return " ".join(text.split())


def items(text: str | None) -> list[str]:
    """Return the items of a list with commas, each once, in order."""
    return list(dict.fromkeys(item for part in (text or "").split(",") if (item := tidy(part))))


def whole_number(text: str | None) -> int | None:
    """Return a positive whole number, or ``None`` when the text is anything else."""
    digits = (text or "").strip().removesuffix("명").replace(",", "")
    return int(digits) or None if _NUMBER.fullmatch(digits) else None
