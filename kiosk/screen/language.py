"""The five languages of the screen, each in its own words: those are the same whatever is spoken."""

import enum
from dataclasses import dataclass
from typing import Protocol


class Language(enum.StrEnum):
    """A language of the interface; Korean is that of the source."""

    KOREAN = "ko"
    ENGLISH = "en"
    CHINESE = "zh"
    JAPANESE = "ja"
    VIETNAMESE = "vi"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWords:
    """How a language presents itself.

    Attributes:
        name: its name in its own script.
        short_name: its name where room is short.
        line: the line below its name on the language screen.
        word: the word for language, beside the title of the language screen.
        touch: the call to touch the resting screen.
        korean_note: that postings stay Korean.
        locale: its name for Qt, and the end of the name of its file of translations.
        family: the family of letters that draws it whole; the Han of two languages never mix.
        names: the family that draws just these words, small enough to be read with every first frame.
    """

    name: str
    short_name: str
    line: str
    word: str
    touch: str
    korean_note: str
    locale: str
    family: str
    names: str


PRETENDARD = "Pretendard GOV"

OWN: dict[Language, OwnWords] = {
    Language.KOREAN: OwnWords(
        name="한국어",
        short_name="한국어",
        line="이 화면을 한국어로 봅니다",
        word="언어",
        touch="화면을 터치하세요",
        korean_note="공고 본문은 한국어로 나옵니다",
        locale="ko_KR",
        family=PRETENDARD,
        names=PRETENDARD,
    ),
    Language.ENGLISH: OwnWords(
        name="English",
        short_name="English",
        line="Use this screen in English",
        word="Language",
        touch="Touch the screen",
        korean_note="Job postings are shown in Korean",
        locale="en",
        family=PRETENDARD,
        names=PRETENDARD,
    ),
    Language.CHINESE: OwnWords(
        name="简体中文",
        short_name="中文",
        line="以中文显示",
        word="语言",
        touch="请触摸屏幕",
        korean_note="招聘信息正文为韩语",
        locale="zh_CN",
        family="Noto Sans CJK SC",
        names="Noto Sans CJK SC Names",
    ),
    Language.JAPANESE: OwnWords(
        name="日本語",
        short_name="日本語",
        line="日本語で表示します",
        word="言語",
        touch="画面にタッチ",
        korean_note="求人の本文は韓国語で表示されます",
        locale="ja",
        family="Noto Sans CJK JP",
        names="Noto Sans CJK JP Names",
    ),
    Language.VIETNAMESE: OwnWords(
        name="Tiếng Việt",
        short_name="Tiếng Việt",
        line="Hiển thị bằng tiếng Việt",
        word="Ngôn ngữ",
        touch="Chạm vào màn hình",
        korean_note="Tin tuyển dụng hiển thị bằng tiếng Hàn",
        locale="vi",
        family=PRETENDARD,
        names=PRETENDARD,
    ),
}


class Speaking(Protocol):
    """Lets the interface speak the languages that this device can draw."""

    @property
    def offered(self) -> tuple[Language, ...]:
        """The languages that can be drawn here without a missing letter, Korean first."""

    @property
    def spoken(self) -> Language:
        """The language that is spoken now."""

    def switch(self, language: Language) -> None:
        """Speak a language from now on; one that is not offered is Korean."""
