"""How one round of synchronising can end: a closed union."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class OutcomeBase:
    """What every outcome has."""

    name: ClassVar[str]
    ok: ClassVar[bool] = False
    words: ClassVar[str]

    @property
    def sentence(self) -> str:
        """What happened, for the technician."""
        return self.words.format(self)


@dataclass(frozen=True, slots=True)
class Applied(OutcomeBase):
    """A new edition or board is in the store.

    Attributes:
        version: its number.
        objects: files that were downloaded.
        bytes: their length on the wire.
        rows: changed records.
        stale: it had run out already when it came.
    """

    name: ClassVar[str] = "applied"
    ok: ClassVar[bool] = True
    version: int
    objects: int = 0
    bytes: int = 0
    rows: int = 0
    stale: bool = False

    @property
    def sentence(self) -> str:
        """What happened, for the technician."""
        old = " 유효 기간이 지난 자료입니다." if self.stale else ""
        return f"{self.version}판을 받았습니다. 파일 {self.objects}개, {self.bytes:,}바이트.{old}"


@dataclass(frozen=True, slots=True)
class Unchanged(OutcomeBase):
    """Central answered, and what is in the store is still the newest."""

    name: ClassVar[str] = "unchanged"
    ok: ClassVar[bool] = True
    words: ClassVar[str] = "새 자료가 없습니다. 지금 자료가 최신입니다."


@dataclass(frozen=True, slots=True)
class Paused(OutcomeBase):
    """A new edition is on its way, and something more urgent came between; what came is kept.

    Attributes:
        version: its number.
        objects: files that were downloaded in this round.
        bytes: their length on the wire.
    """

    name: ClassVar[str] = "paused"
    ok: ClassVar[bool] = True
    words: ClassVar[str] = "{0.version}판을 받는 중입니다. 방 현황을 먼저 묻고 이어서 받습니다."
    version: int
    objects: int = 0
    bytes: int = 0


@dataclass(frozen=True, slots=True)
class Held(OutcomeBase):
    """The edition is rightly signed but loses so much that it is not taken; the content stays."""

    name: ClassVar[str] = "held"
    words: ClassVar[str] = "{0.version}판을 보류했습니다. {0.reason}. 서버에서 확인해 주세요."
    version: int
    feed: str
    lost: int
    before: int

    @property
    def reason(self) -> str:
        """Why, in words."""
        return f"{self.feed}: {self.before:,}건 가운데 {self.lost:,}건이 사라짐"


@dataclass(frozen=True, slots=True)
class Unreachable(OutcomeBase):
    """No connection, no answer, or one that broke off before it began."""

    name: ClassVar[str] = "unreachable"
    words: ClassVar[str] = "서버에 연결할 수 없습니다. 네트워크 선과 서버 주소를 확인해 주세요."
    reason: str = ""


@dataclass(frozen=True, slots=True)
class TooSlow(OutcomeBase):
    """The answer did not come within its time; what came is kept for the next round."""

    name: ClassVar[str] = "too_slow"
    words: ClassVar[str] = "연결이 너무 느립니다. 받은 만큼 남겨 두고 다음에 이어서 받습니다."


@dataclass(frozen=True, slots=True)
class Truncated(OutcomeBase):
    """The connection broke off in the middle; what came is kept for the next round."""

    name: ClassVar[str] = "truncated"
    words: ClassVar[str] = "받는 중에 연결이 끊겼습니다. 받은 만큼 남겨 두고 다음에 이어서 받습니다."


@dataclass(frozen=True, slots=True)
class ServerBusy(OutcomeBase):
    """The server has a fault or asks to wait.

    Attributes:
        status: the HTTP status.
        retry_after_s: how long it asks to wait, in seconds; ``None`` if it does not say.
    """

    name: ClassVar[str] = "server_busy"
    words: ClassVar[str] = "서버가 응답하지 못하고 있습니다(HTTP {0.status}). 잠시 뒤 다시 시도합니다."
    status: int
    retry_after_s: int | None = None


@dataclass(frozen=True, slots=True)
class CaptivePortal(OutcomeBase):
    """Something between here and central answers with a web page or sends elsewhere."""

    name: ClassVar[str] = "captive_portal"
    words: ClassVar[str] = (
        "서버 대신 다른 웹페이지가 응답합니다. 이 네트워크의 로그인 또는 프록시를 확인해 주세요."
    )


@dataclass(frozen=True, slots=True)
class NotYetPublished(OutcomeBase):
    """The address has nothing of this channel or cafe yet."""

    name: ClassVar[str] = "not_yet_published"
    words: ClassVar[str] = "서버에 아직 없는 자료입니다({0.path}). 채널과 카페 설정을 확인해 주세요."
    path: str


@dataclass(frozen=True, slots=True)
class BadSignature(OutcomeBase):
    """A document is not signed by the keys that may sign it; nothing changed."""

    name: ClassVar[str] = "bad_signature"
    words: ClassVar[str] = "서명이 맞지 않는 자료를 거절했습니다. 지금 자료는 그대로입니다."
    reason: str = ""


@dataclass(frozen=True, slots=True)
class BadObject(OutcomeBase):
    """A file is not what was signed, or does not follow the contract; nothing changed.

    Attributes:
        which: its path.
        reason: what is wrong with it.
    """

    name: ClassVar[str] = "bad_object"
    words: ClassVar[str] = (
        "손상되었거나 규격에 맞지 않는 파일을 거절했습니다({0.which}). 지금 자료는 그대로입니다."
    )
    which: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class WrongChannel(OutcomeBase):
    """A head or board of another channel stands at this address."""

    name: ClassVar[str] = "wrong_channel"
    words: ClassVar[str] = "다른 채널({0.got})의 자료를 거절했습니다. 이 기기의 채널은 {0.expected}입니다."
    expected: str
    got: str


@dataclass(frozen=True, slots=True)
class WrongCafe(OutcomeBase):
    """The rooms document of another cafe stands at this address."""

    name: ClassVar[str] = "wrong_cafe"
    words: ClassVar[str] = "다른 카페({0.got})의 방 현황을 거절했습니다. 이 기기의 카페는 {0.expected}입니다."
    expected: str
    got: str


@dataclass(frozen=True, slots=True)
class Rollback(OutcomeBase):
    """The server offers something older than, or other than, what was accepted under this number."""

    name: ClassVar[str] = "rollback"
    words: ClassVar[str] = (
        "이미 {0.accepted}판이 있어 {0.offered}판을 거절했습니다. 지금 자료는 그대로입니다."
    )
    accepted: int
    offered: int


@dataclass(frozen=True, slots=True)
class DiskFull(OutcomeBase):
    """No room on the disk; nothing changed."""

    name: ClassVar[str] = "disk_full"
    words: ClassVar[str] = "저장 공간이 가득 찼습니다. 지금 자료는 그대로입니다."


@dataclass(frozen=True, slots=True)
class StoreDamaged(OutcomeBase):
    """The store was damaged and has been set aside.

    Attributes:
        rebuilt: whether every record could be carried over into a new one.
    """

    name: ClassVar[str] = "store_damaged"
    rebuilt: bool

    @property
    def sentence(self) -> str:
        """What happened, for the technician."""
        rest = "기록을 모두 옮겨 담았습니다." if self.rebuilt else "다시 받아야 합니다."
        return f"저장된 자료가 손상되어 따로 두었습니다. {rest}"


@dataclass(frozen=True, slots=True)
class StoreUnusable(OutcomeBase):
    """The store cannot be used: it belongs to a newer program, or the disk refuses."""

    name: ClassVar[str] = "store_unusable"
    words: ClassVar[str] = "저장소를 쓸 수 없습니다. {0.reason}"
    reason: str


@dataclass(frozen=True, slots=True)
class Busy(OutcomeBase):
    """Another process is synchronising this folder."""

    name: ClassVar[str] = "busy"
    words: ClassVar[str] = "다른 프로그램이 지금 동기화하고 있습니다."


@dataclass(frozen=True, slots=True)
class StickUnreadable(OutcomeBase):
    """The stick was pulled in the middle of an import, or is damaged; nothing changed."""

    name: ClassVar[str] = "stick_unreadable"
    words: ClassVar[str] = (
        "저장 매체를 끝까지 읽을 수 없습니다. 다시 꽂거나 다른 매체를 써 주세요. 지금 자료는 그대로입니다."
    )
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NoCafe(OutcomeBase):
    """This device belongs to no cafe, so it has no rooms to ask for."""

    name: ClassVar[str] = "no_cafe"
    words: ClassVar[str] = "카페가 정해지지 않아 방 현황을 받지 않습니다."


Outcome = (
    Applied
    | Unchanged
    | Paused
    | Held
    | Unreachable
    | TooSlow
    | Truncated
    | ServerBusy
    | CaptivePortal
    | NotYetPublished
    | BadSignature
    | BadObject
    | WrongChannel
    | WrongCafe
    | Rollback
    | DiskFull
    | StoreDamaged
    | StoreUnusable
    | Busy
    | StickUnreadable
    | NoCafe
)
