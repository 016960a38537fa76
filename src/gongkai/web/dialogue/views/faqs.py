"""Screens of frequent questions: the list, one with its review, its editor; an organ's own synonyms."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_POST

from gongkai.web.dialogue.actions.faq import (
    ChangeFaq,
    ReleaseFaq,
    ReturnFaq,
    SetSynonyms,
    SubmitFaq,
    WithdrawFaq,
    WriteFaq,
)
from gongkai.web.dialogue.enquiry.question import house
from gongkai.web.dialogue.faq_forms import FaqForm, NewFaqForm, RemarkForm, SynonymsForm
from gongkai.web.dialogue.models import Faq, Synonyms
from gongkai.web.dialogue.models.answers import STATES
from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.models import Organ
from gongkai.web.organs.permissions import limited, may, organs_where
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import attempt
from gongkai.web.screens.columns import Choice, Column, Days
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.looks import Look, shows
from gongkai.web.screens.navigation import Entry, enter

SEE, WRITE, REVIEW = "see_answers", "write_faq", "review_faq"


def _address(faq: Any) -> str:
    return reverse("faq", args=[faq.pk])


COLUMNS = (
    Column("问题", "question", link=_address),
    Column("状态", lambda each: said(each.get_state_display()), sort="state"),
    Column("发布日期", "released_on", sort="released_on"),
    Column("有效期至", "valid_until", sort="valid_until"),
    Column("机关", "organ.name", sort="organ__path"),
)
shows(Faq, Look(("organ",), COLUMNS, "-released_on", SEE))


@guarded(SEE)
@require_GET
def faqs(request: HttpRequest) -> HttpResponseBase:
    """List the frequent questions the person may see."""
    person, day = person_of(request), today()
    organs = organs_where(person, SEE, day).order_by("path")
    return Listing(
        "常见问题",
        limited(Faq.objects.select_related("organ"), person, SEE, day),
        columns=COLUMNS,
        search=("question",),
        filters=(
            Choice("state", "状态", STATES),
            Choice("organ", "机关", lambda: [(str(each.pk), each.name) for each in organs]),
            Days("released_on", "发布日期"),
        ),
        order="-pk",
        template="dialogue/faqs.html",
        empty="还没有常见问题。",
        context={"may_write": may(person, WRITE, None, day)},
    ).respond(request)


@guarded(SEE)
@require_GET
def faq(request: HttpRequest, key: int) -> HttpResponse:
    """Show a frequent question, and what can be done with it."""
    found, person = _faq(request, key, SEE), person_of(request)
    acts = _NEXT.get(found.state, ())
    page = {
        "faq": found,
        "acts": [(act(found, person), reverse("act_on_faq", args=[key, act.name])) for act in acts],
        "change": None if found.state == "released" else may(person, WRITE, found.organ, today()),
        "returns": found.state == "waiting" and may(person, REVIEW, found.organ, today()),
    }
    return render(request, "dialogue/faq.html", page)


@guarded(WRITE)
def new_faq(request: HttpRequest) -> HttpResponse:
    """Ask for a new frequent question."""
    person = person_of(request)
    form = NewFaqForm(request.POST or None, organs_where(person, WRITE, today()).order_by("path"))
    around = {"title": WriteFaq.label, "submit": "保存", "back": reverse("faqs")}
    return acting(request, form, lambda told: WriteFaq(told["organ"], form.text(), person), _address, **around)


@guarded(WRITE)
def change_faq(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for a frequent question's new text."""
    found, person = _faq(request, key, WRITE), person_of(request)
    form = FaqForm(request.POST or None, initial=FaqForm.filled(found))
    around = {"title": ChangeFaq.label, "submit": "保存", "back": _address(found)}
    return acting(request, form, lambda _: ChangeFaq(found, form.text(), person), _address, **around)


@guarded(SEE)
@require_POST
def act_on_faq(request: HttpRequest, key: int, name: str) -> HttpResponse:
    """Submit, release or withdraw a frequent question."""
    found, person = _faq(request, key, SEE), person_of(request)
    if name in _ACTS:
        attempt(request, _ACTS[name](found, person))
    return HttpResponseRedirect(_address(found))


@guarded(REVIEW)
def return_faq(request: HttpRequest, key: int) -> HttpResponse:
    """Ask why a frequent question is returned."""
    found, person = _faq(request, key, REVIEW), person_of(request)
    around = {"title": ReturnFaq.label, "submit": "退回", "back": _address(found), "lead": found.question}
    form = RemarkForm(request.POST or None)
    return acting(request, form, lambda told: ReturnFaq(found, person, told["remark"]), _address, **around)


@guarded(WRITE)
def synonyms(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for an organ's own synonyms, with those of the house beside them."""
    organ = get_object_or_404(Organ, pk=key)
    demand(request, WRITE, organ)
    held = Synonyms.objects.filter(organ=organ).values_list("text", flat=True).first()
    form = SynonymsForm(request.POST or None, initial={"text": held or ""})
    around = {"title": SetSynonyms.label, "submit": "保存", "back": reverse("faqs"), "lead": organ.name}
    told = {"house": ["、".join(words) for words in house("same")], "template": "dialogue/synonyms.html"}
    return acting(
        request, form, lambda told: SetSynonyms(organ, told["text"]), lambda _: reverse("faqs"), **around, **told
    )


@guarded(WRITE)
@require_GET
def synonym_organs(request: HttpRequest) -> HttpResponseBase:
    """List the organs whose synonyms the person may set."""
    organs: QuerySet[Organ] = organs_where(person_of(request), WRITE, today())
    column = Column("机关", "name", sort="path", link=lambda organ: reverse("synonyms", args=[organ.pk]))
    return Listing("同义词", organs, columns=(column,), search=("name",), order="path", export=False).respond(request)


def _faq(request: HttpRequest, key: int, permission: str) -> Faq:
    found = get_object_or_404(Faq.objects.select_related("organ", "author", "reviewer"), pk=key)
    demand(request, permission, found.organ)
    return found


_NEXT: dict[str, tuple[type[SubmitFaq | ReleaseFaq | WithdrawFaq], ...]] = {
    "draft": (SubmitFaq,),
    "waiting": (ReleaseFaq,),
    "released": (WithdrawFaq,),
}
"""What a page offers to do at once, by the state of its frequent question."""

_ACTS = {act.name: act for acts in _NEXT.values() for act in acts}

addresses = [
    path("faqs/", faqs, name="faqs"),
    path("faqs/new", new_faq, name="new_faq"),
    path("faqs/synonyms", synonym_organs, name="synonym_organs"),
    path("faqs/synonyms/<int:key>", synonyms, name="synonyms"),
    path("faqs/<int:key>", faq, name="faq"),
    path("faqs/<int:key>/change", change_faq, name="change_faq"),
    path("faqs/<int:key>/return", return_faq, name="return_faq"),
    path("faqs/<int:key>/act/<slug:name>", act_on_faq, name="act_on_faq"),
]
enter(Entry("常见问题", "faqs", SEE, rank=35))
