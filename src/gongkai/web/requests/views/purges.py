"""What the rule of retention proposes to empty: a list to tick, and the emptying."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import path, reverse
from django.views.decorators.http import require_http_methods

from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.permissions import limited
from gongkai.web.requests.actions.purge import CarryOutPurge
from gongkai.web.requests.models import Purge
from gongkai.web.screens.asked import numbers
from gongkai.web.screens.attempt import attempt, warn
from gongkai.web.screens.navigation import Entry, enter

PURGE = "purge_requests"
AT_ONCE = 200
"""How many proposals a page lists; each is an act of its own."""


@guarded(PURGE)
@require_http_methods(["GET", "POST"])
def purges(request: HttpRequest) -> HttpResponse:
    """Show what waits to be emptied, who asked before what was written; empty what was ticked."""
    waiting = _waiting(request)
    if request.method == "POST":
        chosen = waiting.filter(pk__in=numbers(request.POST.getlist("purge")))
        if not chosen:
            warn(request, "请先勾选要清除的信件")
        for purge in list(chosen[:AT_ONCE]):
            attempt(request, CarryOutPurge(purge, person_of(request)))
        return HttpResponseRedirect(reverse("purges"))
    shown = list(waiting[:AT_ONCE])
    return render(request, "requests/purges.html", {"purges": shown, "more": waiting.count() - len(shown)})


def _waiting(request: HttpRequest) -> Any:
    """Return the proposals of the person's organs, oldest first; of one letter, who asked comes first."""
    mine = limited(Purge.objects.all(), person_of(request), PURGE, today(), via="letter__organ")
    rows = mine.filter(purged_on__isnull=True).select_related("letter__organ", "letter__applicant")
    return rows.prefetch_related("letter__requests").order_by("proposed_on", "-stage", "pk")


addresses = [path("purges", purges, name="purges")]
enter(Entry("到期清除", "purges", PURGE, rank=26))
