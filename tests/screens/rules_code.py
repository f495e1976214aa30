"""Rules for QR codes: a phone reads them, and what it reads leads to an allowed page over https."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import zxingcpp
from tree_shot import Finding, Shot

CODE_MM, MODULE_MM, MODULE_PX, PLATE_MM = 50.0, 1.5, 5, 135.0
QUIET = 8
FACTORY = Path(__file__).parents[2] / "assets" / "factory" / "mentoring.toml"
SEEDED = {"kiosk.example.kr", "job.seoul.go.kr", "www.example.go.kr", "www.kohom.or.kr"}
HOSTS = SEEDED | {
    urlsplit(one["url"]).hostname for one in tomllib.loads(FACTORY.read_text("utf-8"))["services"]
}
"""The central server, and what the seeded records and the services of the factory lead to."""

PERSONAL = re.compile(r"name|phone|tel|mobile|birth|email|mail|user|session|token|rrn|addr", re.IGNORECASE)


def read(shot: Shot) -> list[str]:
    """Return what a phone's camera reads on a picture."""
    return [found.text for found in zxingcpp.read_barcodes(shot.picture)]


def readable(shot: Shot) -> Iterator[Finding]:
    """R55: every code that is shown can be read, and no other."""
    found = read(shot) if shot.codes else []
    if len(found) != len(shot.codes):
        yield Finding("code", shot.name, f"shows {len(shot.codes)} codes; {len(found)} can be read")


def leads(shot: Shot) -> Iterator[Finding]:
    """R55: a code leads to an allowed page over https and carries nothing of a person."""
    for address in read(shot) if shot.codes else []:
        parts = urlsplit(address)
        if parts.scheme != "https" or parts.port or parts.username:
            yield Finding("code", address, "is not a plain https address")
        if parts.hostname not in HOSTS:
            yield Finding("code", address, "leads to a host that is not allowed")
        for key, _ in parse_qsl(parts.query):
            if PERSONAL.search(key):
                yield Finding("code", address, f"hands on {key}")


def large(shot: Shot) -> Iterator[Finding]:
    """R55: a code is 50 mm at least without its quiet zone, of whole pixels, and no larger than a plate."""
    for code in shot.codes:
        module = code.box.width / code.modules
        whole = abs(module - round(module)) < 0.01 and code.box.x == int(code.box.x)
        side = shot.mm(module * (code.modules - QUIET))
        if not whole:
            yield Finding("code", shot.name, f"has modules of {module:.2f} px at {code.box.x:.2f}")
        if module < MODULE_PX or shot.mm(module) < MODULE_MM:
            yield Finding("code", shot.name, f"has modules of {module:.0f} px, {shot.mm(module):.2f} mm")
        if side < CODE_MM:
            yield Finding("code", shot.name, f"is {side:.0f} mm, not {CODE_MM:.0f}")
        if shot.mm(code.box.width) > PLATE_MM:
            yield Finding("code", shot.name, f"has a plate of {shot.mm(code.box.width):.0f} mm")


RULES = (readable, leads, large)
