"""Taking in the outbox of a device: each entry once, whatever is lost on the way."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from central.devices.models import Device
from central.visits.models import Entry
from offline_cache.contract.fields import ContractError, encode
from offline_cache.contract.uplink import (
    MAX_ENTRIES,
    OutboxAnswer,
    Refusal,
    check_entry,
    check_name,
    check_seq,
    subject,
)


def take_batch(device: Device, now: datetime, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """Keep the entries of a batch and say up to which number they are dealt with.

    Raises:
        ContractError: the batch has another shape. A single bad entry is refused by its number instead.
    """
    box = check_name(body.get("box"), "box")
    values = body.get("entries")
    if not isinstance(values, list) or not 1 <= len(values) <= MAX_ENTRIES:
        raise ContractError(f"entries: expected 1 to {MAX_ENTRIES}")
    rows, refused = _rows(Entry(device=device, box=box, received=now), values)
    Entry.objects.bulk_create(rows, ignore_conflicts=True)
    return encode(OutboxAnswer(values[-1]["seq"], tuple(refused)))


def _rows(common: Entry, values: list[Any]) -> tuple[list[Entry], list[Refusal]]:
    rows: list[Entry] = []
    refused: list[Refusal] = []
    last = 0
    for index, value in enumerate(values):
        where = f"entries[{index}]"
        seq = check_seq(value.get("seq") if isinstance(value, dict) else None, f"{where}.seq")
        if seq <= last:
            raise ContractError(f"{where}.seq: numbers must grow")
        last = seq
        try:
            rows.append(_row(common, value, where))
        except ContractError as error:
            refused.append(Refusal(seq, str(error)))
    return rows, refused


def _row(common: Entry, value: Any, where: str) -> Entry:
    entry = check_entry(value, where)
    return Entry(
        device=common.device,
        box=common.box,
        received=common.received,
        seq=entry.seq,
        kind=entry.kind,
        created=entry.created,
        subject=subject(entry),
        body=value["body"],
    )
