"""The reviewer's screens: what waits for me, the draft with its remarks, and passing or returning it."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from gongkai.web.organs.action import Action, Refused
from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.permissions import limited, may
from gongkai.web.publishing.actions.review import PASS, RETURN, PinRemark, SettlePin
from gongkai.web.publishing.compare import compare, field_label, field_value
from gongkai.web.publishing.content import FIELDS, enclosures_of
from gongkai.web.publishing.item_forms import JudgeForm, PinForm
from gongkai.web.publishing.item_page import parts
from gongkai.web.publishing.models import Pin, Round
from gongkai.web.publishing.reading import sentence_at, shown
from gongkai.web.publishing.rounds import against, draft_of, for_review
from gongkai.web.publishing.tables import Stage, stages
from gongkai.web.publishing.views.items import item_address
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import attempt
from gongkai.web.screens.columns import Column, Days
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.navigation import Entry, enter


@guarded("review")
@require_GET
def reviews(request: HttpRequest) -> HttpResponse:
    """Show what waits for the person's review, the urgent first; and what waits but is not for this person."""
    told = for_review(person_of(request), today())
    page = {
        "mine": [(each, stages()[each.item.stage]) for each, why in told if not why],
        "others": [(each, said(why)) for each, why in told if why],
    }
    return render(request, "publishing/reviews.html", page)


@guarded("see_items")
@require_GET
def urgent(request: HttpRequest) -> HttpResponseBase:
    """List what was submitted as urgent, with the reason, for those who oversee it."""
    rounds = Round.objects.filter(urgent=True).select_related("item__organ", "by")
    return Listing(
        "紧急送审",
        limited(rounds, person_of(request), "see_items", today(), via="item__organ"),
        columns=(
            Column("标题", "item.draft_title", link=lambda round_: item_address(round_.item)),
            Column("机关", "item.organ.name", sort="item__organ__path"),
            Column("紧急理由", "urgent_reason"),
            Column("送审人", "by.name"),
            Column("送审时间", "at", sort="at"),
            Column("结果", lambda round_: said(round_.get_outcome_display()), sort="outcome"),
        ),
        search=("item__draft_title", "urgent_reason"),
        filters=(Days("at", "送审时间", moment=True),),
        order="-at",
        empty="没有紧急送审。",
    ).respond(request)


@guarded("review")
def review(request: HttpRequest, key: int) -> HttpResponse:
    """Show what was submitted, with all a reviewer needs; and take the verdict."""
    round_, person = _round(request, key), person_of(request)
    stage = stages().get(round_.item.stage) if round_.outcome == "open" else None
    form = JudgeForm(stage, request.POST or None) if stage else None
    if request.method == "POST" and form is not None and stage is not None and form.is_valid():
        judged = PASS[stage.key] if "pass" in request.POST else RETURN[stage.key]
        told = form.cleaned_data
        action = judged(round_, person, tuple(told["points"]), told["remark"])
        if _done(request, form, action):
            messages.success(request, said("已完成：{label}", label=action.label))
            return HttpResponseRedirect(reverse("reviews"))
    return render(request, "publishing/review.html", _page(request, round_, stage, form))


@guarded("review")
def pin(request: HttpRequest, key: int, passage: int, place: int) -> HttpResponse:
    """Ask for a remark on a sentence, and pin it."""
    round_, person = _round(request, key), person_of(request)
    try:
        quote = sentence_at(draft_of(round_), passage, place)
    except IndexError:
        raise Http404 from None
    back = reverse("review", args=[key])
    around = {"title": PinRemark.label, "submit": PinRemark.label, "back": back, "lead": f"“{quote}”"}
    form = PinForm(request.POST or None)
    return acting(
        request,
        form,
        lambda told: PinRemark(round_, person, quote, told["text"]),
        lambda _: f"{back}#s{passage}-{place}",
        **around,
    )


@guarded("see_items")
@require_POST
def settle_pin(request: HttpRequest, key: int) -> HttpResponse:
    """Mark a remark as dealt with."""
    found = get_object_or_404(Pin.objects.select_related("round__item__organ"), pk=key)
    demand(request, "see_items", *found.round.item.places)
    attempt(request, SettlePin(found, person_of(request)))
    if found.round.outcome == "open" and may(person_of(request), "review", found.round.item.organ, today()):
        return HttpResponseRedirect(reverse("review", args=[found.round_id]))
    return HttpResponseRedirect(item_address(found.round.item))


def _page(request: HttpRequest, round_: Round, stage: Stage | None, form: JudgeForm | None) -> dict[str, Any]:
    draft, item = draft_of(round_), round_.item
    before = item if item.live else None
    return {
        "round": round_,
        "item": item,
        "draft": draft,
        "stage": stage,
        "form": form,
        "why_not": said(why) if (why := against(round_, person_of(request))) else "",
        "reading": shown(draft, round_.pins.select_related("person", "settled_by")),
        "facts": [(field_label(name), field_value(draft, name)) for name in FIELDS if getattr(draft, name)],
        "enclosures": enclosures_of(draft),
        "given": round_.reviews.select_related("person").order_by("pk"),
        "comparison": compare(before, draft) if before else None,
        "parts": list(parts.of(request, item)),
    }


def _done(request: HttpRequest, form: JudgeForm, action: Action) -> bool:
    """Do the action; where it is refused, put the reasons into the form."""
    try:
        action.do(actor=person_of(request), at=timezone.now())
    except Refused as refused:
        for reason in refused.reasons:
            form.add_error(reason.about if reason.about in form.fields else None, said(reason.message, **reason.values))
        return False
    return True


def _round(request: HttpRequest, key: int) -> Round:
    """Return the round of the address. Raises Http404, or PermissionDenied where it is beyond the person's organs."""
    found = get_object_or_404(Round.objects.select_related("item__organ", "revision", "by"), pk=key)
    demand(request, "review", found.item.organ)
    return found


addresses = [
    path("reviews/", reviews, name="reviews"),
    path("reviews/urgent", urgent, name="urgent"),
    path("reviews/<int:key>", review, name="review"),
    path("reviews/<int:key>/pin/<int:passage>/<int:place>", pin, name="pin"),
    path("pins/<int:key>/settle", settle_pin, name="settle_pin"),
]
enter(Entry("待我审核", "reviews", "review", rank=4))
