"""Addresses: what sources write, and what a phone may open."""

import pytest

from central.content.posting_link import MOST_LETTERS, phone_link, shared_links
from central.importers.posting_rules import repair_link

FULL = "https://a.kr/view?no=".ljust(MOST_LETTERS, "1")


@pytest.mark.parametrize(
    ("written", "link"),
    [
        ("https://www.kps.co.kr ", "https://www.kps.co.kr"),
        ("www.kps.co.kr", "http://www.kps.co.kr"),
        ("URL: https://www.kps.co.kr", "https://www.kps.co.kr"),
        (" ttp://www.kps.co.kr", "http://www.kps.co.kr"),
        ("http://ksif.fairyhr.com/, https://ksif.or.kr/", "http://ksif.fairyhr.com/"),
        (
            "https://jejunuh.co.kr/prog/view.do(홈페이지 개편 작업 후 링크 오류 발생중)",
            "https://jejunuh.co.kr/prog/view.do",
        ),
        ("https://a.kr/view.do?no=3&b=1#c", "https://a.kr/view.do?no=3&b=1#c"),
        ("없음.", None),
        (".", None),
        (",", None),
        ("", None),
        (None, None),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("https://user@evil.kr/", None),
        ("https://[broken", None),
    ],
)
def test_the_address_is_taken_out_of_what_a_source_writes(written, link):
    assert repair_link(written) == link


@pytest.mark.parametrize(
    ("link", "is_shared", "public_url", "expected"),
    [
        ("https://a.kr/view?no=1", False, "", ("https://a.kr/view?no=1", "posting")),
        ("https://a.kr/view?no=1", False, "https://c.kr", ("https://a.kr/view?no=1", "posting")),
        ("https://a.kr/list", True, "https://c.kr", ("https://c.kr/p/moef:1", "central")),
        ("https://a.kr/list", True, "", ("https://a.kr/list", "home")),
        ("https://a.kr", False, "https://c.kr", ("https://c.kr/p/moef:1", "central")),
        ("https://a.kr/", False, "", ("https://a.kr/", "home")),
        ("http://a.kr/view?no=1", False, "https://c.kr", ("https://c.kr/p/moef:1", "central")),
        ("http://a.kr/view?no=1", False, "", (None, None)),
        (None, False, "https://c.kr", ("https://c.kr/p/moef:1", "central")),
        (None, False, "", (None, None)),
        (FULL, False, "https://c.kr", (FULL, "posting")),
        (FULL + "1", False, "https://c.kr", ("https://c.kr/p/moef:1", "central")),
        (FULL + "1", False, "", (FULL + "1", "posting")),
    ],
)
def test_a_phone_gets_the_posting_or_our_page_or_an_honest_home_page(link, is_shared, public_url, expected):
    assert phone_link("moef:1", link, is_shared=is_shared, public_url=public_url) == expected


def test_an_address_under_two_titles_is_no_posting_of_its_own():
    pairs = [("https://a.kr/list", "하나"), ("https://a.kr/list", "둘"), ("https://a.kr/1", "하나")]
    assert shared_links([*pairs, ("https://a.kr/1", "하나")]) == {"https://a.kr/list"}
