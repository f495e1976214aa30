"""Pages of the desk and of the counsellor: plain, and only after signing in."""

import re
from datetime import datetime
from typing import Any

from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import LoginView, LogoutView
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from central.visits.calls import UNANSWERED, answer_call, open_calls
from central.visits.codes import TRIES_A_MINUTE, find_code, may_try
from central.visits.listed import listed
from central.visits.logins import SPAN, TRIES
from central.visits.members import cafes_of
from offline_cache.contract.uplink import CallState

REFRESH_S = 3
_CODE = re.compile(r"[0-9]{4}")


@login_required
@never_cache
def cafes_page(request: HttpRequest) -> HttpResponse:
    """List the cafes of an account; one that serves a single desk goes straight to it."""
    cafes = list(cafes_of(request.user))
    if len(cafes) == 1:
        return redirect("desk", cafe_id=cafes[0].pk)
    return render(request, "visits/cafes.html", {"cafes": cafes})


@login_required
@never_cache
def desk_page(request: HttpRequest, cafe_id: str) -> HttpResponse:
    """Show the calls of a cafe; the page looks anew by itself."""
    cafe = get_object_or_404(cafes_of(request.user), pk=cafe_id)
    now = timezone.now()
    calls = [_shown(call, now) for call in open_calls(cafe.pk, now)]
    facts = {"cafe": cafe, "calls": calls, "refresh_s": REFRESH_S, "now": now}
    return render(request, "visits/desk.html", facts)


def _shown(call: Any, now: datetime) -> dict[str, Any]:
    is_waiting = call.state == CallState.WAITING and call.ended is None
    return {"call": call, "is_waiting": is_waiting, "is_late": now - call.called > UNANSWERED}


@login_required
@require_POST
def answer_page(request: HttpRequest, cafe_id: str, call_id: int, state: str) -> HttpResponse:
    """Take the desk's tap and go back; a second tap changes nothing."""
    get_object_or_404(cafes_of(request.user), pk=cafe_id)
    answer_call(cafe_id, call_id, CallState(state), timezone.now())
    return redirect("desk", cafe_id=cafe_id)


@login_required
@never_cache
@require_http_methods(["GET", "POST"])
def code_page(request: Any) -> HttpResponse:
    """Ask for a code and show the list behind it."""
    if request.method == "GET":
        return render(request, "visits/code.html", {})
    now, code = timezone.now(), request.POST.get("code", "").strip()
    if not may_try(request.user, now):
        problem = f"1분에 {TRIES_A_MINUTE}번까지 입력할 수 있습니다. 잠시 뒤 다시 입력해 주세요."
        return render(request, "visits/code.html", {"problem": problem}, status=429)
    if not _CODE.fullmatch(code):
        return render(request, "visits/code.html", {"problem": "숫자 네 자리를 입력해 주세요."}, status=400)
    found = find_code(code, cafes_of(request.user), now)
    if found is None:
        problem = "없는 코드이거나 유효 시간(30분)이 지났습니다. 키오스크에서 새 코드를 받아 주세요."
        return render(request, "visits/code.html", {"problem": problem, "code": code}, status=404)
    facts = {"code": code, "expires": found.expires, "items": listed(found.items)}
    return render(request, "visits/code.html", facts)


LOGIN = LoginView.as_view(
    template_name="visits/login.html",
    next_page="desks",
    extra_context={"tries": TRIES, "minutes": int(SPAN.total_seconds() // 60)},
)
urlpatterns = [
    path("login/", LOGIN, name="login"),
    path("logout/", LogoutView.as_view(next_page="login"), name="logout"),
    path("", cafes_page, name="desks"),
    path("code/", code_page, name="staff-code"),
    path("<str:cafe_id>/", desk_page, name="desk"),
    path("<str:cafe_id>/calls/<int:call_id>/coming", answer_page, {"state": "coming"}, name="call-coming"),
    path("<str:cafe_id>/calls/<int:call_id>/done", answer_page, {"state": "done"}, name="call-done"),
]
