"""Screens of the service centre's counts: the list by month and matter, and typing a month in."""

from dataclasses import replace

from django.db.models import Sum
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.views.decorators.http import require_GET

from gongkai.web.dialogue.actions.counting import CountServices
from gongkai.web.dialogue.models import ServiceCount
from gongkai.web.dialogue.order_forms import ServicesForm
from gongkai.web.organs.due import months_before
from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.models import Organ
from gongkai.web.organs.permissions import organs_where
from gongkai.web.organs.reach import within
from gongkai.web.screens.acting import acting
from gongkai.web.screens.columns import Choice, Column, Days
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.looks import Look, shows
from gongkai.web.screens.navigation import Entry, enter

SEE = "see_orders"

COLUMNS = (
    Column("月份", lambda each: f"{each.month:%Y-%m}", sort="month"),
    Column("事项", "matter"),
    Column("件数", "count"),
    Column("机关", "organ.name"),
)
shows(ServiceCount, Look(("organ",), COLUMNS, "-month", SEE))


@guarded(SEE)
@require_GET
def services(request: HttpRequest) -> HttpResponseBase:
    """List the counts the person may see, with what those found come to."""
    person, day = person_of(request), today()
    rows = within(ServiceCount.objects.all(), person, SEE, day)
    organs = list(organs_where(person, SEE, day).order_by("path"))
    listing = Listing(
        "便民服务件数",
        rows.select_related("organ"),
        columns=COLUMNS,
        search=("matter",),
        filters=(Choice("organ", "机关", [(str(each.pk), each.name) for each in organs]), Days("month", "月份")),
        order="-month",
        template="dialogue/services.html",
        empty="还没有登记件数。",
    )
    told = {
        "mine": organs_where(person, "count_services", day).order_by("path"),
        "total": listing.found(request.GET).order_by().aggregate(sum=Sum("count"))["sum"] or 0,
    }
    return replace(listing, context=told).respond(request)


@guarded("count_services")
def count_services(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for a month's counts; the matters of the last month counted stand there already."""
    organ = get_object_or_404(Organ, pk=key)
    demand(request, "count_services", organ)
    last = ServiceCount.objects.filter(organ=organ).order_by("-month").first()
    matters = ServiceCount.objects.filter(organ=organ, month=last.month).order_by("pk") if last else []
    before = months_before(today().replace(day=1), 1)
    form = ServicesForm([each.matter for each in matters], before, request.POST or None)
    return acting(
        request,
        form,
        lambda _: CountServices(organ, form.counts()),
        lambda _: reverse("services"),
        title=CountServices.label,
        submit="登记",
        back=reverse("services"),
        lead=organ,
        template="dialogue/services_form.html",
    )


addresses = [
    path("services", services, name="services"),
    path("services/of/<int:key>", count_services, name="count_services"),
]
enter(Entry("便民服务", "services", SEE, rank=32))
