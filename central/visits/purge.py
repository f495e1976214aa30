"""What the clockwork throws away: codes that ran out, calls of yesterday, tries of minutes ago."""

from datetime import timedelta

from django.utils import timezone

from central.visits.calls import KEPT
from central.visits.codes import purge_codes
from central.visits.logins import purge_tries
from central.visits.models import CodeTry, StaffCall

EVERY_S = 60


def purge() -> int:
    """Delete what is over and return how many rows that were."""
    now = timezone.now()
    calls = StaffCall.objects.filter(called__lte=now - KEPT).delete()[0]
    tries = CodeTry.objects.filter(at__lte=now - timedelta(minutes=1)).delete()[0]
    return int(calls) + int(tries) + purge_codes(now) + purge_tries(now)
