"""Central's API in memory: it keeps by the contract, and loses requests and answers on the way."""

import json
import random
from collections.abc import Callable

from offline_cache.contract.fields import ContractError
from offline_cache.contract.uplink import MAX_BODY_BYTES, check_entry
from offline_cache.fetch import Cut, Fetched, Unreachable

Fault = Callable[[], Fetched | None]
"""Raises, answers in place of central, or lets the request through."""


class FakeCentral:
    """An :class:`~offline_cache.uplink.line.Uplink` with what it keeps."""

    def __init__(self, seed: int = 0, lost_requests: float = 0.0, lost_answers: float = 0.0) -> None:
        self._chance = random.Random(seed)
        self._lost_requests, self._lost_answers = lost_requests, lost_answers
        self.rows: dict[tuple[str, int], dict] = {}
        self.calls: dict[str, str] = {}
        self.codes: dict[str, list[str]] = {}
        self.asked: list[tuple[str, str]] = []
        self.fault: Fault | None = None

    def send(
        self, method: str, path: str, body: bytes | None = None, *, max_bytes: int, deadline_s: float
    ) -> Fetched:
        self.asked.append((method, path))
        if self._chance.random() < self._lost_requests:
            raise Unreachable("the request was lost")
        answer = (self.fault and self.fault()) or self._answered(method, path, body)
        if self._chance.random() < self._lost_answers:
            raise Cut("the answer was lost", b"", 200)
        return answer

    def _answered(self, method: str, path: str, body: bytes | None) -> Fetched:
        value = json.loads(body or b"{}")
        what, _, name = path.removeprefix("api/v1/").partition("/")
        if what == "outbox":
            return self._outbox(value, len(body or b""))
        if what == "staff-calls":
            return self._call(method, name or value["requestId"])
        return self._code(method, name or value["requestId"], value.get("items"))

    def _outbox(self, value: dict, length: int) -> Fetched:
        assert length <= MAX_BODY_BYTES
        refused = []
        for one in value["entries"]:
            try:
                check_entry(one, "entry")
                self.rows.setdefault((value["box"], one["seq"]), one)
            except ContractError as error:
                refused.append({"seq": one["seq"], "reason": str(error)})
        return said(200, {"acceptedUpTo": value["entries"][-1]["seq"], "refused": refused})

    def _call(self, method: str, name: str) -> Fetched:
        if method == "DELETE":
            self.calls.pop(name, None)
            return said(200, {"deleted": True})
        if method == "POST":
            self.calls.setdefault(name, "waiting")
        if name not in self.calls:
            return refusal(404, "unknown_call")
        return said(200, {"id": name, "state": self.calls[name]})

    def _code(self, method: str, name: str, items: list[str] | None) -> Fetched:
        if method == "DELETE":
            self.codes.pop(name, None)
            return said(200, {"deleted": True})
        if not items:
            return refusal(400, "bad_request")
        self.codes.setdefault(name, items)
        return said(200, {"code": "0481", "expires": "2026-08-12T03:30:00Z"})


def said(status: int, value: object) -> Fetched:
    return Fetched(status, json.dumps(value).encode())


def refusal(status: int, code: str, retry_after: int | None = None) -> Fetched:
    body = json.dumps({"error": {"code": code, "message": "a sentence"}}).encode()
    return Fetched(status, body, None, retry_after)
