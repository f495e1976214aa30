import bisect
import csv
import itertools
import re
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import hangulpy
import pytest

from offline_cache.search import create, insert, make_rowid, row_tokens

TITLES = Path(__file__).with_name("public_postings.tsv")


@dataclass(frozen=True)
class Row:
    rowid: int
    institution: str
    title: str
    employment: tuple[str, ...]
    career: tuple[str, ...]

    @property
    def texts(self) -> tuple[str, str]:
        return self.title, self.institution

    @property
    def tokens(self) -> tuple[str, ...]:
        return row_tokens(self.texts, {"employment": self.employment, "career": self.career})


def read_rows() -> Iterator[Row]:
    with TITLES.open(encoding="utf-8", newline="") as file:
        for number, line in enumerate(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)):
            last_day = datetime.strptime(line["last_day"] + "+0900", "%Y%m%d%z").date()
            yield Row(
                make_rowid(last_day, number),
                line["institution"],
                line["title"],
                tuple(line["employment"].split(",")),
                tuple(line["career"].split("+")),
            )


@pytest.fixture(scope="session")
def rows() -> dict[int, Row]:
    return {row.rowid: row for row in read_rows()}


@pytest.fixture
def empty() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    create(connection)
    yield connection
    connection.close()


@pytest.fixture(scope="session")
def index(rows: dict[int, Row]) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    create(connection)
    for row in rows.values():
        insert(connection, row.rowid, row.tokens)
    connection.commit()
    connection.execute("PRAGMA query_only = on")
    yield connection
    connection.close()


class Oracle:
    """The exact scan: reads every title for every question, and shares no code with the index.

    A text matches a typed word if its key presses, from a syllable or from the beginning of a run of Latin
    letters or digits on, begin with those of the typed word; from the beginning of a word they run on over
    white space. A typed run of consonants also matches the initial consonants of a stretch of a word.
    """

    def __init__(self, texts: dict[int, tuple[str, ...]]) -> None:
        self._keys = self._sorted(texts, self._key_runs)
        self._initials = self._sorted(texts, self._initial_runs)

    @staticmethod
    def _sorted(texts: dict[int, tuple[str, ...]], runs: Callable[[str], list[str]]) -> list[tuple[str, int]]:
        return sorted((run, row) for row, parts in texts.items() for text in parts for run in runs(text))

    @staticmethod
    def keys(text: str) -> str:
        return "".join(
            hangulpy.convert_hangul_to_qwerty(char) if char >= "ㄱ" else char.lower() for char in text
        )

    @staticmethod
    def _starts(word: str) -> list[int]:
        return [part.start() for part in re.finditer(r"[가-힣]|[A-Za-z]+|[0-9]+", word)]

    def _key_runs(self, text: str) -> list[str]:
        runs = []
        for chunk in re.findall(r"[가-힣A-Za-z0-9\s]+", text):
            parts = chunk.split()
            for at, word in enumerate(parts):
                runs.append(self.keys("".join(parts[at:])))
                runs += [self.keys(word[start:]) for start in self._starts(word)[1:]]
        return runs

    def _initial_runs(self, text: str) -> list[str]:
        runs = []
        for word in re.findall(r"[가-힣A-Za-z0-9]+", text):
            first = "".join(hangulpy.get_chosung(char) if char >= "가" else char.lower() for char in word)
            runs += [self.keys(first[start:]) for start in self._starts(word) if word[start] >= "가"]
        return runs

    def __call__(self, typed: str) -> set[int]:
        """Return the rows whose texts match a typed word."""
        keys = self.keys(typed)
        found = self._beginning(self._keys, keys)
        if re.fullmatch(r"[ㄱ-ㅎ]+", typed) and len(keys) > 1:
            found |= self._beginning(self._initials, keys)
        return found

    @staticmethod
    def _beginning(runs: list[tuple[str, int]], keys: str) -> set[int]:
        scan = itertools.islice(runs, bisect.bisect_left(runs, (keys, 0)), None)
        return {row for _, row in itertools.takewhile(lambda pair: pair[0].startswith(keys), scan)}


@pytest.fixture(scope="session")
def oracle(rows: dict[int, Row]) -> Oracle:
    return Oracle({row.rowid: row.texts for row in rows.values()})
