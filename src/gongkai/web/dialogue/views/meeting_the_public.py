"""Screens of what happens to proposals, open days and places: answered, held, signed up for, visited."""

import secrets
from typing import Any, cast

from django.contrib.contenttypes.models import ContentType
from django.db.models import Sum
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from gongkai.web.dialogue.actions.open_day import (
    PICTURES,
    AddComment,
    CancelOpenDay,
    ChoosePhoto,
    HoldOpenDay,
    OpenSignUps,
    ShowSummary,
    SignIn,
    seats_left,
)
from gongkai.web.dialogue.actions.place import RecordVisit
from gongkai.web.dialogue.actions.proposal import AnswerProposal
from gongkai.web.dialogue.dealing_forms import (
    AnswerForm,
    ArrivalForm,
    CancelForm,
    CommentForm,
    HoldForm,
    PhotoForm,
    VisitForm,
)
from gongkai.web.dialogue.dealings import SEE, address
from gongkai.web.dialogue.models import OpenDay, OpenDayPhoto, Place, Proposal, Visit
from gongkai.web.dialogue.models.kept import Kept
from gongkai.web.dialogue.shown import summary_shown
from gongkai.web.dialogue.views.dealings import KEEP, LET_OUT, parts, seen
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.models import Attachment
from gongkai.web.organs.permissions import may
from gongkai.web.organs.reach import within
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import attempt
from gongkai.web.screens.columns import Choice, Column, Days
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.looks import Look, shows

PROPOSALS, OPEN_DAYS, PLACES = "proposals", "open-days", "places"
LOOKS = OpenSignUps.permission

VISITS = (
    Column("日期", "on", sort="on"),
    Column("场所", "place.name", link=lambda visit: reverse("dealing", args=[PLACES, visit.place_id])),
    Column("人数", "people"),
    Column("来意", lambda visit: said(visit.get_purpose_display())),
    Column("机关", "organ.name"),
)
shows(Visit, Look(("place", "organ"), VISITS, "-on", SEE))


@parts.add("办理", "dialogue/part_proposal.html")
def proposal_part(request: HttpRequest, record: Kept) -> dict[str, Any] | None:
    """Show how a proposal stands, and where it is answered."""
    if not isinstance(record, Proposal):
        return None
    return {"record": record, "keeps": may(person_of(request), KEEP, record.organ, today())}


@parts.add("报名、举办和总结", "dialogue/part_open_day.html")
def open_day_part(request: HttpRequest, record: Kept) -> dict[str, Any] | None:
    """Show who comes, what was said and what is shown, without a name."""
    if not isinstance(record, OpenDay):
        return None
    person, day = person_of(request), today()
    return {
        "request": request,
        "record": record,
        "people": record.sign_ups.filter(online=True).aggregate(sum=Sum("people"))["sum"] or 0,
        "came": record.sign_ups.aggregate(sum=Sum("came"))["sum"] or 0,
        "left": seats_left(record),
        "comments": record.comments.order_by("pk"),
        "photos": record.photos.select_related("attachment").order_by("pk"),
        "show": ShowSummary(record, person, summary_shown(record)),
        **{name: may(person, name, record.organ, day) for name in (KEEP, LET_OUT, LOOKS)},
    }


@parts.add("来访", "dialogue/part_place.html")
def place_part(request: HttpRequest, record: Kept) -> dict[str, Any] | None:
    """Show who came to a place lately."""
    if not isinstance(record, Place):
        return None
    visits = record.visits.order_by("-on", "-pk")
    return {
        "record": record,
        "visits": visits[:10],
        "people": visits.aggregate(sum=Sum("people"))["sum"] or 0,
        "keeps": may(person_of(request), KEEP, record.organ, today()),
    }


@guarded(KEEP)
def answer_proposal(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for the answer to a proposal and whether it is public."""
    mine = cast("Proposal", seen(request, PROPOSALS, key, KEEP))
    told = ("result", "answer", "openness", "reason", "public_text")
    before = {name: getattr(mine, name) for name in told} | {"on": mine.answered_on or today()}
    form, person = AnswerForm(request.POST or None, initial=before), person_of(request)
    return acting(
        request, form, lambda given: AnswerProposal(mine, person=person, **given), address, **_around(mine, "答复")
    )


@guarded(KEEP)
def hold_open_day(request: HttpRequest, key: int) -> HttpResponse:
    """Ask how an open day went; who signed in is counted already."""
    mine, person = _open_day(request, key), person_of(request)
    came = mine.visitors or mine.sign_ups.aggregate(sum=Sum("came"))["sum"] or 0
    before = {"on": mine.held_on or mine.on, "visitors": came, "summary": mine.summary}
    form = HoldForm(request.POST or None, initial=before)
    around = _around(mine, HoldOpenDay.label)
    return acting(request, form, lambda told: HoldOpenDay(mine, person=person, **told), address, **around)


@guarded(KEEP)
def cancel_open_day(request: HttpRequest, key: int) -> HttpResponse:
    """Ask why an open day is called off."""
    mine = _open_day(request, key)
    form, around = CancelForm(request.POST or None), _around(mine, CancelOpenDay.label)
    return acting(request, form, lambda told: CancelOpenDay(mine, **told), address, **around)


@guarded(KEEP)
def add_comment(request: HttpRequest, key: int) -> HttpResponse:
    """Ask what a visitor said."""
    mine, person = _open_day(request, key), person_of(request)
    form, around = CommentForm(request.POST or None), _around(mine, AddComment.label)
    return acting(request, form, lambda told: AddComment(mine, person=person, **told), address, **around)


@guarded(KEEP)
def choose_photo(request: HttpRequest, key: int) -> HttpResponse:
    """Ask which attachment is shown with the summary; photos are attached on the open day's page first."""
    mine, person = _open_day(request, key), person_of(request)
    type_of = ContentType.objects.get_for_model(OpenDay)
    chosen = OpenDayPhoto.objects.values("attachment")
    offered = Attachment.objects.filter(record_type=type_of, record_key=mine.pk).exclude(pk__in=chosen)
    pictures = [each for each in offered if each.name.lower().endswith(PICTURES)]
    form, around = PhotoForm(pictures, request.POST or None), _around(mine, ChoosePhoto.label)
    return acting(request, form, lambda told: ChoosePhoto(mine, person=person, **told), address, **around)


@guarded(LET_OUT)
@require_POST
def show_summary(request: HttpRequest, key: int) -> HttpResponse:
    """Let the public see how an open day went, as it was shown beside the button."""
    mine = cast("OpenDay", seen(request, OPEN_DAYS, key, LET_OUT))
    attempt(request, ShowSummary(mine, person_of(request), request.POST.get("seen", "")))
    return HttpResponseRedirect(address(mine))


@guarded(LOOKS)
@require_http_methods(["GET", "POST"])
def sign_ups(request: HttpRequest, key: int) -> HttpResponse:
    """Show who signed up once the trail says who looked, and note who came."""
    mine, person = cast("OpenDay", seen(request, OPEN_DAYS, key, LOOKS)), person_of(request)
    form = ArrivalForm(mine, secrets.token_hex(16), request.POST if "token" in request.POST else None)
    if form.is_valid():
        told = form.cleaned_data
        attempt(request, SignIn(mine, form.arrived(), told["walk_ins"], told["token"]))
        return HttpResponseRedirect(address(mine))
    if request.method == "GET":
        return render(request, "dialogue/sign_ups_door.html", {"record": mine, "action": OpenSignUps(mine)})
    OpenSignUps(mine).do(actor=person, at=timezone.now())
    answer = render(request, "dialogue/sign_ups.html", {"record": mine, "form": form})
    answer["Cache-Control"] = "no-store"
    return answer


@guarded(KEEP)
def record_visit(request: HttpRequest, key: int) -> HttpResponse:
    """Ask how many came to a place."""
    place = cast("Place", seen(request, PLACES, key, KEEP))
    form = VisitForm(today(), request.POST or None)
    form.instance.place, form.instance.organ = place, place.organ
    around = _around(place, RecordVisit.label)
    return acting(request, form, lambda _: RecordVisit(form.instance), address, **around)


@guarded(SEE)
@require_GET
def visits(request: HttpRequest) -> HttpResponseBase:
    """List the visits to the places the person may see."""
    rows = within(Visit.objects.select_related("place", "organ"), person_of(request), SEE, today())
    purposes = Visit._meta.get_field("purpose").choices or ()  # noqa: SLF001 -- Django's own public name
    return Listing(
        "专区来访",
        rows,
        columns=VISITS,
        filters=(Choice("purpose", "来意", cast("Any", list(purposes))), Days("on", "日期")),
        order="-on",
        empty="还没有来访记录。",
    ).respond(request)


def _open_day(request: HttpRequest, key: int) -> OpenDay:
    return cast("OpenDay", seen(request, OPEN_DAYS, key, KEEP))


def _around(record: Kept, title: str) -> dict[str, Any]:
    return {"title": title, "submit": "保存", "back": address(record), "lead": record}


addresses = [
    path("proposals/<int:key>/answer", answer_proposal, name="answer_proposal"),
    path("open-days/<int:key>/hold", hold_open_day, name="hold_open_day"),
    path("open-days/<int:key>/cancel", cancel_open_day, name="cancel_open_day"),
    path("open-days/<int:key>/comment", add_comment, name="add_visitors_comment"),
    path("open-days/<int:key>/photo", choose_photo, name="choose_photo"),
    path("open-days/<int:key>/summary", show_summary, name="show_summary"),
    path("open-days/<int:key>/sign-ups", sign_ups, name="sign_ups"),
    path("places/<int:key>/visit", record_visit, name="record_visit"),
    path("visits", visits, name="visits"),
]
