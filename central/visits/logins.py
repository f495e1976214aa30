"""Signing in, with a limit: five wrong passwords close a name for five minutes, wherever one signs in.

They close it for whoever typed them, so that nobody can shut a desk out by its name; many wrong ones, from
wherever they come, close it for all.
"""

import hashlib
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth.backends import ModelBackend
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.utils import timezone

from central.visits.models import LoginTry

TRIES = 5
"""Wrong passwords for a name from one address."""

TRIES_OF_ALL = 50
"""Wrong passwords for a name from all addresses: 14,400 a day of passwords that are long and uncommon."""

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
        name, client = _hidden(username), _hidden(f"{username}\0{_address(request)}")
        now = timezone.now()
        # Counted before the password is looked at, so that many at the same time are all counted.
        one = LoginTry.objects.create(name=name, client=client, at=now)
        tries = LoginTry.objects.filter(at__gt=now - SPAN)
        if tries.filter(client=client).count() > TRIES or tries.filter(name=name).count() > TRIES_OF_ALL:
            one.delete()
            raise PermissionDenied
        user = super().authenticate(request, username, password, **more)
        if user is not None:
            LoginTry.objects.filter(client=client).delete()
        return user


def purge_tries(now: datetime) -> int:
    """Delete the tries that count no longer and return how many those were."""
    return int(LoginTry.objects.filter(at__lte=now - SPAN).delete()[0])


def _address(request: HttpRequest | None) -> str:
    """Return from where a request comes; behind a web server the last address is the one that this saw."""
    if request is None:
        return ""
    passed_on = request.META.get("HTTP_X_FORWARDED_FOR", "") if settings.ENVIRONMENT.public_url else ""
    return passed_on.rpartition(",")[2].strip() or request.META.get("REMOTE_ADDR", "")


def _hidden(username: str) -> str:
    """Return what is kept of a name: sometimes it is a password in the wrong field."""
    return hashlib.sha256(username.encode(errors="replace")).hexdigest()
