"""The address behind the basket's code: the list itself stands after the ``#``, so that it works offline.

After ``#`` come the figure 1 and, in base64url (RFC 4648, section 5), a raw deflate stream (RFC 1951) of
one line for each posting: id, tab, deadline, tab, title. A deadline is ``yymmdd``, ``yymmddhhmm``, ``~`` for
a posting that is open until somebody is found or always, or empty.
``central/web/templates/central/basket.html`` reads it.
"""

import base64
import zlib
from collections.abc import Sequence

from kiosk.screen.basket import Kept
from kiosk.screen.qr import NO_CODE, fitting_code
from offline_cache.contract.posting import CloseType

FORMAT = "1"
PATH = "/b"
TITLE_STEPS = (60, 44, 36, 30, 26, 22, 19, 16, 14, 12, 10, 8, 6, 4, 0)
"""Syllables of a title, tried one after the other until the code can be read."""

_SEPARATORS = str.maketrans({"\t": " ", "\n": " ", "\r": " "})


def basket_address(base: str, items: Sequence[Kept], most: int) -> str:
    """Return the address of a list, with its titles as long as the code allows.

    Args:
        base: central's public address.
        items: the list.
        most: modules that the code may have, from ``Glass.code_modules``.

    Returns:
        The address; empty without an https address, without items, or if no length fits.
    """
    if not base.startswith("https://") or not items:
        return ""
    start = f"{base.rstrip('/')}{PATH}#"
    addresses = (start + fragment(items, syllables) for syllables in TITLE_STEPS)
    return next((address for address in addresses if fitting_code(address, most) is not NO_CODE), "")


def fragment(items: Sequence[Kept], syllables: int) -> str:
    """Return what stands after the ``#``.

    Args:
        items: the list.
        syllables: letters of a title at most.
    """
    text = "\n".join("\t".join((item.id, deadline_code(item), _short(item, syllables))) for item in items)
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS, 9)
    packed = packer.compress(text.encode()) + packer.flush()
    return FORMAT + base64.urlsafe_b64encode(packed).decode().rstrip("=")


def deadline_code(item: Kept) -> str:
    """Return the deadline of a posting in the list."""
    if item.close_type in (CloseType.UNTIL_FILLED, CloseType.ALWAYS):
        return "~"
    if item.day is None:
        return ""
    return f"{item.day:%y%m%d}" + (f"{item.hour:%H%M}" if item.hour else "")


def _short(item: Kept, syllables: int) -> str:
    title = item.title.translate(_SEPARATORS)
    return (
        title if len(title) <= syllables else title[: max(0, syllables - 1)].rstrip() + "…" * (syllables > 0)
    )
