"""Each rule finds the fault it is for, planted on a page of its own, and nothing on a good page."""

from dataclasses import replace
from pathlib import Path

import pytest
from decided import Decision
from PySide6.QtCore import QObject, QUrl
from PySide6.QtQuick import QQuickView
from rules_all import findings, lost
from scene_crossed import SAMPLE, crossed, sample
from scene_house import House
from scene_table import catalogue
from scene_variants import MAIN, VARIANTS
from tree_shot import Finding, Shot, take

from kiosk.screen.app import QML
from kiosk.screen.qr import qr_code
from kiosk.screen.touching import pause

PAGE = """
import QtQuick
import Theme
import Controls

Rectangle {{
    width: 1080
    height: 1920
    color: Theme.colors.page

    AppText {{
        x: 48
        y: 100
        text: "제목"
        heading: true
    }}
    {body}
}}
"""

BUTTON = 'Button {{ x: {x}; y: {y}; width: {width}; text: "{text}"; {more} }}'


def button(x: int, y: int, *, width: int = 400, text: str = "담기", more: str = "") -> str:
    return BUTTON.format(x=x, y=y, width=width, text=text, more=more)


def text(words: str, *more: str, x: int = 48, y: int = 400) -> str:
    return f'AppText {{ x: {x}; y: {y}; text: "{words}"; {"; ".join(more)} }}'


def code(address: str, plate: float) -> str:
    drawn = qr_code(address)
    return (
        f'QrCode {{ x: 48; y: 400; modules: {drawn.modules}; path: "{drawn.path}"; plateMm: {plate};'
        ' accessibleName: "QR" }'
    )


GOOD = [
    button(48, 400),
    button(48, 400) + button(458, 400, text="빼기"),
    text("공고 원문 확인"),
    text("가나다 라마바사아", "width: 300"),
    code("https://job.seoul.go.kr/", 93),
]

FAULTS = {
    "size": text("작은 글자", "em: 14"),
    "whole": text("가나다라마바사아자차카타파하", "width: 300"),
    "whole-elided": text("가나다 라마바사", "width: 200", "elide: Text.ElideRight", "wrapMode: Text.NoWrap"),
    "inside": text("창 밖으로 나가는 글자", "wrapMode: Text.NoWrap", x=900),
    "inside-panel": 'Panel { x: 48; y: 400; width: 300; height: 90; AppText { y: 60; text: "넘침" } }',
    "inside-clip": 'Item { x: 48; y: 400; width: 200; height: 30; clip: true; AppText { text: "잘림" } }',
    "apart": text("하나") + text("둘", y=420),
    "uncovered": text("반쯤 가려짐") + 'Rectangle { x: 100; y: 400; width: 60; height: 60; color: "white" }',
    "uncovered-control": button(48, 400)
    + 'Rectangle { x: 0; y: 380; width: 900; height: 300; color: "white" }',
    "target": button(48, 400, more="implicitHeight: 30; small: true"),
    "gap": button(48, 400) + button(450, 400, text="빼기"),
    "within": button(48, 200),
    "within-window": button(900, 400),
    "taps": 'Flickable { x: 48; y: 400; width: 100; height: 100; objectName: "list" }',
    "label": button(48, 400, more='accessibleName: "고르기"'),
    "label-none": button(48, 400, more='accessibleName: ""'),
    "spoken": text("말하지 않는 글자", "silent: true"),
    "name": button(48, 400) + button(48, 700),
    "contrast": text("흐린 글자", 'color: "#b0b0b0"'),
    "edge": 'TouchSurface { x: 48; y: 400; width: 300; height: 100; kind: "bar"; fill: Theme.colors.page;'
    ' accessibleName: "담기"; AppText { text: "담기"; silent: true } }',
    "code": code("https://evil.example.com/", 93),
    "code-http": code("http://job.seoul.go.kr/", 93),
    "code-personal": code("https://job.seoul.go.kr/?phone=1", 93),
    "code-unread": code("https://job.seoul.go.kr/", 93)
    + 'Rectangle { x: 100; y: 450; width: 90; height: 90; color: "black" }',
}


def show(tmp_path: Path, body: str) -> Shot:
    file = tmp_path / "Page.qml"
    file.write_text(PAGE.format(body=body), "utf-8")
    view = QQuickView()
    view.engine().addImportPath(str(QML))
    view.setSource(QUrl.fromLocalFile(str(file)))
    assert view.status() == QQuickView.Status.Ready, view.errors()
    view.show()
    pause(30)
    theme = view.engine().singletonInstance("Theme", "Theme")
    assert isinstance(theme, QObject)
    shot = take("page", view, view.grabWindow(), theme, reach_px=250)
    del theme
    view.close()
    view.setSource(QUrl())
    view.deleteLater()
    return shot


@pytest.mark.parametrize("body", GOOD)
def test_a_good_page_has_no_findings(house: House, tmp_path: Path, body: str) -> None:
    assert findings([show(tmp_path, body)]) == []


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_found(house: House, tmp_path: Path, fault: str) -> None:
    found = {finding.rule for finding in findings([show(tmp_path, FAULTS[fault])])}
    assert fault.split("-")[0] in found


def test_a_page_without_a_heading_is_found(house: House, tmp_path: Path) -> None:
    shot = show(tmp_path, "")
    bare = replace(shot, pieces=[piece for piece in shot.pieces if piece.role != "heading"])
    assert [finding.rule for finding in findings([bare])] == ["heading"]


def test_a_page_that_does_not_turn_is_found(house: House, tmp_path: Path) -> None:
    shot = show(tmp_path, GOOD[0])
    assert [finding.rule for finding in findings([shot, shot])] == ["turns"]


def test_what_a_variant_lacks_is_found(house: House, tmp_path: Path) -> None:
    plain, other = show(tmp_path, GOOD[1] + text("두 줄 글", y=600)), show(tmp_path, GOOD[0])
    assert [finding.where for finding in lost([plain], [other])] == ["빼기", "빼기", "두 줄 글"]
    assert lost([plain], [other, plain]) == []


def test_every_scene_has_a_name_of_its_own() -> None:
    names = [row.name for row in catalogue()]
    assert len(names) == len(set(names)) > 400


def test_no_screen_is_dragged() -> None:
    found = [
        f"{file.name}: {word}"
        for file in QML.rglob("*.qml")
        for word in ("Flickable", "ListView", "DragHandler", "PinchHandler", "MultiPointTouchArea")
        if f"{word} {{" in file.read_text("utf-8")
    ]
    assert found == []


def test_a_decision_holds_in_every_language_and_in_its_scenes_alone() -> None:
    switch = Decision("missing", "AccessSwitch", "is on", "낮은 화면.*", "access*")
    found = Finding("missing", "Low screen, All keys lower down, Off", "", "AccessSwitch", "access-en-low")
    assert switch.allows(found)
    assert switch.allows(replace(found, where="낮은 화면, 끔"))
    assert not switch.allows(replace(found, where="High contrast, Off"))
    assert not switch.allows(replace(found, scene="home-en-low"))


def test_what_the_suite_leaves_out_is_every_language_in_every_size() -> None:
    names = {variant.name for variant in crossed()}
    assert {"200-low", "en-150", "zh-200", "ja-landscape", "vi-200-low"} <= names
    assert not names & {variant.name for variant in VARIANTS}


def test_the_sample_has_each_screen_and_each_language_in_each_size() -> None:
    chosen = list(sample())
    assert {screen for variant in chosen for screen in variant.screens} == {*MAIN}
    names = {
        f"{language}-{room}"
        for language in ("en", "zh", "ja", "vi")
        for room in ("150", "200", "low", "200-low", "contrast", "landscape", "21")
    }
    assert {variant.name for variant in chosen} == {"200-low", *names} == {*SAMPLE}
