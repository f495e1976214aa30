"""What ships in ``assets/factory``: it parses, it fits a screen, it says where it comes from."""

import datetime as dt
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PIL import ImageFont

from offline_cache.contract.fields import camel, decode, utc_text
from offline_cache.contract.guide import Guide, GuideList, GuidePage, GuideSubject
from offline_cache.contract.mentoring import MentoringLink

ASSETS = Path(__file__).parents[2] / "assets"
FACTORY = ASSETS / "factory"
GUIDES = sorted((FACTORY / "guides").glob("*.toml"))

MAX_PAGES, MAX_PARAGRAPHS, MAX_CHECKS = 6, 3, 4
SENTENCE_SYLLABLES, HEADING_SYLLABLES, CHECK_SYLLABLES = 45, 14, 18
TEMPLATE_CHARACTERS = 1200
SYLLABLES_A_MINUTE = 250

# docs/visual-language.md, sections 2 and 4: pixels of the base panel.
CONTENT_PX, BODY_PX, HEADING_PX, TITLE_PX = 984, 48, 68, 76
CHECK_TEXT_PX = 830
CHECK_LINES = 1.8
"""Height of one check row in lines of body text: 32 mm with its gap over 22.5 mm."""
LIST_PX, LIST_ITEMS = 420, 4
LIST_EXTRA = 2
"""Height of the heading and the ground of a list in lines of body text."""
PAGE_LINES = 14
QR_LINES = 4
"""Height of the QR panel, which stands on the last page of a guide with a template."""

YEARLY_FIGURE = re.compile(r"\d,\d{3}원")
REVIEW = re.compile(r"not yet reviewed|reviewed \d{4}-\d{2}-\d{2} by .+")


def wire(value: Any) -> Any:
    """Return the JSON value of a parsed TOML value, its keys spelled as on the wire."""
    if isinstance(value, dict):
        return {camel(key): wire(item) for key, item in value.items()}
    if isinstance(value, list):
        return [wire(item) for item in value]
    if isinstance(value, dt.datetime):
        return utc_text(value)
    return value.isoformat() if isinstance(value, dt.date) else value


def record(table: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {"sourceUrl": None, "validUntil": None} | wire(table)
    return found


@cache
def table(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def guide(path: Path) -> Guide:
    return decode(Guide, record(table(path)), path.name)


@cache
def services() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = table(FACTORY / "mentoring.toml")["services"]
    return found


def links() -> list[MentoringLink]:
    return [decode(MentoringLink, record(service), service["id"]) for service in services()]


def page_texts(page: GuidePage) -> list[str]:
    listed = (text for one in lists(page) for text in (one.heading, *one.items))
    return [page.heading, *page.paragraphs, *listed, *page.checks]


def lists(page: GuidePage) -> list[GuideList]:
    return [one for one in (page.avoid, page.keep) if one is not None]


def shown_texts(path: Path) -> list[str]:
    return [guide(path).headline, *(text for page in guide(path).pages for text in page_texts(page))]


def template_of(path: Path) -> dict[str, str]:
    found: dict[str, str] = table(path).get("template", {})
    return found


def all_texts(path: Path) -> list[str]:
    return [*shown_texts(path), *template_of(path).values()]


def sentences(paragraph: str) -> list[str]:
    return re.split(r"(?<=[.?])\s+", paragraph)


def syllables(text: str) -> int:
    return len(re.findall(r"[가-힣A-Za-z0-9]", text))


@cache
def font(weight: str, size: int) -> ImageFont.FreeTypeFont:
    path = ASSETS / "fonts" / f"PretendardGOV-{weight}.otf"
    return ImageFont.truetype(str(path), size, layout_engine=ImageFont.Layout.BASIC)


def lines(text: str, width: int, weight: str = "Regular", size: int = BODY_PX) -> int:
    """Return how many lines a text takes when it breaks between words only."""
    count, line = 1, ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and font(weight, size).getlength(longer) > width:
            count, longer = count + 1, word
        line = longer
    return count


def page_height(page: GuidePage) -> float:
    """Return the height of paragraphs and checks in lines of body text."""
    body = sum(lines(paragraph, CONTENT_PX) for paragraph in page.paragraphs)
    rows = sum(CHECK_LINES + lines(check, CHECK_TEXT_PX, "SemiBold") - 1 for check in page.checks)
    return body + rows + max((LIST_EXTRA + len(one.items) for one in lists(page)), default=0)


def draws(character: str) -> bytes:
    return bytes(font("Regular", BODY_PX).getmask(character))


def each_guide() -> Iterator[Any]:
    return (pytest.param(path, id=path.stem) for path in GUIDES)


@pytest.fixture(params=each_guide())
def path(request: pytest.FixtureRequest) -> Path:
    found: Path = request.param
    return found


def test_there_are_enough_guides_on_every_subject() -> None:
    assert len(GUIDES) >= 16
    assert {guide(path).about for path in GUIDES} == set(GuideSubject)
    assert sum(bool(template_of(path)) for path in GUIDES) >= 10


def test_every_id_is_its_own() -> None:
    ids = [guide(path).id for path in GUIDES]
    ids += [link.id for link in links()]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"factory:[a-z0-9-]+", name) for name in ids)


def test_a_guide_names_itself_after_its_file(path: Path) -> None:
    assert guide(path).id == f"factory:{path.stem}"
    assert (guide(path).source, guide(path).lang) == ("factory", "ko")
    assert guide(path).template_url is None, "the server sets the address of a template, not the factory"


def test_no_key_of_a_guide_is_misspelt(path: Path) -> None:
    known = {"legal_review", "template", "sources"} | set(Guide.__dataclass_fields__)
    assert set(table(path)) <= known
    assert all(set(page) <= set(GuidePage.__dataclass_fields__) for page in table(path)["pages"])


def test_pages_keep_their_limits(path: Path) -> None:
    assert 1 <= len(guide(path).pages) <= MAX_PAGES
    for page in guide(path).pages:
        assert page.paragraphs or page.checks, page.heading
        assert len(page.paragraphs) <= MAX_PARAGRAPHS, page.heading
        assert len(page.checks) <= MAX_CHECKS, page.heading
        assert syllables(page.heading) <= HEADING_SYLLABLES, page.heading


def test_lists_stand_side_by_side_with_one_line_an_item(path: Path) -> None:
    for page in guide(path).pages:
        assert len(lists(page)) in (0, 2), page.heading
        for one in lists(page):
            assert 1 <= len(one.items) <= LIST_ITEMS, one.heading
            assert all(lines(item, LIST_PX) == 1 for item in one.items), one.items


def test_sentences_are_short_and_polite(path: Path) -> None:
    for page in guide(path).pages:
        for paragraph in page.paragraphs:
            for sentence in sentences(paragraph):
                assert syllables(sentence) <= SENTENCE_SYLLABLES, sentence
                assert paragraph.startswith("예:") or sentence.endswith(("니다.", "세요.", "요?")), sentence


def test_checks_are_short_statements(path: Path) -> None:
    for page in guide(path).pages:
        for check in page.checks:
            assert syllables(check) <= CHECK_SYLLABLES, check
            assert check.endswith("다"), check


def test_titles_fit_one_line(path: Path) -> None:
    assert lines(guide(path).headline, CONTENT_PX, "Bold", TITLE_PX) == 1
    assert font("Bold", TITLE_PX).getlength(guide(path).headline) <= CONTENT_PX
    for page in guide(path).pages:
        assert font("Bold", HEADING_PX).getlength(page.heading) <= CONTENT_PX, page.heading


def test_a_page_fits_one_screen(path: Path) -> None:
    *earlier, last = guide(path).pages
    for page in earlier:
        assert page_height(page) <= PAGE_LINES, page.heading
    room = PAGE_LINES - QR_LINES if template_of(path) else PAGE_LINES
    assert page_height(last) <= room, last.heading


def test_the_reading_time_is_honest(path: Path) -> None:
    total = sum(syllables(text) for text in shown_texts(path))
    assert total <= guide(path).time_required_min * SYLLABLES_A_MINUTE


def test_nothing_shouts(path: Path) -> None:
    for text in all_texts(path):
        assert "!" not in text
        assert "！" not in text


def test_a_latin_abbreviation_is_explained(path: Path) -> None:
    whole = "\n".join(all_texts(path))
    unexplained = [word for word in re.findall(r"[A-Z]{2,}", whole) if f"{word}(" not in whole]
    assert not unexplained


def test_a_figure_of_money_names_its_year(path: Path) -> None:
    for text in all_texts(path):
        for sentence in (part for line in text.splitlines() for part in sentences(line)):
            assert not YEARLY_FIGURE.search(sentence) or re.search(r"20\d\d년", sentence), sentence


def test_a_template_is_named_and_short(path: Path) -> None:
    if template := template_of(path):
        assert set(template) == {"name", "text"}
        assert syllables(template["name"]) <= HEADING_SYLLABLES
        assert 0 < len(template["text"]) <= TEMPLATE_CHARACTERS


def test_every_guide_names_its_sources(path: Path) -> None:
    assert_sourced(table(path))


def test_a_guide_on_the_law_says_who_has_reviewed_it(path: Path) -> None:
    cites_law = any("law.go.kr" in source.get("url", "") for source in table(path)["sources"])
    assert cites_law == ("legal_review" in table(path))
    assert REVIEW.fullmatch(table(path).get("legal_review", "not yet reviewed"))


def test_online_services_are_complete() -> None:
    assert len(links()) >= 8
    for link, service in zip(links(), services(), strict=True):
        assert set(service) <= {"sources"} | set(MentoringLink.__dataclass_fields__)
        assert link.url.startswith("https://"), link.id
        assert (link.checked_at, link.check_passed) == (None, None), "nobody has tried it yet"
        assert all(syllables(part) <= SENTENCE_SYLLABLES for part in sentences(link.description))
        assert all(part.endswith(("니다.", "세요.")) for part in sentences(link.description))
        assert "!" not in link.description
        assert_sourced(service)


def assert_sourced(owner: dict[str, Any]) -> None:
    assert owner["sources"], owner["id"]
    for source in owner["sources"]:
        assert set(source) <= {"name", "url", "as_of", "supports"}, source
        assert source["name"]
        assert source["supports"]
        assert isinstance(source["as_of"], dt.date)
        assert source.get("url", "https://").startswith("https://"), source


def test_the_font_draws_every_character() -> None:
    services_text = "".join(link.name + link.description + link.provider for link in links())
    used = set("".join("".join(all_texts(path)) for path in GUIDES) + services_text) - set(" \n")
    missing_glyph = draws("\U0010ffff")
    assert not [character for character in sorted(used) if draws(character) == missing_glyph]
