"""Row models, QR codes, measures, pictures and the walk."""

import sys
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
import zxingcpp
from PIL import Image, ImageDraw
from PySide6.QtCore import QMetaObject, QModelIndex, QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester
from reading_seed import notice
from screen_bench import Bench
from screen_seed import CAFE, NOW, everything, fill, posting

from kiosk.screen import app as app_module
from kiosk.screen.capture import SCREENS, CaptureError, capture, capture_to
from kiosk.screen.derive.rooms import RoomLine
from kiosk.screen.environment import UnfitEnvironmentError, check_environment
from kiosk.screen.glass import TextSize
from kiosk.screen.measure import USUAL, shortened
from kiosk.screen.qr import qr_code, short_address
from kiosk.screen.reports import FaultNotes
from kiosk.screen.session import NotCleanError
from kiosk.screen.settings import ScreenSettings, px_per_mm
from kiosk.screen.timekeeping import Timekeeper
from kiosk.screen.touching import TargetMissingError, find, pause
from kiosk.screen.viewmodels.base import as_map
from kiosk.screen.viewmodels.rows import RowModel
from kiosk.screen.visit import Place
from kiosk.screen.walk import WalkError, walk


def line(number: int, word: str = "지금 가능") -> RoomLine:
    return RoomLine(str(number), f"{number}호실", "4명까지", "free", "ok", word, "", "")


def test_rows_that_stay_keep_their_delegates(prepared: None) -> None:
    owner = QObject()
    model = RowModel(owner, RoomLine)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, owner)
    resets: list[int] = []
    changes: list[list[int]] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.dataChanged.connect(lambda _first, _last, roles: changes.append(list(roles)))
    model.show((line(1), line(2)))
    model.show((line(1), line(2, "20분 뒤")))
    model.show((line(1), line(2, "20분 뒤")))
    assert (len(resets), len(changes)) == (1, 1)
    names = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    assert changes[0] == [names["word"]]
    assert model.data(model.index(1), names["word"]) == "20분 뒤"
    model.show((line(2), line(1)))
    assert len(resets) == 2
    assert model.data(QModelIndex(), names["word"]) is None
    assert model.data(model.index(5), names["word"]) is None
    assert model.data(model.index(0), Qt.ItemDataRole.DecorationRole) is None


def test_what_qml_would_lose_is_refused() -> None:
    with pytest.raises(TypeError, match="None"):
        as_map(line(1, None))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "https://job.seoul.go.kr/",
        "https://kspo.or.kr/kspo/singl/empmn/view.do?empmnId=769&menuNo=200186",
        "https://example.go.kr/" + "x" * 200,
    ],
)
def test_the_path_of_a_code_reads_as_the_text(text: str) -> None:
    code = qr_code(text)
    image = Image.new("L", (code.modules * 6, code.modules * 6), 255)
    draw = ImageDraw.Draw(image)
    for part in code.path.split("M")[1:]:
        place, width = part.split("h")[0], int(part.split("h")[1].split("v")[0])
        x, y = (int(value) for value in place.split(" "))
        draw.rectangle((x * 6, y * 6, (x + width) * 6 - 1, y * 6 + 5), fill=0)
    assert [found.text for found in zxingcpp.read_barcodes(image)] == [text]


def test_an_address_too_long_for_a_code_is_refused() -> None:
    with pytest.raises(ValueError, match=r"[Dd]ata too large"):
        qr_code("https://example.org/" + "x" * 3000)


def test_short_addresses() -> None:
    assert short_address("https://www.kspo.or.kr/a?b=c") == "kspo.or.kr"
    assert short_address("") == ""


def test_the_glass_is_measured() -> None:
    assert px_per_mm(1080, 1920, 27.0) == pytest.approx(3.2122, abs=1e-3)
    with pytest.raises(ValueError, match="positive"):
        px_per_mm(1080, 0, 27.0)


TITLES = [
    "채용",
    "경기지역본부 기간제·대체 근로자(체험형 청년인턴) 채용",
    "[치악산] 치악산국립공원사무소 기간제(한시인력-탐방로보수) 직원 채용",
    "[설악산] 설악산국립공원 기간제 직원[환경관리(한시인력), 탐방로예약제(한시인력)]",
    "2026년 제3차 <신입> 직원 채용 & 연구직 모집",
    "한국생산기술연구원 " * 6,
    "가나다라마바사아자차카타파하" * 5,
    "AI Data Analyst / Researcher (Post-doc) 2026-12",
]


PORTRAIT: dict[str, object] = {}
LANDSCAPE: dict[str, object] = {"panel_width_px": 1920, "panel_height_px": 1080}
SMALL: dict[str, object] = {"panel_diagonal_in": 21.5}
LOW: dict[str, object] = {"panel_bottom_mm": 827.0}


@pytest.mark.parametrize("size", list(TextSize))
@pytest.mark.parametrize("panel", [PORTRAIT, LANDSCAPE, SMALL, LOW], ids=["27", "landscape", "21.5", "low"])
def test_a_card_is_as_high_as_it_was_measured(
    empty_bench: Bench, panel: dict[str, object], size: TextSize
) -> None:
    organizations = ("한국", "한국산업기술기획평가원부설연구소 서울분원 경영지원실")
    rows = [posting(n, title, organizations[n % 2], 0) for n, title in enumerate(TITLES, 1)]
    fill(empty_bench.path, [*everything()[:7], *rows])
    screen = empty_bench.open(**panel)
    screen.session.change(text_size=size, low=panel is LOW)
    screen.stage.refresh()
    for place, model in ((Place.POSTINGS, screen.postings), (Place.SEARCH, screen.search)):
        empty_bench.go(place)
        show_list(empty_bench)
        seen = set()
        for _ in range(model.props.pages):
            space, page = model._cutter.space, model._listing.page(model.props.page - 1)
            cards = empty_bench.items("job.card")
            assert [card.property("title") for card in cards] == [one.title for one in model.props.cards]
            for card, row, shown in zip(cards, page, model.props.cards, strict=True):
                way = model._listing.settings.get(row.id, USUAL)
                height = space.listed_height(row.display_title, shown.about, shown.word, way)
                assert card.height() == height <= space.room, (place, row.display_title)
            seen |= {row.id for row in page}
            model.turn(1)
            pause(60)
        assert len(seen) == len(TITLES)


@pytest.mark.parametrize(
    ("title", "most", "shown"),
    [
        ("채용", 9, "채용"),
        ("기간제 직원 채용", 9, "기간제 직원 채용"),
        ("기간제 직원 채용", 8, "기간제 직원 …"),
        ("기간제 직원 채용", 5, "기간제 …"),
        ("기간제직원채용", 5, "기간제 …"),
        ("기간제", 1, "기 …"),
    ],
)
def test_a_title_is_cut_between_words_and_says_so(title: str, most: int, shown: str) -> None:
    assert shortened(title, lambda text: len(text) <= most) == shown


def show_list(bench: Bench) -> None:
    """Turn to the first page with cards."""
    for _ in range(9):
        if bench.items("job.card"):
            return
        (key,) = bench.items("search.show") or bench.items("pager.next")
        QMetaObject.invokeMethod(key, "activated")
        pause(60)


@pytest.mark.parametrize("name", sorted(SCREENS))
def test_every_screen_can_be_drawn(prepared: None, tmp_path: Path, name: str) -> None:
    fill(tmp_path, [*everything(), notice()])
    settings = ScreenSettings(cache_folder=tmp_path, cafe=CAFE)
    image = capture(settings, name, system=lambda: NOW)
    assert (image.width(), image.height()) == (1080, 1920)
    strip = image.copy(0, 0, 1080, 112)
    assert len({strip.pixel(x, y) for x in range(0, 1080, 3) for y in range(0, 112, 3)}) > 20


def test_a_screen_that_does_not_exist_is_named(prepared: None, tmp_path: Path) -> None:
    with pytest.raises(CaptureError, match="home, rooms"):
        capture(ScreenSettings(cache_folder=tmp_path, cafe=CAFE), "nowhere")


def test_a_screen_without_content_says_what_is_missing(prepared: None, tmp_path: Path) -> None:
    settings = ScreenSettings(cache_folder=tmp_path, cafe=CAFE)
    for name, missing in (("room", "no rooms"), ("posting", "no open posting")):
        with pytest.raises(CaptureError, match=missing):
            capture(settings, name)


def test_a_picture_that_cannot_be_written_says_so(prepared: None, tmp_path: Path) -> None:
    settings = ScreenSettings(cache_folder=tmp_path, cafe=CAFE)
    with pytest.raises(CaptureError, match="cannot be written"):
        capture_to(settings, "home", tmp_path / "absent" / "home.png")
    capture_to(settings, "home", tmp_path / "home.of.today")
    assert not QImage(str(tmp_path / "home.of.today")).isNull()


@pytest.fixture
def seeded_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app_module, "Timekeeper", lambda: Timekeeper(lambda: NOW, lambda: True))


def test_the_walk_goes_all_the_way_by_touch(prepared: None, seeded_clock: None, tmp_path: Path) -> None:
    fill(tmp_path / "cache" if (tmp_path / "cache").mkdir() is None else tmp_path)
    said: list[str] = []
    settings = ScreenSettings(cache_folder=tmp_path / "cache", cafe=CAFE)
    result = walk(settings, tmp_path, lambda step: said.append(step.name))
    assert said == [
        "home", "rooms", "room", "back", "home-again", "postings", "search", "typed",
        "posting", "basket", "help",
    ]  # fmt: skip
    assert all(step.picture.stat().st_size > 10_000 for step in result.steps)
    assert all(step.line for step in result.steps)
    posting = next(step for step in result.steps if step.name == "posting")
    picture = Image.open(posting.picture)
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [
        "https://www.example.go.kr/recruit/view.do?id=1"
    ]


def test_a_walk_without_content_names_the_step(prepared: None, tmp_path: Path) -> None:
    with pytest.raises(WalkError, match="after home"):
        walk(ScreenSettings(cache_folder=tmp_path, cafe=CAFE), tmp_path)


def test_a_target_that_is_missing_lists_what_is_there(bench: Bench) -> None:
    with pytest.raises(TargetMissingError, match="무료 스터디룸"):
        find(bench.screen.window, "없는 것")


def test_a_combination_that_aborts_is_refused() -> None:
    check_environment()
    check_environment((6, 12, 0), (3, 12, 1))
    check_environment((6, 11, 3), (3, 11, 2))
    with pytest.raises(UnfitEnvironmentError, match=r"6\.11\.3"):
        check_environment((6, 12, 0), (3, 11, 2))


def test_high_contrast_draws_other_colours(prepared: None, tmp_path: Path) -> None:
    fill(tmp_path)
    dark = ScreenSettings(cache_folder=tmp_path, cafe=CAFE, high_contrast=True)
    image = capture(dark, "home", system=lambda: NOW)
    assert image.pixelColor(5, 300).lightness() == 0
    light = capture(ScreenSettings(cache_folder=tmp_path, cafe=CAFE), "home", system=lambda: NOW)
    assert light.pixelColor(5, 300).lightness() > 240


def test_the_seeded_afternoon_is_a_tuesday() -> None:
    assert (NOW + timedelta(hours=9)).strftime("%A %H:%M") == "Tuesday 14:10"


def test_calls_into_qt_keep_the_references_of_shared_objects(prepared: None) -> None:
    """A PySide6 that drops one with each call aborts Python 3.11 after some minutes."""
    owner, shared = QObject(), (None, True, False)
    before = [sys.getrefcount(item) for item in shared]
    for _ in range(2000):
        owner.setObjectName("a")
        owner.blockSignals(False)
        owner.objectNameChanged.emit("a")
    drift = [sys.getrefcount(item) - count for item, count in zip(shared, before, strict=True)]
    assert all(abs(change) < 500 for change in drift)


def test_a_visit_that_cannot_be_cleared_ends_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    codes: list[int] = []
    faults = FaultNotes(lambda kind, body: True, lambda: 0.0)
    application = SimpleNamespace(exit=codes.append)
    app_module._on_fault(RuntimeError("survived"), faults, application)  # type: ignore[arg-type]
    app_module._on_fault(NotCleanError("left"), faults, application)  # type: ignore[arg-type]
    assert codes == [app_module.EXIT_NOT_CLEAN]
    assert faults.count == 2
