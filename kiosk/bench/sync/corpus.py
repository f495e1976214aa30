"""Answers of the source of postings for a realistic day, in the full shape of data.go.kr 15125273."""

import json
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

from kiosk.bench.search.corpus import TABLE, Posting, generated_postings, read_table
from kiosk.bench.sync.texts import requirements

CHANGED, NEW, EXPIRED = 0.02, 0.03, 0.03
"""Shares of a feed that change, come and go in a day."""

_SHORT_LIFE_DAYS: Final = 45
_HOST: Final = re.compile(r"^(https?:/+)?")
_NCS: Final = (
    "경영.회계.사무", "사회복지.종교", "보건.의료", "전기.전자", "기계", "건설", "정보통신",
    "환경.에너지.안전",
    "문화.예술.디자인.방송", "음식서비스", "운전.운송", "교육.자연.사회과학",
)  # fmt: skip

Item = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a source.

    Attributes:
        first: every row in the morning.
        ticks: the rows that each tick brings; one whose last day has passed is an expired one.
        evening: one more change.
    """

    first: Sequence[Item]
    ticks: Sequence[Sequence[Item]]
    evening: Item


def make_day(rows: int, ticks: int, today: date, seed: int, table: Path = TABLE) -> Day:
    """Generate a day.

    Args:
        rows: rows in the morning.
        ticks: how many times something changes.
        today: the day in Asia/Seoul; every row of the morning is open on it.
        seed: of the drawing.
        table: the table of real postings that titles, employers and addresses are recombined from.
    """
    rng = random.Random(seed)  # noqa: S311 - nothing secret
    fresh = round(rows * NEW)
    real = read_table(table)
    words = [word for row in real for word in row["recrutPbancTtl"].split()]
    items = [
        _item(rng, words, number, posting, today, rng.choice(real)["srcUrl"])
        for number, posting in enumerate(generated_postings(real, rows + fresh, seed))
    ]
    first, new = items[:rows], items[rows:]
    touched = rng.sample(range(rows), round(rows * CHANGED) + round(rows * EXPIRED))
    changed = [_changed(rng, words, first[index]) for index in touched[: round(rows * CHANGED)]]
    gone = [_expired(first[index], today) for index in touched[round(rows * CHANGED) :]]
    events = [*changed, *new, *gone]
    rng.shuffle(events)
    return Day(first, [events[start::ticks] for start in range(ticks)], _changed(rng, words, new[-1]))


def write_answer(path: Path, items: Sequence[Item]) -> None:
    """Write rows as a saved answer of the source."""
    answer = {
        "resultCode": 200,
        "resultMsg": "성공했습니다.",
        "totalCount": len(items),
        "result": list(items),
    }
    path.write_text(json.dumps(answer, ensure_ascii=False), "utf-8")


def _item(
    rng: random.Random, words: Sequence[str], number: int, posting: Posting, today: date, link: str
) -> Item:
    begins = today - timedelta(days=rng.randrange(1, 20))
    ends = today + timedelta(days=rng.randrange(2, _SHORT_LIFE_DAYS))
    serial = 300_000 + number
    return {
        "recrutPblntSn": serial,
        "instNm": posting.institution,
        "recrutPbancTtl": posting.title,
        "srcUrl": f"https://{_HOST.sub('', link.strip()).partition('/')[0]}/recruit/view.do?no={serial}",
        "pbancBgngYmd": f"{begins:%Y%m%d}",
        "pbancEndYmd": f"{ends:%Y%m%d}",
        "hireTypeNmLst": ",".join(posting.employment),
        "recrutSeNm": "+".join(posting.career),
        "acbgCondNmLst": ",".join(posting.education),
        "workRgnNmLst": ",".join(posting.regions),
        "recrutNope": rng.choice((1, 1, 1, 2, 2, 3, 5, 10, 20)),
        "ncsCdNmLst": ",".join(rng.sample(_NCS, rng.choice((1, 1, 2)))),
        **requirements(rng, words, posting.regions[0], posting.education[0]),
    }


def _changed(rng: random.Random, words: Sequence[str], item: Item) -> Item:
    """Return a row with a longer span, or with other steps."""
    if rng.random() < 0.5:
        ends = date.fromisoformat(item["pbancEndYmd"]) + timedelta(days=rng.randint(1, 10))
        return item | {
            "pbancEndYmd": f"{ends:%Y%m%d}",
            "recrutPbancTtl": f"{item['recrutPbancTtl']}(기간 연장)",
        }
    steps = requirements(rng, words, item["workRgnNmLst"].split(",")[0], item["acbgCondNmLst"].split(",")[0])
    return item | {"scrnprcdrMthdExpln": steps["scrnprcdrMthdExpln"]}


def _expired(item: Item, today: date) -> Item:
    return item | {"pbancEndYmd": f"{today - timedelta(days=1):%Y%m%d}"}
