"""Palettes and tokens: contrast, equal names, growth, icons and Korean line breaks."""

import json
import re

import pytest
from PySide6.QtGui import QColor, QFontInfo, QRawFont
from qml_stage import ROOT, value

WORDS = """
    ink page, ink surface, ink quiet, ink tint, ink pressed, sub pressed, brand pressed,
    brandDeep pressed, ink warnBg, ink okBg, sub page, sub surface, sub quiet, sub hatchB, sub okBg,
    sub warnBg, brand page, brand surface, brand tint, brandDeep tint, onBrand brand,
    onBrand brandDeep, danger dangerBg, danger surface, warn warnBg, warn surface, warn page, ok okBg,
    ok surface, onOk ok, onBar bar, onBarHere barHere, onBar barPressed, onBarCount barCount,
    onNow now, onToast toast, now page
"""
LINES = """
    line page, line surface, brand page, focus focusGap, barFocus bar, barRule bar, ok surface,
    picLine surface, doorLine surface, warn warnBg
"""


def pairs(table: str) -> list[list[str]]:
    return [pair.split() for pair in table.split(",")]


def luminance(color: QColor) -> float:
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def ratio(one: QColor, other: QColor) -> float:
    low, high = sorted([luminance(one), luminance(other)])
    return (high + 0.05) / (low + 0.05)


@pytest.fixture
def colors(stage):
    def pick(*, contrast):
        page = stage("Question", contrast=contrast)
        return lambda name: QColor(value(page.theme, f"colors.{name}"))

    return pick


def too_low(role, table: str, least: float) -> dict[str, float]:
    found = {f"{front} on {ground}": ratio(role(front), role(ground)) for front, ground in pairs(table)}
    return {pair: round(value, 2) for pair, value in found.items() if value < least}


@pytest.mark.parametrize(("contrast", "least"), [(False, 4.5), (True, 7.0)], ids=["normal", "contrast"])
def test_words_stand_out_from_their_ground(colors, contrast, least):
    assert too_low(colors(contrast=contrast), WORDS, least) == {}


@pytest.mark.parametrize("contrast", [False, True], ids=["normal", "contrast"])
def test_lines_stand_out_from_their_ground(colors, contrast):
    assert too_low(colors(contrast=contrast), LINES, 3.0) == {}


def test_lengths_grow_as_the_document_says(stage):
    theme = stage("Question").theme
    assert (theme.px(10.0), theme.font(15.0), theme.gap(10.0)) == (32, 48, 32)
    theme.setProperty("textScale", 2.0)
    assert (theme.px(10.0), theme.font(15.0), theme.gap(10.0)) == (32, 96, 48)
    theme.setProperty("textScale", 1.5)
    assert (theme.px(10.0), theme.font(15.0), theme.gap(10.0)) == (32, 72, 40)


def test_no_colour_is_named_outside_the_theme():
    hits = [
        f"{file.name}: {line.strip()}"
        for file in (ROOT / "kiosk/qml").rglob("*.qml")
        if file.parent.name != "Theme"
        for line in file.read_text("utf-8").splitlines()
        if re.search(r"#[0-9a-fA-F]{3,8}\b|Qt\.(rgba|hsla)|[Cc]olor: \"(?!transparent)", line)
    ]
    assert hits == []


def test_only_touch_surfaces_and_the_question_take_touches():
    takers = {
        file.stem
        for file in (ROOT / "kiosk/qml/Controls").glob("*.qml")
        if re.search(
            r"\b(TapHandler|MouseArea|DragHandler|PinchHandler|Flickable|MultiPointTouchArea) \{",
            file.read_text("utf-8"),
        )
    }
    assert takers == {"TouchSurface", "Question"}


def test_nothing_needs_a_shader():
    for file in (ROOT / "kiosk/qml").rglob("*.qml"):
        assert not re.search(r"MultiEffect|ShaderEffect|RectangularShadow", file.read_text("utf-8")), file


def test_icon_table_agrees_with_the_font(stage):
    page = stage("Question")
    table = page.view.engine().singletonInstance("Controls", "IconTable").property("codes").toVariant()
    points = json.loads((ROOT / "assets/icons/lucide-codepoints.json").read_text("utf-8"))
    font = QRawFont(str(ROOT / "assets/icons/lucide.ttf"), 48)
    assert {name: points[name] for name in table} == {name: int(code) for name, code in table.items()}
    assert all(font.supportsCharacter(int(code)) for code in table.values())


def test_every_icon_named_in_the_parts_is_in_the_table(stage):
    page = stage("Question")
    table = page.view.engine().singletonInstance("Controls", "IconTable").property("codes").toVariant()
    used = set()
    for file in (ROOT / "kiosk/qml").rglob("*.qml"):
        for line in file.read_text("utf-8").splitlines():
            if re.match(r"\s*(icon|after|mainIcon|secondIcon|readonly property string iconName): ", line):
                used |= set(re.findall(r"\"([a-z0-9-]+)\"", line))
    assert used
    assert used <= set(table)


def test_the_family_and_its_weights_are_real(stage):
    page = stage("Home")
    assert {QFontInfo(t.property("font")).family() for t in page.all_of("AppText")} == {"Pretendard GOV"}


def test_korean_breaks_between_words_and_at_brackets(stage, tmp_path):
    page = stage()
    snippet = tmp_path / "Lines.qml"
    snippet.write_text(
        "import QtQuick\nimport Controls\n"
        "Column { width: 400\n"
        "AppText { objectName: 'plain'; width: 400; text: '경기지역본부 기간제 근로자' }\n"
        "AppText { objectName: 'bracket'; width: 400; rich: '근로자(육아휴직대체인력)채용' }\n"
        "AppText { objectName: 'long'; width: 400; text: '가나다라마바사아자차카타파하' } }",
        encoding="utf-8",
    )
    page.show(snippet)
    assert page.named("plain").property("lineCount") == 2
    assert page.named("bracket").property("lineCount") == 3
    assert page.named("long").property("contentWidth") <= 400
    word = page.named("plain").property("text").split()[0]
    only = page.named("plain").property("contentWidth")
    page.named("plain").setProperty("text", f"{word} 기간제근로자")
    page.settle()
    assert page.named("plain").property("lineCount") == 2
    assert page.named("plain").property("contentWidth") < only


def test_rich_phrases_take_colours_from_the_palette_and_speak_plainly(stage):
    page = stage("Question")
    words = page.view.engine().singletonInstance("Controls", "Words")
    assert words.paint("모두 <num>114</num>건") == '모두 <b><font color="#0b50d0">114</font></b>건'
    assert words.paint("<mark>청년</mark>") == '<u><font color="#0b50d0">청년</font></u>'
    assert words.plain("A &amp; B &lt;C&gt;<br><mark>청년</mark>(인턴)") == "A & B <C> 청년(인턴)"
