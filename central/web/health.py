"""The health of the server."""

from django.db import connection
from django.http import HttpRequest, HttpResponse, JsonResponse

from central.publishing.models import Edition


def health(_request: HttpRequest) -> HttpResponse:
    """Say whether the database answers and which edition is the newest."""
    connection.ensure_connection()
    newest = Edition.objects.values_list("version", flat=True).first()
    return JsonResponse({"ok": True, "edition": newest})
