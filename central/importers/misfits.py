"""Rows of a source that cannot stand in the tables: one of them would fail the import of all."""

from typing import Any

from central.content.models import Posting
from offline_cache.contract.uplink import is_item


def misfit(row: Posting) -> str | None:
    """Return why a posting that is not saved yet cannot be, in a sentence; ``None`` when it can."""
    if not is_item(row.pk):
        return f"{row.pk[:60]!r}: the number holds other signs than letters, figures, . _ ~ or -, or too many"
    for field in row._meta.concrete_fields:  # noqa: SLF001 - Django's public model API
        value = getattr(row, field.attname)
        if _has_zero_byte(value):
            return f"{row.pk}: {field.attname} holds a zero byte"
        if field.max_length is not None and isinstance(value, str) and len(value) > field.max_length:
            return f"{row.pk}: {field.attname} has {len(value)} letters, at most {field.max_length} are kept"
    return None


def _has_zero_byte(value: Any) -> bool:
    if isinstance(value, dict):
        return any(map(_has_zero_byte, (*value.keys(), *value.values())))
    if isinstance(value, list):
        return any(map(_has_zero_byte, value))
    return isinstance(value, str) and "\0" in value
