"""The JSON of data.go.kr 15125273: success, empty, errors with HTTP 200, pages."""

import json
import urllib.parse

import pytest
from central_samples import make_source

from central.importers import moef_api
from central.importers.answers import SourceFailedError
from central.importers.posting_rules import posting

ITEM = {
    "recrutPblntSn": 291234,
    "pblntInstCd": "C0100",
    "instNm": "한국시험공단",
    "recrutPbancTtl": "2026년 하반기 신입사원 채용",
    "ncsCdNmLst": "경영.회계.사무,정보통신",
    "hireTypeNmLst": "정규직,청년인턴(채용형)",
    "workRgnNmLst": "서울특별시,경기,서울",
    "recrutSeNm": "신입+경력",
    "recrutNope": 12,
    "pbancBgngYmd": "20260801",
    "pbancEndYmd": "20260820",
    "acbgCondNmLst": "학력무관",
    "srcUrl": "https://test.or.kr/recruit?no=1 ",
    "aplyQlfcCn": "자격 없음",
    "prefCn": "우대 있음",
    "prefCondCn": "",
    "disqlfcRsn": None,
    "scrnprcdrMthdExpln": "서류 > 면접",
    "ongoingYn": "Y",
}

GATEWAY = (
    b"<OpenAPI_ServiceResponse><cmmMsgHeader><errMsg>SERVICE ERROR</errMsg>"
    b"<returnAuthMsg>SERVICE_KEY_IS_NOT_REGISTERED_ERROR</returnAuthMsg>"
    b"<returnReasonCode>30</returnReasonCode></cmmMsgHeader></OpenAPI_ServiceResponse>"
)


def answer(items, total=None, code=200, message="성공했습니다."):
    count = len(items) if total is None else total
    body = {"resultCode": code, "resultMsg": message, "totalCount": count, "result": items}
    return json.dumps(body, ensure_ascii=False).encode()


def test_every_field_finds_its_place(home):
    _, (row,) = moef_api.read_page(answer([ITEM]))
    made = posting(make_source(), row)
    assert made.id == "moef:291234"
    assert made.employment_type == ["정규직", "청년인턴(채용형)"]
    assert made.regions == ["서울", "경기"]
    assert made.education_requirements == ["학력무관"]
    assert made.occupational_category == ["경영.회계.사무", "정보통신"]
    assert made.total_job_openings == 12
    assert made.how_to_apply == "서류 > 면접"
    assert made.description == "자격 없음\n\n우대 있음"
    assert made.source_link == "https://test.or.kr/recruit?no=1"
    assert made.raw["srcUrl"] == "https://test.or.kr/recruit?no=1 "


def test_no_rows_with_success_is_empty_and_no_failure():
    assert moef_api.read_page(answer([])) == (0, [])
    assert moef_api.read_page(json.dumps({"resultCode": 200, "totalCount": 0}).encode()) == (0, [])


def test_a_single_row_may_come_without_a_list():
    assert len(moef_api.read_page(answer(ITEM, total=1))[1]) == 1


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (answer([], code=500, message="서버 오류"), "500: 서버 오류"),
        (
            GATEWAY,
            "returnReasonCode 30",
        ),
        (b"<html>login</html>", "answered with a page"),
        (b"Unexpected errors", "not JSON"),
        (b"[]", "no resultCode"),
        (b'{"result":[]}', "no resultCode"),
        (answer([{"instNm": "x"}]), "recrutPblntSn"),
        (answer(["x"]), "recrutPblntSn"),
    ],
)
def test_errors_are_told_by_the_body_whatever_the_status(data, said):
    with pytest.raises(SourceFailedError, match=said):
        moef_api.read_page(data)


def pages_of(count, lose=0):
    items = [ITEM | {"recrutPblntSn": number} for number in range(count)]

    def get(address):
        query = urllib.parse.parse_qs(urllib.parse.urlsplit(address).query)
        start = (int(query["pageNo"][0]) - 1) * int(query["numOfRows"][0])
        assert query["serviceKey"] == ["a+b/c="]
        return answer(items[start : start + int(query["numOfRows"][0]) - lose], total=count)

    return get


def test_all_pages_are_fetched():
    answer = moef_api.fetch_all("https://source.test/list", "a+b/c=", pages_of(1234))
    assert len({row.source_id for row in answer.rows}) == 1234
    assert answer.is_whole


def test_pages_that_lose_a_few_rows_are_a_part():
    answer = moef_api.fetch_all("https://source.test/list", "a+b/c=", pages_of(1234, lose=5))
    assert (len(answer.rows), answer.is_whole) == (1224, False)


def test_pages_that_lose_rows_fail_as_a_whole():
    with pytest.raises(SourceFailedError, match="counts 1234 rows"):
        moef_api.fetch_all("https://source.test/list", "a+b/c=", pages_of(1234, lose=50))


def test_saved_answers_are_read_like_live_ones():
    saved = [json.loads(answer([ITEM | {"recrutPblntSn": number}], total=2)) for number in (1, 2)]
    assert [row.source_id for row in moef_api.read_file(json.dumps(saved).encode()).rows] == ["1", "2"]
    with pytest.raises(SourceFailedError, match="counts 2 rows"):
        moef_api.read_file(json.dumps(saved[:1]).encode())
