"""Which words of a text are Korean, for a voice that reads them."""

import pytest

from kiosk.screen.language import Language
from kiosk.screen.phrases.script import runs

EN, KO = Language.ENGLISH, Language.KOREAN


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", []),
        ("Free now", [(EN, "Free now")]),
        ("경기지역본부 기간제·대체 근로자", [(KO, "경기지역본부 기간제·대체 근로자")]),
        ("한국도로공사 · Seoul", [(KO, "한국도로공사"), (EN, " · Seoul")]),
        ("Staff: 3층 입구 안내데스크", [(EN, "Staff: "), (KO, "3층 입구 안내데스크")]),
        ("1호실, Free now, 4", [(KO, "1호실"), (EN, ", Free now, 4")]),
        ("AI 면접 2024년 훈련 (JST)", [(EN, "AI "), (KO, "면접 2024년 훈련"), (EN, " (JST)")]),
    ],
)
def test_pieces(text: str, pieces: list[tuple[Language, str]]) -> None:
    assert list(runs(text, EN)) == pieces
    assert "".join(piece for _, piece in runs(text, EN)) == text


def test_a_korean_screen_is_korean_throughout() -> None:
    assert {language for language, _ in runs("1호실 AI 면접 4", KO)} == {KO}
