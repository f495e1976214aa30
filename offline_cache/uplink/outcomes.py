"""How one round of emptying the outbox can end, beside the ends that every question to central has."""

from dataclasses import dataclass
from typing import ClassVar

from offline_cache.outcomes import Outcome, OutcomeBase


@dataclass(frozen=True, slots=True)
class Sent(OutcomeBase):
    """The outbox is empty.

    Attributes:
        entries: how many were sent in this round.
        refused: how many of them central refused; they are set aside.
    """

    name: ClassVar[str] = "sent"
    ok: ClassVar[bool] = True
    entries: int
    refused: int = 0

    @property
    def sentence(self) -> str:
        """What happened, for the technician."""
        if not self.entries:
            return "보낼 기록이 없습니다."
        aside = f" 서버가 거절한 {self.refused}건은 따로 두었습니다." if self.refused else ""
        return f"기록 {self.entries}건을 보냈습니다.{aside}"


@dataclass(frozen=True, slots=True)
class NoToken(OutcomeBase):
    """This device has no token, so what visitors say stays here."""

    name: ClassVar[str] = "no_token"
    words: ClassVar[str] = "기기 토큰(central.token)이 없어 기록 {0.waiting}건을 보내지 않고 두었습니다."
    waiting: int


@dataclass(frozen=True, slots=True)
class NotSecret(OutcomeBase):
    """The address of the server has no https, so the token is not sent there."""

    name: ClassVar[str] = "not_secret"
    words: ClassVar[str] = (
        "서버 주소가 https가 아니어서 토큰을 보내지 않습니다. 기록 {0.waiting}건을 두었습니다."
    )
    waiting: int


@dataclass(frozen=True, slots=True)
class NotAllowed(OutcomeBase):
    """Central does not know the token, or has revoked it; the entries stay."""

    name: ClassVar[str] = "not_allowed"
    words: ClassVar[str] = "서버가 기기 토큰을 받지 않습니다. 기록 {0.waiting}건을 두었습니다."
    waiting: int


UplinkOutcome = Outcome | Sent | NoToken | NotSecret | NotAllowed
