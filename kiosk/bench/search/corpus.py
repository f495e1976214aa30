"""The postings that a search benchmark asks: real ones, and larger sets recombined from them."""

import csv
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from offline_cache.hangul import is_syllable
from offline_cache.search import make_rowid, row_tokens
from offline_cache.search.letters import WORD

TABLE: Final = Path(__file__).resolve().parents[3] / "assets/demo/moef_public_postings_2026-02_08.tsv"
"""Postings of public institutions; source and licence stand beside it in SOURCES.md."""

_REGIONS: Final = {
    "서울": 24, "경기": 20, "부산": 7, "대전": 6, "인천": 5, "경남": 5, "대구": 5, "충남": 4, "경북": 4,
    "전남": 4, "광주": 3, "강원": 3, "충북": 3, "전북": 3, "울산": 2, "세종": 2, "제주": 1,
}  # fmt: skip
_EDUCATION: Final = {"학력무관": 12, "대졸(4년)": 4, "고졸": 2, "석사": 1}
_SECOND_REGION: Final = 0.1
_CHANGED_WORD: Final = 0.3
_WORD_GROWTH: Final = 0.5
_EMPLOYER_GROWTH: Final = 0.75
_COIN_TRIES: Final = 8


@dataclass(frozen=True, slots=True)
class Posting:
    """What a list and the search need of one posting."""

    rowid: int
    title: str
    institution: str
    last_day: date
    regions: tuple[str, ...]
    employment: tuple[str, ...]
    career: tuple[str, ...]
    education: tuple[str, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts whose words find it."""
        return (self.title, self.institution)

    def tokens(self) -> tuple[str, ...]:
        """Return what the full-text index holds of it."""
        facets = {
            "region": self.regions,
            "employment": self.employment,
            "career": self.career,
            "education": self.education,
            "source": ("moef",),
        }
        return row_tokens(self.texts, facets)


def _draw(rng: random.Random, weights: dict[str, int], number: int = 1) -> tuple[str, ...]:
    return tuple(dict.fromkeys(rng.choices(list(weights), list(weights.values()), k=number)))


def _posting(rng: random.Random, number: int, base: dict[str, str], title: str, institution: str) -> Posting:
    last_day = datetime.strptime(base["pbancEndYmd"] + "+0900", "%Y%m%d%z").date()
    return Posting(
        make_rowid(last_day, number),
        title,
        institution,
        last_day,
        _draw(rng, _REGIONS, 2 if rng.random() < _SECOND_REGION else 1),
        tuple(base["hireTypeNm"].split(",")),
        tuple(base["recrutSeNm"].split("+")),
        _draw(rng, _EDUCATION),
    )


def read_table(table: Path = TABLE) -> list[dict[str, str]]:
    """Return the rows of the table of real postings.

    Args:
        table: A file with the columns of the demonstration's table.
    """
    with table.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def real_postings(table: Sequence[dict[str, str]], seed: int) -> list[Posting]:
    """Return the real postings in deadline order.

    Region and education are not in the table; they are drawn by weights.

    Args:
        table: From `read_table`.
        seed: Of the drawing.
    """
    rng = random.Random(seed)  # noqa: S311
    found = [
        _posting(rng, number, row, row["recrutPbancTtl"], row["instNm"]) for number, row in enumerate(table)
    ]
    return sorted(found, key=lambda posting: posting.rowid)


class _Pool:
    """Words to draw from, each as often as it has been used, so that common words stay common.

    A word is new at a rate that lets the number of distinct words grow as `postings ** growth` (Heaps' law;
    0.5 is what the real titles show between 1,000 and 2,000 rows); otherwise an earlier use is repeated
    (Simon's model).
    """

    def __init__(self, rng: random.Random, uses: Sequence[str], growth: float, draws: float) -> None:
        self._rng = rng
        self._uses = list(uses)
        self._all = set(uses)
        self._growth = growth
        self._coins_a_draw = growth * len(self._all) / draws

    def word(self, size: float) -> str:
        """Return a word for the next posting, when there are `size` times as many as real ones."""
        is_new = self._rng.random() < self._coins_a_draw * size ** (self._growth - 1)
        word = self._coined() if is_new else self._rng.choice(self._uses)
        self._uses.append(word)
        return word

    def _coined(self) -> str:
        """Return the head of one word with the tail of another, as long as real words are."""
        for _ in range(_COIN_TRIES):
            head, tail = self._rng.choice(self._uses), self._rng.choice(self._uses)
            if not (is_syllable(head[0]) and is_syllable(tail[-1])):
                continue
            word = head[: (len(head) + 1) // 2] + tail[len(tail) // 2 :]
            if word not in self._all:
                self._all.add(word)
                return word
        return self._rng.choice(self._uses)


def generated_postings(table: Sequence[dict[str, str]], size: int, seed: int) -> Iterator[Posting]:
    """Yield postings recombined from real ones, in no order.

    Each takes the title, deadline, kinds of employment and career of a real one; a share of the words of the
    title is exchanged, the employer is drawn anew and replaces the real one's name in the title.

    Args:
        table: From `read_table`.
        size: How many.
        seed: The same seed gives the same postings.
    """
    rng = random.Random(seed)  # noqa: S311
    words = [word for row in table for word in WORD.findall(row["recrutPbancTtl"])]
    pool = _Pool(rng, words, _WORD_GROWTH, len(words) * _CHANGED_WORD)
    employers = _Pool(rng, [row["instNm"] for row in table], _EMPLOYER_GROWTH, len(table))
    for number in range(size):
        base, times = rng.choice(table), 1 + number / len(table)
        employer = employers.word(times)

        def exchanged(match: re.Match[str], times: float = times) -> str:
            return pool.word(times) if rng.random() < _CHANGED_WORD else match.group()

        parts = base["recrutPbancTtl"].split(base["instNm"])
        title = employer.join(WORD.sub(exchanged, part) for part in parts)
        yield _posting(rng, number, base, title, employer)
