"""Who asked before, and for what: the applicant's own on the page of a case, everybody's on a page of its own."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_POST

from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.permissions import may
from gongkai.web.requests.actions.repeat import FindRepeat
from gongkai.web.requests.case_page import adds_to_case
from gongkai.web.requests.models import Request
from gongkai.web.requests.repeats import alike_of_all, alike_of_applicant, asked
from gongkai.web.requests.views.cases import SEE, seen_case
from gongkai.web.screens.asked import number
from gongkai.web.screens.attempt import attempt, warn


@adds_to_case("以前的申请", "requests/repeats.html", rank=20)
def repeats(request: HttpRequest, case: Request) -> dict[str, Any] | None:
    """Show how often the applicant asked, and what is like this request."""
    may_tie = case.state != "closed" and may(person_of(request), "handle_requests", case.organ, today())
    return {"asked": asked(case), "alike": alike_of_applicant(case), "may_tie": may_tie, "same_as": case.same_as}


@guarded(SEE)
@require_GET
def alike(request: HttpRequest, key: int) -> HttpResponse:
    """Show every earlier request of the organ that is like this one, whoever made it."""
    case = seen_case(request, key)
    return render(request, "requests/alike.html", {"case": case, "alike": alike_of_all(case)})


@guarded("handle_requests")
@require_POST
def find_repeat(request: HttpRequest, key: int) -> HttpResponse:
    """Tie a case to the earlier one it repeats."""
    case = seen_case(request, key, "handle_requests")
    earlier = Request.objects.filter(organ=case.organ, pk=number(request.POST.get("earlier")) or 0).first()
    if earlier is None:
        warn(request, "没有选择在先的申请")
    else:
        attempt(request, FindRepeat(case, earlier, person_of(request)))
    return HttpResponseRedirect(reverse("case", args=[case.pk]))


addresses = [
    path("<int:key>/alike", alike, name="alike"),
    path("<int:key>/repeat", find_repeat, name="find_repeat"),
]
