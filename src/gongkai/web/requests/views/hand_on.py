"""Where a request came from or went, and the doors it can be handed on by, on the page of a case."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path, reverse
from django.views.decorators.http import require_POST

from gongkai.web.organs.doors import came_from, doors_besides, went_to
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.permissions import may
from gongkai.web.requests.actions.hand_on import HandRequestOn
from gongkai.web.requests.case_page import adds_to_case
from gongkai.web.requests.models import Request
from gongkai.web.requests.views.cases import seen_case
from gongkai.web.screens.attempt import attempt

HANDLE = "handle_requests"


@adds_to_case("转交其他渠道", "requests/part_doors.html", rank=90)
def doors(request: HttpRequest, case: Request) -> dict[str, Any] | None:
    """Show where the case came from or went; to whoever handles it, the doors, while it is open and not handed on."""
    before, after = came_from(case.letter.token), went_to("requests", case.pk)
    handles = case.state != "closed" and may(person_of(request), HANDLE, case.organ, today())
    open_doors = doors_besides("requests") if handles and not (before or after) else []
    return {"from": before, "to": after, "doors": open_doors} if before or after or open_doors else None


@guarded(HANDLE)
@require_POST
def hand_on(request: HttpRequest, key: int, room: str) -> HttpResponse:
    """Hand a case on, and go to what it became there."""
    case = seen_case(request, key, HANDLE)
    known = room in {each.room for each in doors_besides("requests")}
    done = attempt(request, HandRequestOn(case, room, person_of(request))) if known else None
    way = went_to("requests", case.pk) if done else None
    return HttpResponseRedirect(way.address if way else reverse("case", args=[case.pk]))


addresses = [path("<int:key>/to/<slug:room>", hand_on, name="hand_request_on")]
