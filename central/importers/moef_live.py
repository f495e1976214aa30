"""Asking data.go.kr itself."""

from django.conf import settings

from central.importers import moef_api
from central.importers.answers import Answer, SourceFailedError
from central.importers.client import get


def ask_source(address: str | None = None) -> Answer:
    """Return all postings of the source.

    Args:
        address: another address than that of data.go.kr.

    Raises:
        SourceFailedError: it failed, or there is no key.
    """
    key = settings.ENVIRONMENT.moef_key
    if not key:
        raise SourceFailedError("CENTRAL_MOEF_KEY is not set; data.go.kr gives a key for 15125273")
    return moef_api.fetch_all(address or moef_api.ADDRESS, key, get)
