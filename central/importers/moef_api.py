"""Postings of public institutions, data.go.kr 15125273: the full shape of its JSON answers.

Errors arrive with HTTP 200: in the envelope as another ``resultCode``, or from the gateway as XML whatever
was asked for. No rows with a success code is an empty answer, which is not a failed one.
"""

import json
import re
import urllib.parse
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from central.importers.answers import Answer, PostingRow, SourceFailedError

ADDRESS = "https://apis.data.go.kr/1051000/recruitment/list"
PAGE_ROWS = 500
_MAX_PAGES = 200
_REASON = re.compile(r"<(returnReasonCode|returnAuthMsg|errMsg)>([^<]*)<")
_TEXTS = ("aplyQlfcCn", "prefCondCn", "prefCn", "disqlfcRsn")
_SUCCESS = 200
_ENOUGH = 0.98
_COUNT = re.compile(r"[0-9]{1,9}")


def fetch_all(address: str, key: str, get: Callable[[str], bytes]) -> Answer:
    """Return all rows, page after page; pages shift while they are asked for, so a few may be missing.

    Args:
        address: the address without a query.
        key: the service key as data.go.kr shows it decoded.
        get: gets one address.

    Raises:
        SourceFailedError: any page failed, or the pages hold far fewer rows than the source counts.
    """
    rows: dict[str, PostingRow] = {}
    for page in range(1, _MAX_PAGES + 1):
        query = {"serviceKey": key, "pageNo": page, "numOfRows": PAGE_ROWS, "resultType": "json"}
        total, found = read_page(get(f"{address}?{urllib.parse.urlencode(query)}"))
        rows.update((row.source_id, row) for row in found)
        if page * PAGE_ROWS >= total or not found:
            break
    return _counted(rows, total)


def read_file(data: bytes) -> Answer:
    """Return the rows of a saved answer, or of a JSON list of saved answers.

    Raises:
        SourceFailedError: it is another kind of answer, or cut.
    """
    value = _parse(data)
    pages = [_page(item) for item in (value if isinstance(value, list) else [value])]
    rows = {row.source_id: row for _, found in pages for row in found}
    total = max((total for total, _ in pages), default=0)
    return _counted(rows, total)


def _counted(rows: Mapping[str, PostingRow], total: int) -> Answer:
    if len(rows) < total * _ENOUGH:
        raise SourceFailedError(f"the source counts {total} rows but gave {len(rows)}")
    return Answer(list(rows.values()), is_whole=len(rows) >= total)


def read_page(data: bytes) -> tuple[int, list[PostingRow]]:
    """Return how many rows the source counts, and those of this page.

    Raises:
        SourceFailedError: it is an error, whatever the HTTP status was.
    """
    return _page(_parse(data))


def _parse(data: bytes) -> Any:
    text = data.decode("utf-8-sig", errors="replace").strip()
    if text.startswith("<"):
        told = ", ".join(f"{name} {value}" for name, value in _REASON.findall(text))
        raise SourceFailedError(f"the gateway refused: {told or 'it answered with a page'}")
    try:
        return json.loads(text)
    except (RecursionError, ValueError):
        raise SourceFailedError("the answer is not JSON") from None


def _page(value: Any) -> tuple[int, list[PostingRow]]:
    if not isinstance(value, dict) or "resultCode" not in value:
        raise SourceFailedError("the answer has no resultCode")
    if str(value["resultCode"]) != str(_SUCCESS):
        raise SourceFailedError(f"the source answered {value['resultCode']}: {value.get('resultMsg', '')}")
    result = value.get("result") or []
    items: Sequence[Any] = [result] if isinstance(result, dict) else result
    if not all(isinstance(item, dict) and _text(item, "recrutPblntSn") for item in items):
        raise SourceFailedError("a row has no recrutPblntSn")
    count = str(value.get("totalCount", len(items)))
    return int(count) if _COUNT.fullmatch(count) else len(items), [_row(item) for item in items]


def _row(item: Mapping[str, Any]) -> PostingRow:
    return PostingRow(
        source_id=_text(item, "recrutPblntSn") or "",
        institution=_text(item, "instNm") or "",
        title=_text(item, "recrutPbancTtl") or "",
        link=_text(item, "srcUrl"),
        begins=_text(item, "pbancBgngYmd"),
        ends=_text(item, "pbancEndYmd"),
        hire_types=_text(item, "hireTypeNmLst"),
        career=_text(item, "recrutSeNm"),
        education=_text(item, "acbgCondNmLst"),
        regions=_text(item, "workRgnNmLst"),
        openings=_text(item, "recrutNope"),
        occupations=_text(item, "ncsCdNmLst"),
        how_to_apply=_text(item, "scrnprcdrMthdExpln"),
        description="\n\n".join(filter(None, (_text(item, name) for name in _TEXTS))) or None,
        raw={name: text for name in _RAW if (text := _text(item, name)) is not None},
    )


def _text(item: Mapping[str, Any], name: str) -> str | None:
    value = item.get(name)
    return None if value is None or str(value).strip() in {"", "-"} else str(value)


_RAW = (
    "pbancBgngYmd",
    "pbancEndYmd",
    "srcUrl",
    "hireTypeNmLst",
    "recrutSeNm",
    "workRgnNmLst",
    "acbgCondNmLst",
    "recrutNope",
    "ncsCdNmLst",
)
