"""The basket: kept, taken out, put back, taken home by one code, cleared."""

import base64
import json
import re
import shutil
import subprocess
import zlib
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from screen_bench import Bench
from screen_seed import everything, fill, posting

from kiosk.screen.basket import MOST_KEPT, Basket, Kept, kept_of
from kiosk.screen.basket_link import TITLE_STEPS, basket_address, deadline_code, fragment
from kiosk.screen.glass import Glass
from kiosk.screen.language import Language
from kiosk.screen.qr import qr_code
from kiosk.screen.session import FACTORY_REMAINS
from kiosk.screen.viewmodels import basket as basket_model
from kiosk.screen.visit import FACTORY, Place
from offline_cache.contract.posting import CloseType

BASE = "https://cafe.example.seoul.kr"
PAGE = Path(__file__).parents[3] / "central/web/templates/central/basket.html"
NODE = shutil.which("node")
KEY = "담기"


def kept(number: int, title: str = "전산 업무 보조 채용", **changes: object) -> Kept:
    values = kept_of(posting(number, title, "한국환경공단", 3, closing_time=time(18)))
    return replace(values, **changes)  # type: ignore[arg-type]


def full_basket(
    title: str = "한국장애인고용공단 경기지역본부 기간제·대체 근로자(체험형 청년인턴) 채용",
) -> Basket:
    basket = Basket()
    for number in range(MOST_KEPT):
        basket = basket.keep(kept(2940000 + 7919 * number, f"{title} {number}차 공고"))
    return basket


def unpacked(code: str) -> list[list[str]]:
    """Read a fragment as the format says, without the product's own code."""
    assert code[0] == "1"
    packed = base64.urlsafe_b64decode(code[1:] + "=" * (-len(code[1:]) % 4))
    return [line.split("\t") for line in zlib.decompress(packed, -15).decode().split("\n")]


def test_ten_are_kept_and_no_more() -> None:
    basket = full_basket()
    assert basket.full
    assert basket.keep(kept(1)) == basket
    assert len(Basket().keep(kept(1)).keep(kept(1)).items) == 1


def test_what_was_taken_out_comes_back_to_its_place() -> None:
    basket = full_basket()
    second = basket.items[1]
    without = basket.take_out(second.id)
    assert second.id not in without
    assert without.put_back() == basket
    assert without.settled().put_back() == without.settled()
    assert basket.take_out("moef:none") == basket


def test_a_posting_that_an_edition_took_away_stays_and_says_so() -> None:
    basket = Basket().keep(kept(1)).keep(kept(2))
    renewed = basket.renewed([posting(2, "새 제목", "한국환경공단")])
    assert [(item.title, item.gone) for item in renewed.items] == [
        ("전산 업무 보조 채용", True),
        ("새 제목", False),
    ]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({}, "2608211800"),
        ({"hour": None}, "260821"),
        ({"day": None, "hour": None}, ""),
        ({"close_type": CloseType.ALWAYS, "day": None, "hour": None}, "~"),
        ({"close_type": CloseType.UNTIL_FILLED, "day": date(2026, 8, 21)}, "~"),
    ],
)
def test_deadlines_in_the_list(changes: dict[str, object], code: str) -> None:
    assert deadline_code(kept(1, **changes)) == code


def test_a_short_list_keeps_whole_titles() -> None:
    item = kept(1, "스포츠복지팀 단기지원직\t(온라인상담) 채용")
    address = basket_address(BASE + "/", [item], Glass(3.212).code_modules())
    assert address.startswith(f"{BASE}/b#1")
    assert unpacked(address.partition("#")[2]) == [
        ["moef:1", "2608211800", "스포츠복지팀 단기지원직 (온라인상담) 채용"]
    ]


@pytest.mark.parametrize("px_per_mm", [2.6, 3.212, 3.6, 4.0, 6.424])
def test_a_full_list_gets_shorter_titles_and_stays_readable(px_per_mm: float) -> None:
    items = full_basket().items
    most = Glass(px_per_mm).code_modules()
    address = basket_address(BASE, items, most)
    modules = qr_code(address).modules
    assert modules <= most
    module_px = max(5, -(-15 * px_per_mm // 10))
    assert modules * module_px / px_per_mm <= 135.5
    read = unpacked(address.partition("#")[2])
    assert [line[0] for line in read] == [item.id for item in items]
    assert all(line[1] == "2608211800" for line in read)
    lengths = {len(line[2]) for line in read}
    assert max(lengths) in TITLE_STEPS or max(lengths) < max(TITLE_STEPS)
    assert min(lengths) > 3


def test_without_an_address_or_items_or_room_there_is_no_code() -> None:
    most = Glass(3.212).code_modules()
    assert basket_address("", [kept(1)], most) == ""
    assert basket_address("http://cafe.example.kr", [kept(1)], most) == ""
    assert basket_address(BASE, [], most) == ""
    assert basket_address(BASE, full_basket().items, 29) == ""


@pytest.mark.skipif(NODE is None, reason="node is not installed")
@pytest.mark.parametrize("syllables", TITLE_STEPS)
def test_the_phone_page_reads_what_the_kiosk_writes(syllables: int, tmp_path: Path) -> None:
    items = (*full_basket("한글 Ａ<b>&\"'").items[:8], kept(1, "가"), kept(2, day=None, hour=None))
    code = fragment(items, syllables)
    assert in_page(tmp_path, f"decode({json.dumps(code)})") == [
        {"id": line[0], "close": line[1], "title": line[2]} for line in unpacked(code)
    ]


@pytest.mark.skipif(NODE is None, reason="node is not installed")
@pytest.mark.parametrize("level", [0, 1, 9])
@pytest.mark.parametrize("strategy", [zlib.Z_DEFAULT_STRATEGY, zlib.Z_FIXED, zlib.Z_HUFFMAN_ONLY])
def test_the_phone_page_reads_every_kind_of_block(level: int, strategy: int, tmp_path: Path) -> None:
    text = "\n".join(f"moef:{n}\t260821\t{'가나다 ' * n}" for n in range(1, 11)).encode()
    packer = zlib.compressobj(level, zlib.DEFLATED, -15, 9, strategy)
    code = "1" + base64.urlsafe_b64encode(packer.compress(text) + packer.flush()).decode().rstrip("=")
    found = in_page(tmp_path, f"decode({json.dumps(code)})")
    assert [item["title"] for item in found] == ["가나다 " * n for n in range(1, 11)]


@pytest.mark.skipif(NODE is None, reason="node is not installed")
def test_the_phone_page_tells_deadlines_and_writes_a_calendar(tmp_path: Path) -> None:
    now = "Date.UTC(2026, 7, 20)"
    said = in_page(
        tmp_path,
        f'["2608211800", "260819", "~", "", "kaputt"].map((close) => deadline(close, {now}))',
    )
    assert said == [
        "2026년 8월 21일 금요일 18:00까지",
        "2026년 8월 19일 수요일 마감됨",
        "상시 모집",
        "마감일은 공고 원문 확인",
        "마감일은 공고 원문 확인",
    ]
    items = [
        {"id": "moef:1", "close": "2608211800", "title": "가, 나; 다" * 20},
        {"id": "moef:2", "close": "260822", "title": "라"},
        {"id": "moef:3", "close": "~", "title": "마"},
    ]
    written = in_page(tmp_path, f'calendar({json.dumps(items)}, "{BASE}", {now})')
    assert all(len(line.encode()) <= 75 for line in written.split("\r\n"))
    lines = written.replace("\r\n ", "").split("\r\n")
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 2
    assert "DTSTART:20260821T090000Z" in lines
    assert "DTSTART;VALUE=DATE:20260822" in lines
    assert "SUMMARY:마감 " + "가\\, 나\\; 다" * 20 in lines
    assert f"URL:{BASE}/p/moef:1" in lines


@pytest.mark.skipif(NODE is None, reason="node is not installed")
@pytest.mark.parametrize("code", ["", "2abc", "1", "1!!", "<script>"])
def test_the_phone_page_takes_nothing_else(code: str, tmp_path: Path) -> None:
    assert in_page(tmp_path, f"decode({json.dumps(code)})") == []
    assert in_page(tmp_path, 'link("javascript:alert(1)//<", "https://a")') == ""


def in_page(folder: Path, expression: str) -> object:
    """Return what an expression gives in the page's own script."""
    (script,) = re.findall(r"<script>(.*?)</script>", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    file = folder / "page.js"
    file.write_text(f"{script}\nconsole.log(JSON.stringify({expression}));\n", encoding="utf-8")
    assert NODE is not None
    done = subprocess.run([NODE, str(file)], capture_output=True, check=True, timeout=20)
    return json.loads(done.stdout)


def shown(bench: Bench) -> Bench:
    bench.folder = fill(bench.path)
    bench.open(public_url=BASE)
    return bench


def keep_two(bench: Bench) -> None:
    bench.tap("오늘 마감 공고")
    for name in ("경기지역본부", "인천지사"):
        bench.tap(name)
        bench.tap(KEY)
        bench.tap("이전")


def test_postings_are_kept_marked_and_taken_home_by_one_code(empty_bench: Bench) -> None:
    bench = shown(empty_bench)
    keep_two(bench)
    assert bench.words().count("담음") == 2
    bench.tap("담은 목록, 2건")
    assert bench.place is Place.BASKET
    assert "한국장애인고용공단" in bench.words()
    (code,) = bench.codes()
    assert code.startswith(f"{BASE}/b#1")
    assert unpacked(code.partition("#")[2]) == [
        ["moef:1", "2608181700", "경기지역본부 기간제·대체 근로자(체험형 청년인턴)"],
        ["moef:2", "2608181800", "인천지사 기간제 근로자(체험형 청년인턴) 채용"],
    ]


def test_the_key_of_a_posting_keeps_and_takes_out(bench: Bench) -> None:
    bench.tap("오늘 마감 공고")
    bench.tap("경기지역본부")
    bench.tap(KEY)
    assert "담았습니다. 모두 1건" in bench.words()
    assert "moef:1" in bench.screen.stage.visit.basket
    bench.tap("담음")
    assert "목록에서 뺐습니다" in bench.words()
    assert bench.screen.stage.visit.basket == Basket()


def test_an_eleventh_is_refused_with_a_sentence(bench: Bench) -> None:
    bench.screen.session.change(basket=full_basket())
    bench.go(Place.POSTING, "moef:1")
    bench.tap(KEY)
    assert "10건까지 담습니다" in bench.words()
    assert bench.screen.stage.visit.basket == full_basket()


def test_taking_out_can_be_undone_until_the_next_action(empty_bench: Bench) -> None:
    bench = shown(empty_bench)
    keep_two(bench)
    bench.tap("담은 목록, 2건")
    bench.tap("빼기, 경기지역본부 기간제·대체 근로자(체험형 청년인턴)")
    assert "목록에서 뺐습니다" in bench.words()
    assert "담은 목록, 1건" in bench.words()
    assert [line[0] for line in unpacked(bench.codes()[0].partition("#")[2])] == ["moef:2"]
    bench.tap("되돌리기, 경기지역본부 기간제·대체 근로자(체험형 청년인턴)")
    assert [item.id for item in bench.screen.stage.visit.basket.items] == ["moef:1", "moef:2"]
    bench.tap("빼기, 인천지사 기간제 근로자(체험형 청년인턴) 채용")
    bench.tap("이전")
    bench.tap("담은 목록, 1건")
    assert "되돌리기" not in bench.words()


@pytest.mark.parametrize("language", [Language.KOREAN, Language.ENGLISH, Language.VIETNAMESE])
def test_taking_out_leaves_the_code_in_sight(empty_bench: Bench, language: Language) -> None:
    bench = shown(empty_bench)
    keep_two(bench)
    bench.screen.session.change(language=language)
    bench.go(Place.BASKET)
    pages = bench.screen.basket.pages
    assert bench.codes()
    bench.screen.basket.press("moef:1")
    bench.settle()
    assert bench.codes()
    assert bench.screen.basket.pages == pages


def test_without_a_public_address_the_basket_says_so(bench: Bench) -> None:
    keep_two(bench)
    bench.tap("담은 목록, 2건")
    assert "휴대폰으로 여는 주소가 정해져 있지 않습니다" in bench.words()
    assert bench.codes() == []


def test_an_empty_basket_leads_to_the_postings(bench: Bench) -> None:
    bench.tap("담은 목록")
    assert "담은 공고가 없습니다" in bench.words()
    bench.tap("공고 보기")
    assert bench.place is Place.POSTINGS


def test_a_full_basket_has_pages_above_the_code(empty_bench: Bench) -> None:
    bench = shown(empty_bench)
    fill(bench.path, [*everything()])
    for number in range(1, 11):
        item = bench.screen.content.ask(lambda reader, n=number: reader.posting(f"moef:{n}"), None)
        assert item is not None
        bench.screen.session.change(basket=bench.screen.stage.visit.basket.keep(kept_of(item)))
    bench.go(Place.BASKET)
    seen: set[str] = set()
    for _ in range(bench.screen.basket.pages):
        bench.grab()
        (code,) = bench.codes()
        lines = bench.items("basket.key")
        seen |= {row.key for row in bench.screen.basket.props.rows}
        low = max(t.y + t.height for t in bench.seen() if t.name.startswith("빼기, "))
        top = min(t.y for t in bench.seen() if t.name == "다음 쪽" or t.name.endswith("QR(큐알) 코드"))
        assert lines
        assert low <= top
        if bench.screen.basket.page < bench.screen.basket.pages:
            bench.tap("다음 쪽")
    assert len(seen) == len(unpacked(code.partition("#")[2])) == 10


def test_home_keeps_the_basket_and_the_end_wipes_it(empty_bench: Bench) -> None:
    bench = shown(empty_bench)
    keep_two(bench)
    bench.tap("처음으로")
    assert "담은 목록, 2건" in bench.words()
    bench.tap("담은 목록, 2건")
    bench.tap("지우고 끝내기")
    assert "지우고 끝낼까요?" in bench.words()
    bench.finger.tap(bench.find("지우고 끝내기"))
    bench.grab()
    assert bench.screen.stage.visit == FACTORY
    assert bench.screen.session.remains() == FACTORY_REMAINS
    bench.screen.stage.go(Place.BASKET)
    bench.grab()
    assert "인천지사" not in bench.words()


def test_an_unchanged_list_is_packed_once(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    packed: list[int] = []
    pack = basket_model.basket_address
    monkeypatch.setattr(
        basket_model, "basket_address", lambda *given: packed.append(len(given[1])) or pack(*given)
    )
    for key in ("moef:1", "moef:2"):
        bench.go(Place.POSTING, key)
        bench.screen.posting.keep()
    bench.go(Place.BASKET)
    packed.clear()
    for _ in range(3):
        bench.tick()
    assert packed == []
    bench.screen.basket.press(bench.screen.stage.visit.basket.items[0].id)
    assert packed == [1]
