"""The translations: complete, of today, with the same places to fill, drawn without a missing letter."""

import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ET
from dataclasses import dataclass, fields
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QRawFont

from kiosk.screen.language import OWN, Language
from kiosk.screen.languages import FOLDER

ROOT = Path(__file__).parents[3]
FOREIGN = tuple(language for language in Language if language is not Language.KOREAN)
FORMS = {Language.ENGLISH: 2}
"""How many forms a count has; one where none is named."""

PLACE = re.compile(r"\{(\w+)[^}]*\}|(%\d|%n)|(</?\w+>)")
MAY_DIFFER = {"half"}
"""Korean leaves out the half of the day where it is clear; others may say it."""

KOREAN_INSIDE = {"한글", "ㅊㄴㅇㅌ", "ㄲ"}
"""What stands on the keyboard stays as it stands there."""


@dataclass(frozen=True)
class Message:
    """One text and its translations, one for each form of a count."""

    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool
    counted: bool


def file_of(language: Language, folder: Path = FOLDER) -> Path:
    return folder / f"kiosk_{OWN[language].locale}.ts"


def messages(language: Language) -> list[Message]:
    found = []
    for context in ET.parse(file_of(language)).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found.append(
                Message(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    tuple(forms),
                    translation.get("type") is None,
                    message.get("numerus") == "yes",
                )
            )
    return found


def places(text: str) -> set[str]:
    return {next(filter(None, found)) for found in PLACE.findall(text)} - MAY_DIFFER


@pytest.mark.parametrize("language", FOREIGN)
def test_every_text_is_translated(language: Language) -> None:
    every = messages(language)
    assert len(every) > 400
    unfinished = [m.source for m in every if not m.finished or not all(form.strip() for form in m.forms)]
    assert not unfinished, "fill these in, then ./run words"
    for message in every:
        assert len(message.forms) == (FORMS.get(language, 1) if message.counted else 1), message


@pytest.mark.parametrize("language", FOREIGN)
def test_translations_fill_the_same_places(language: Language) -> None:
    for message in messages(language):
        for form in message.forms:
            assert places(form) == places(message.source), message


@pytest.mark.parametrize("language", FOREIGN)
def test_no_korean_is_left(language: Language) -> None:
    left = [
        form
        for message in messages(language)
        for form in message.forms
        if any("HANGUL" in unicodedata.name(letter, "") for letter in form)
        and not any(word in form for word in KOREAN_INSIDE)
    ]
    assert not left


def test_nothing_new_stands_in_the_sources_and_the_compiled_files_are_of_today(tmp_path: Path) -> None:
    for file in FOLDER.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    subprocess.run([sys.executable, ROOT / ".ci" / "words.py", tmp_path], check=True)
    assert sorted(file.name for file in tmp_path.iterdir()) == sorted(file.name for file in FOLDER.iterdir())
    old = [file.name for file in FOLDER.iterdir() if file.read_bytes() != (tmp_path / file.name).read_bytes()]
    assert not old, "run ./run words and translate what is unfinished"


def test_what_no_native_reader_has_read_says_so() -> None:
    for language in (Language.CHINESE, Language.JAPANESE, Language.VIETNAMESE):
        assert "<!-- not yet reviewed by a native reader -->" in file_of(language).read_text("utf-8")


@pytest.mark.parametrize("language", Language)
def test_every_letter_can_be_drawn(prepared: None, language: Language) -> None:
    font = QFont(OWN[language].family)
    font.setPixelSize(48)
    raw = QRawFont.fromFont(font)
    assert raw.familyName() == OWN[language].family
    own = [getattr(OWN[language], field.name) for field in fields(OWN[language])]
    texts = own + (
        [] if language is Language.KOREAN else [form for m in messages(language) for form in m.forms]
    )
    texts += [message.source for message in messages(Language.ENGLISH)]
    letters = {letter for text in texts for letter in text if letter not in "\n"}
    missing = sorted(letter for letter in letters if not raw.supportsCharacter(ord(letter)))
    assert not missing


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.Bold])
@pytest.mark.parametrize("language", Language)
def test_a_language_can_name_itself_in_the_letters_that_ship(
    prepared: None, language: Language, weight: QFont.Weight
) -> None:
    own = OWN[language]
    font = QFont(own.names, -1, weight)
    font.setPixelSize(48)
    raw, whole = QRawFont.fromFont(font), QRawFont.fromFont(QFont(own.family, -1, weight))
    assert raw.familyName() == own.names
    assert raw.weight() == weight
    letters = set(own.name + own.short_name + own.line + own.word + own.touch + own.korean_note)
    assert all(raw.supportsCharacter(ord(letter)) for letter in letters)
    whole.setPixelSize(48)
    assert (raw.ascent(), raw.descent()) == (whole.ascent(), whole.descent())


@pytest.mark.parametrize("language", Language)
def test_every_letter_of_public_titles_can_be_drawn(prepared: None, language: Language) -> None:
    raw = QRawFont.fromFont(QFont(OWN[language].family))
    titles = (ROOT / "assets" / "demo" / "moef_public_postings_2026-02_08.tsv").read_text("utf-8")
    letters = {letter for letter in titles if letter.isprintable()}
    missing = sorted(letter for letter in letters if not raw.supportsCharacter(ord(letter)))
    assert not missing
