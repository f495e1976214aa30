"""Signing in, with a limit: five wrong passwords close a name for five minutes, wherever one signs in."""

import hashlib
from datetime import datetime, timedelta
from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.utils import timezone

from central.visits.models import LoginTry

TRIES = 5
SPAN = timedelta(minutes=5)


class LimitedBackend(ModelBackend):
    """Django's own accounts; a name that was tried too often is not looked at for a while."""

    def authenticate(
        self,
        request: HttpRequest | None,
        username: str | None = None,
        password: str | None = None,
        **more: Any,
    ) -> Any:
        """Return the account of a name and its password, or ``None``.

        Raises:
            PermissionDenied: too many wrong passwords; no other backend is asked.
        """
        if username is None or password is None:
            return None
        name, now = _hidden(username), timezone.now()
        # Counted before the password is looked at, so that many at the same time are all counted.
        one = LoginTry.objects.create(name=name, at=now)
        if LoginTry.objects.filter(name=name, at__gt=now - SPAN).count() > TRIES:
            one.delete()
            raise PermissionDenied
        user = super().authenticate(request, username, password, **more)
        if user is not None:
            LoginTry.objects.filter(name=name).delete()
        return user


def purge_tries(now: datetime) -> int:
    """Delete the tries that count no longer and return how many those were."""
    return int(LoginTry.objects.filter(at__lte=now - SPAN).delete()[0])


def _hidden(username: str) -> str:
    """Return what is kept of a name: sometimes it is a password in the wrong field."""
    return hashlib.sha256(username.encode(errors="replace")).hexdigest()
