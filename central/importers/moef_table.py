"""The shorter table of the same postings that a public tracker kept: no number, region or closing hour."""

import csv
import hashlib
import io
import json
from datetime import datetime, timedelta

from central.importers.answers import PostingRow, SourceFailedError, parse_day

_NEEDED = frozenset(
    {"instNm", "recrutPbancTtl", "srcUrl", "pbancBgngYmd", "pbancEndYmd", "hireTypeNm", "recrutSeNm"}
)
_RAW = ("srcUrl", "pbancBgngYmd", "pbancEndYmd", "hireTypeNm", "recrutSeNm")


def read_table(data: bytes) -> list[PostingRow]:
    """Return the rows of the table, one for each natural key.

    The number is a hash of institution, title, first and last day, since the table has none; a posting that
    was posted again with other days is another posting.

    Raises:
        SourceFailedError: it is another table.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise SourceFailedError("the table is not UTF-8 text") from None
    table = csv.DictReader(io.StringIO(text), delimiter="\t")
    missing = _NEEDED - set(table.fieldnames or ())
    if missing:
        raise SourceFailedError(f"the table lacks the columns {', '.join(sorted(missing))}")
    rows: dict[str, PostingRow] = {}
    for line, values in enumerate(table, start=2):
        if None in values.values() or None in values:
            raise SourceFailedError(f"line {line} of the table has another number of columns")
        row = _row(values)
        rows.setdefault(row.source_id, row)
    return list(rows.values())


def best_shift(rows: list[PostingRow], today: "datetime") -> timedelta:
    """Return the whole weeks to move all days by so that the most postings are open on a day.

    Among equal shifts the smallest is taken.

    Args:
        rows: the rows as the table has them.
        today: a moment of the day on which they shall be open, in Asia/Seoul.
    """
    spans = [
        (begin, end) for row in rows if (begin := parse_day(row.begins)) and (end := parse_day(row.ends))
    ]
    if not spans:
        return timedelta()
    day = today.date()
    first, last = min(begin for begin, _ in spans), max(end for _, end in spans)
    weeks = range((day - last).days // 7, (day - first).days // 7 + 1)

    def open_on(shift: int) -> int:
        then = day - timedelta(weeks=shift)
        return sum(begin <= then <= end for begin, end in spans)

    return timedelta(weeks=max(weeks, key=lambda shift: (open_on(shift), -abs(shift))))


def natural_number(institution: str, title: str, begins: str, ends: str) -> str:
    """Return the number of a posting whose source has none."""
    key = json.dumps(
        [" ".join(part.split()) for part in (institution, title, begins, ends)], ensure_ascii=False
    )
    return hashlib.sha256(key.encode()).hexdigest()[:20]


def _row(values: dict[str, str]) -> PostingRow:
    seen = values.get("first_seen")
    return PostingRow(
        source_id=natural_number(
            values["instNm"], values["recrutPbancTtl"], values["pbancBgngYmd"], values["pbancEndYmd"]
        ),
        institution=values["instNm"],
        title=values["recrutPbancTtl"],
        link=values["srcUrl"] or None,
        begins=values["pbancBgngYmd"] or None,
        ends=values["pbancEndYmd"] or None,
        hire_types=values["hireTypeNm"] or None,
        career=values["recrutSeNm"] or None,
        first_seen=datetime.fromisoformat(seen) if seen else None,
        raw={name: values[name] for name in _RAW if values[name]},
    )
