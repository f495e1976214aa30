"""From what went wrong to the outcome that says so; what is not listed here is a fault of the program."""

from offline_cache import outcomes
from offline_cache.contract.envelope import SignatureError
from offline_cache.contract.fields import ContractError
from offline_cache.fetch import Cut, FetchError, LoginPage, MediumLost, Redirected, TooLarge, TooSlow
from offline_cache.fetch.refusal import Refused
from offline_cache.outcomes import Outcome
from offline_cache.plan import NoWay
from offline_cache.spool import WrongBytes
from offline_cache.store.errors import NoSpace, RowsDiffer, StoreBroken, StoreError, is_full

FORESEEN = (FetchError, ContractError, NoWay, StoreError, OSError)
"""Errors of the network, the server, the disk or a file; they end a round, not the program."""

_PORTAL = frozenset({401, 403, 407, 511})


def outcome_of(error: Exception, path: str) -> Outcome:
    """Return the outcome of a round that ended in one of :data:`FORESEEN`.

    Args:
        error: the error.
        path: what the round is about, below the server's address.
    """
    if isinstance(error, FetchError):
        return _of_fetching(error, path)
    if isinstance(error, StoreError | OSError):
        return _of_store(error, path)
    if isinstance(error, SignatureError):
        return outcomes.BadSignature(str(error))
    return outcomes.BadObject(path, str(error))


def _of_fetching(error: FetchError, path: str) -> Outcome:
    if isinstance(error, Refused):
        return _of_status(error)
    if isinstance(error, Redirected | LoginPage):
        return outcomes.CaptivePortal()
    if isinstance(error, TooSlow):
        return outcomes.TooSlow()
    if isinstance(error, Cut):
        return outcomes.Truncated()
    if isinstance(error, MediumLost):
        return outcomes.StickUnreadable(str(error))
    if isinstance(error, WrongBytes):
        return outcomes.BadObject(error.path, str(error))
    if isinstance(error, TooLarge):
        return outcomes.BadObject(path, str(error))
    return outcomes.Unreachable(str(error))


def _of_status(error: Refused) -> Outcome:
    if error.status in _PORTAL:
        return outcomes.CaptivePortal()
    if error.status not in (404, 410):
        return outcomes.ServerBusy(error.status, error.retry_after)
    if error.path.startswith("v1/o/"):
        return outcomes.BadObject(error.path, "the server does not have it")
    return outcomes.NotYetPublished(error.path)


def _of_store(error: StoreError | OSError, path: str) -> Outcome:
    if isinstance(error, RowsDiffer):
        return outcomes.BadObject(path, str(error))
    if isinstance(error, NoSpace) or is_full(error):
        return outcomes.DiskFull()
    if isinstance(error, StoreBroken):
        return outcomes.StoreDamaged(rebuilt=False)
    return outcomes.StoreUnusable(str(error))
