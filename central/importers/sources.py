"""The sources this server knows, with the terms under which their records may be shown."""

from datetime import datetime

from central.content.models import Outcome, Source

_OWN = "일자리카페 키오스크 저장소의 자료 (Apache-2.0)"
_KNOWN = {
    "moef": (
        "공공기관 채용정보",
        "이용허락범위 제한 없음 (공공데이터포털 15125273)",
        "https://www.data.go.kr/data/15125273/openapi.do",
    ),
    "factory": ("일자리카페 기본 자료", _OWN, ""),
    "demo": ("시연 자료", _OWN, ""),
}


def known_source(short_name: str) -> Source:
    """Return the saved row of a known source.

    Args:
        short_name: for example ``moef``.
    """
    name, terms, address = _KNOWN[short_name]
    source, _ = Source.objects.get_or_create(
        short_name=short_name, defaults={"name": name, "license": terms, "address": address}
    )
    found: Source = source
    return found


def note_success(source: Source, now: datetime) -> None:
    """Note that a source was read, and nothing else of its row: an editor may be at it."""
    Source.objects.filter(pk=source.pk).update(checked=now, last_attempt=now, last_outcome=Outcome.OK)
