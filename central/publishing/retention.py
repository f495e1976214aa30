"""Taking old objects out of the tree, but only when no device can still be fetching them."""

from datetime import datetime, timedelta
from pathlib import Path

from central.publishing.models import Edition, StoredObject
from offline_cache.contract.paths import object_path

KEEP = timedelta(days=3)
"""How long a retired object stays: as long as the head that listed it lives."""

EDITIONS = 50


def sweep(tree: Path, now: datetime) -> int:
    """Remove objects that have been retired, or belong to nothing, for longer than :data:`KEEP`.

    Args:
        tree: the folder of the published tree.
        now: the time.

    Returns:
        How many files were removed.
    """
    StoredObject.objects.filter(retired__lt=now - KEEP).delete()
    for edition in Edition.objects.all()[EDITIONS:]:
        edition.delete()
    known = set(StoredObject.objects.values_list("sha256", flat=True))
    folder = (tree / object_path("0")).parent
    removed = 0
    for path in folder.glob("*") if folder.is_dir() else ():
        if path.name not in known and path.stat().st_mtime < (now - KEEP).timestamp():
            path.unlink()
            removed += 1
    return removed
