"""The basket: what was kept, and the way to take it home."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.screen.basket import Basket, Kept
from kiosk.screen.derive.staff import CodeLine, code_line
from kiosk.screen.phrases.postings import Deadline, Urgency, deadline_words
from kiosk.screen.phrases.words import Translate
from kiosk.screen.staff_steps import Code


@dataclass(frozen=True, slots=True, kw_only=True)
class BasketInputs:
    """What the basket's screen is made of.

    Attributes:
        now: the trusted moment.
        trusted: whether the clock can be trusted.
        basket: the basket.
        rows: what stands on the present page, with the posting that was just taken out; each with the size of
            its words, as a part of the chosen one.
        least: the height that the list needs at least, in pixels.
        needed: the height that all of it needs.
        page: the page's number from 0.
        pages: how many pages there are.
        address: the address behind the code; empty without one.
        has_base: whether the device knows central's public address.
        code: the staff code of this visit, if any.
        reachable: whether central can be reached, as far as is known.
    """

    now: datetime
    trusted: bool
    basket: Basket
    rows: Sequence[tuple[Kept, float]]
    least: float
    needed: float
    page: int
    pages: int
    address: str
    has_base: bool
    code: Code | None = None
    reachable: bool = False


@dataclass(frozen=True, slots=True)
class BasketRow:
    """One kept posting, or the place of one that can be put back."""

    key: str
    word: str
    urgency: str
    title: str
    about: str
    removed: bool
    press: str
    spoken: str
    step: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class BasketProps:
    """What QML reads of the basket; ``rows`` become a model."""

    title: str
    side: str
    empty: bool
    rows: tuple[BasketRow, ...]
    page: int
    pages: int
    least: float
    needed: float
    address: str
    no_code: str
    staff: CodeLine


def derive_basket(inputs: BasketInputs, translate: Translate) -> BasketProps:
    """Return what the basket shows."""
    count = len(inputs.basket.items)
    return BasketProps(
        title=translate("basket", "담은 목록"),
        side=translate("basket", "{n}건").format(n=count) if count else "",
        empty=not shown_items(inputs.basket),
        rows=tuple(basket_row(item, inputs, translate, step) for item, step in inputs.rows),
        page=inputs.page + 1,
        pages=inputs.pages,
        least=inputs.least,
        needed=inputs.needed,
        address=inputs.address,
        no_code=_no_code(inputs, translate) if count and not inputs.address else "",
        staff=code_line(inputs.code, translate, is_offered=bool(count) and inputs.reachable),
    )


def shown_items(basket: Basket) -> tuple[Kept, ...]:
    """Return the rows of the basket: what is kept, and in its old place what can be put back."""
    return basket.put_back().items


def basket_row(item: Kept, inputs: BasketInputs, translate: Translate, step: float = 1.0) -> BasketRow:
    """Return the row of a posting."""
    removed = item.id not in inputs.basket
    deadline = Deadline(item.close_type, item.day, item.hour)
    words = deadline_words(deadline, inputs.now, translate, trusted=inputs.trusted)
    press = press_word(translate, removed=removed)
    return BasketRow(
        key=item.id,
        word="" if removed else words.word,
        urgency=Urgency.CLOSED.value if item.gone or removed else words.urgency.value,
        title=item.title,
        about=about_line(item, translate, removed=removed),
        removed=removed,
        press=press,
        spoken=f"{press}, {item.title}",
        step=step,
    )


def press_word(translate: Translate, *, removed: bool) -> str:
    """Return the word of a row's key."""
    return translate("basket", "되돌리기") if removed else translate("basket", "빼기")


def about_line(item: Kept, translate: Translate, *, removed: bool) -> str:
    """Return the second line of a row: who hires, or that the posting was taken out or is gone."""
    if removed:
        return translate("basket", "목록에서 뺐습니다")
    return translate("basket", "목록에서 사라진 공고") if item.gone else item.organization


def _no_code(inputs: BasketInputs, translate: Translate) -> str:
    if not inputs.has_base:
        return translate(
            "basket",
            "이 기기에는 휴대폰으로 여는 주소가 정해져 있지 않습니다. 공고마다 있는 QR을 비춰 주세요.",
        )
    return translate("basket", "목록이 길어 QR에 담지 못했습니다. 몇 건을 빼 주세요.")
