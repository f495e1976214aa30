"""The short word on what was just done, or could not be."""

import enum
from dataclasses import dataclass


class ToastKind(enum.StrEnum):
    """What a toast tells: something was done, could not be done, or the staff have answered."""

    DONE = "done"
    REFUSED = "refused"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class Toast:
    """One toast; the default value is none.

    Attributes:
        text: its words.
        kind: what it tells.
        number: counts toasts, so that the same words rise again.
    """

    text: str = ""
    kind: ToastKind = ToastKind.DONE
    number: int = 0


NO_TOAST = Toast()
