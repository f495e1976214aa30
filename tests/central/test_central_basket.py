"""The page behind the basket's code: one file, allowed by its own hashes, that asks for nothing."""

import base64
import hashlib
import re

from django.test import Client

from central.web.basket import PAGE, content_policy


def test_the_page_is_served_with_a_policy_for_its_own_parts_alone():
    response = Client().get("/b", secure=True, headers={"host": "localhost"})
    page = response.content.decode()
    assert response.status_code == 200
    assert page == PAGE.read_text(encoding="utf-8")
    (script,) = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = response["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; ")
    assert f"script-src 'sha256-{digest}'; style-src 'sha256-" in policy
    assert "unsafe" not in policy
    assert response["Referrer-Policy"] == "no-referrer"
    assert not response.cookies


def test_the_page_asks_for_nothing_and_says_so_without_a_script():
    page = PAGE.read_text(encoding="utf-8")
    assert not re.search(
        r"\bsrc=|<link|@import|url\(|fetch\(|XMLHttpRequest|sendBeacon|WebSocket|onclick=", page
    )
    assert "innerHTML" not in page
    assert "자바스크립트를 켜고" in page.partition("<noscript>")[2].partition("</noscript>")[0]


def test_another_script_has_another_policy():
    page = PAGE.read_text(encoding="utf-8")
    assert content_policy(page) != content_policy(page.replace('"use strict";', '"use strict"; '))


def test_only_reading_is_allowed():
    assert Client().post("/b", secure=True, headers={"host": "localhost"}).status_code == 405
