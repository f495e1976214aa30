"""The page behind the basket's code: one file that decodes what stands after ``#`` and sends nothing."""

import base64
import hashlib
import re
from functools import lru_cache
from pathlib import Path

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

PAGE = Path(__file__).parent / "templates" / "central" / "basket.html"


@require_safe
def basket_page(_request: HttpRequest) -> HttpResponse:
    """Answer with the page; what the visitor took stays after the ``#``, which no browser sends."""
    page, policy = _page()
    response = HttpResponse(page)
    response["Content-Security-Policy"] = policy
    response["Referrer-Policy"] = "no-referrer"
    response["Cache-Control"] = "public, max-age=3600"
    return response


def content_policy(page: str) -> str:
    """Return the policy that allows the page's own script and style and nothing else.

    Args:
        page: the whole page; its inline parts are allowed by their SHA-256
            (Content Security Policy Level 3, section 2.3.1).
    """
    scripts, styles = (_hashes(page, tag) for tag in ("script", "style"))
    return (
        f"default-src 'none'; script-src {scripts}; style-src {styles}; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )


@lru_cache(maxsize=1)
def _page() -> tuple[str, str]:
    page = PAGE.read_text(encoding="utf-8")
    return page, content_policy(page)


def _hashes(page: str, tag: str) -> str:
    parts = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
    digests = (hashlib.sha256(part.encode()).digest() for part in parts)
    return " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
