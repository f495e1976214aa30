"""Words of the content that come from fixed vocabularies: they belong to the interface and are translated."""

from kiosk.screen.phrases.words import Translate, later

REGIONS = (
    later("regions", "서울"),
    later("regions", "부산"),
    later("regions", "대구"),
    later("regions", "인천"),
    later("regions", "광주"),
    later("regions", "대전"),
    later("regions", "울산"),
    later("regions", "세종"),
    later("regions", "경기"),
    later("regions", "강원"),
    later("regions", "충북"),
    later("regions", "충남"),
    later("regions", "전북"),
    later("regions", "전남"),
    later("regions", "경북"),
    later("regions", "경남"),
    later("regions", "제주"),
    later("regions", "해외"),
)
"""Short names of the regions of work, as ``central`` writes them."""

TERMS = (
    later("terms", "정규직"),
    later("terms", "무기계약직"),
    later("terms", "비정규직"),
    later("terms", "청년인턴"),
    later("terms", "청년인턴(체험형)"),
    later("terms", "청년인턴(채용형)"),
    later("terms", "채용형 인턴"),
    later("terms", "신입"),
    later("terms", "경력"),
    later("terms", "신입+경력"),
    later("terms", "외국인 전형"),
    later("terms", "학력무관"),
    later("terms", "중졸이하"),
    later("terms", "고졸"),
    later("terms", "대졸(2~3년)"),
    later("terms", "대졸(4년)"),
    later("terms", "석사"),
    later("terms", "박사"),
)
"""Kinds of employment, of experience and of schooling, as the public sources write them."""

LABELS = (later("labels", "시연 자료"), later("labels", "공공기관 채용정보"))
"""Labels of editions and sources that we give ourselves."""

DISTRICTS = (
    later("districts", "강남"),
    later("districts", "강동"),
    later("districts", "강북"),
    later("districts", "강서"),
    later("districts", "관악"),
    later("districts", "광진"),
    later("districts", "구로"),
    later("districts", "금천"),
    later("districts", "노원"),
    later("districts", "도봉"),
    later("districts", "동대문"),
    later("districts", "동작"),
    later("districts", "마포"),
    later("districts", "서대문"),
    later("districts", "서초"),
    later("districts", "성동"),
    later("districts", "성북"),
    later("districts", "송파"),
    later("districts", "양천"),
    later("districts", "영등포"),
    later("districts", "용산"),
    later("districts", "은평"),
    later("districts", "종로"),
    later("districts", "중구"),
    later("districts", "중랑"),
)
"""The districts of Seoul without 구 where more than one syllable is left."""


def region(name: str, translate: Translate) -> str:
    """Return a region of work; one that is not known stays as it is."""
    return translate("regions", name)


def term(word: str, translate: Translate) -> str:
    """Return a kind of employment, experience or schooling; one that is not known stays as it is."""
    return translate("terms", word)


def label(text: str, translate: Translate) -> str:
    """Return the label of an edition or the name of a source; one that is not known stays as it is."""
    return translate("labels", text)


def short_district(locality: str) -> str:
    """Return the name of a district as the map has it: 동작구 gives 동작, 중구 stays 중구."""
    name = locality.split()[-1] if locality.split() else ""
    return name[:-1] if name.endswith("구") and len(name) > 2 else name


def locality_text(locality: str, translate: Translate) -> str:
    """Return a district as it is written: 동작구; a place outside Seoul stays as it is."""
    name = short_district(locality)
    if name not in DISTRICTS or locality not in (f"{name}구", name):
        return locality
    whole = translate("cafes", "{district}") if name == locality else translate("cafes", "{district}구")
    return whole.format(district=translate("districts", name))
