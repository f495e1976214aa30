"""Sizes on the glass: targets, gaps, letters, nothing clipped, QR modules."""

import itertools
import re

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QImage
from qml_stage import PAGES, is_a, value

BOTH = pytest.mark.parametrize("contrast", [False, True], ids=["normal", "contrast"])
EACH = pytest.mark.parametrize("name", PAGES)


def distance(one: QRectF, other: QRectF) -> float:
    x = max(one.left() - other.right(), other.left() - one.right(), 0)
    y = max(one.top() - other.bottom(), other.top() - one.bottom(), 0)
    return max(x, y)


def host(item):
    """The control or panel a text stands in, or the window."""
    parent = item.parentItem()
    while parent is not None and not any(
        is_a(parent, kind) for kind in ("TouchSurface", "Panel", "FreshChip")
    ):
        parent = parent.parentItem()
    return parent


def ink_rect(page, text) -> QRectF:
    height = text.property("lineCount") * text.property("lineHeight")
    shift = {1: 0.0, 2: 1.0, 4: 0.5}[value(text, "horizontalAlignment")]
    left = (text.width() - text.property("contentWidth")) * shift
    return text.mapRectToScene(QRectF(left, 0, text.property("contentWidth"), height))


@BOTH
@EACH
def test_targets_are_large_and_apart(stage, name, contrast):
    page = stage(name, contrast=contrast)
    live = [page.rect(item) for item in page.all_of("TouchSurface") if item.property("active")]
    for rect in live:
        assert page.mm(min(rect.width(), rect.height())) >= 12.25
    for one, other in itertools.combinations(live, 2):
        assert page.mm(distance(one, other)) >= 2.5


@BOTH
@EACH
def test_letters_are_large_and_nothing_is_clipped(stage, name, contrast):
    page = stage(name, contrast=contrast)
    window = QRectF(0, 0, page.view.width(), page.view.height())
    texts = [text for text in page.all_of("AppText") if text.property("text")]
    assert texts
    for text in texts:
        words = text.property("text")
        assert text.property("font").pixelSize() >= page.theme.property("pxPerMm") * 15 - 0.5, words
        assert text.property("truncated") is False, words
        assert text.property("contentWidth") <= text.width() + 1, words
        assert text.property("lineCount") * text.property("lineHeight") <= text.height() + 1, words
        box = host(text)
        frame = window if box is None else page.rect(box)
        assert frame.adjusted(-1, -1, 1, 1).contains(ink_rect(page, text)), words


@EACH
def test_every_word_fits_on_a_line(stage, name):
    page = stage(name)
    for text in page.all_of("AppText"):
        metrics = QFontMetricsF(text.property("font"))
        for word in re.sub(r"<[^>]*>|\u200b", " ", text.property("text")).split():
            assert metrics.horizontalAdvance(word) <= text.width() + 1, word


@EACH
def test_words_do_not_overlap(stage, name):
    page = stage(name)
    texts = list(page.walk(page.named("g.question") if name == "Question" else None))
    boxes = [
        (t.property("text"), ink_rect(page, t)) for t in texts if "AppText" in t.metaObject().className()
    ]
    for (word, one), (other_word, other) in itertools.combinations([b for b in boxes if b[0]], 2):
        overlap = one.intersected(other)
        assert overlap.width() * min(overlap.height(), 1) <= 1 or overlap.height() < 14, (word, other_word)


@EACH
def test_the_palette_repaints_everything(stage, name):
    normal = stage(name).grab()
    contrast = stage(name, contrast=True).grab()
    assert normal.size() == contrast.size()
    assert normal.pixelColor(3, 300).name() != contrast.pixelColor(3, 300).name()


def as_picture(image: QImage) -> Image.Image:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return Image.frombytes(
        "L", (grey.width(), grey.height()), bytes(grey.constBits()), "raw", "L", grey.bytesPerLine()
    )


@BOTH
def test_the_qr_code_can_be_read(stage, contrast):
    page = stage("Detail", contrast=contrast)
    found = zxingcpp.read_barcodes(as_picture(page.grab()))
    assert {code.text for code in found} == {"https://job.seoul.go.kr/"}


def test_qr_modules_are_whole_and_large_enough(stage):
    page = stage("Detail")
    for code in page.all_of("QrCode"):
        pixels = code.property("modulePx")
        assert pixels >= 5
        assert page.mm(pixels) >= 1.5
        drawn = next(item for item in page.walk(code) if item.objectName() == "qr.modules")
        corner = page.rect(drawn).topLeft()
        assert corner == corner.toPoint().toPointF()
        assert page.mm(code.property("modules") * pixels) <= 135


def test_a_code_too_dense_to_read_is_not_drawn(stage):
    page = stage("Detail")
    panel = page.named("g.qr")
    panel.setProperty("modules", 97)
    page.settle()
    assert [code for code in page.all_of("QrCode") if code in list(page.walk(panel))] == []


def test_the_frame_has_the_measures_of_the_drawings(stage):
    page = stage("Home")
    area = page.root.property("contentArea")
    rect = page.rect(area)
    assert (rect.left(), rect.top(), rect.width()) == (48, 250, 984)
    assert page.rect(page.all_of("BottomBar")[0]).height() == 160
    last = max(page.rect(item).bottom() for item in page.all_of("Tile"))
    assert last <= rect.bottom() + 1
