"""Screens of vetting: what was found in a draft, the questions of Art. 17, and the list of names and terms."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from gongkai.web.organs.action import Refused
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.permissions import limited, may, organs_where
from gongkai.web.publishing.actions.term import AddTerm, EndTerm
from gongkai.web.publishing.actions.vetting import Answer, Keep, Mend, RecordAnswer, Scan
from gongkai.web.publishing.item_page import adds_to_item
from gongkai.web.publishing.models import Item, Term
from gongkai.web.publishing.models.item import DRAFT
from gongkai.web.publishing.vetting.forms import AnswerForm, QuestionsForm, TermForm
from gongkai.web.publishing.vetting.mend import mend
from gongkai.web.publishing.vetting.scan import scan
from gongkai.web.publishing.vetting.shown import asks_outside, by_file, opened_by
from gongkai.web.publishing.vetting.standing import last_form, unvetted, vetting_of
from gongkai.web.publishing.views.items import item_of
from gongkai.web.screens.acting import acting
from gongkai.web.screens.asked import number, numbers
from gongkai.web.screens.attempt import attempt, warn
from gongkai.web.screens.columns import Column
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.navigation import Entry, enter


@guarded("see_items")
@require_GET
def vetting(request: HttpRequest, key: int) -> HttpResponse:
    """Show what was found in the newest draft, what was decided, and the form of Art. 17."""
    return _page(request, item_of(request, key, "see_items"))


@guarded("see_items")
@require_POST
def scan_draft(request: HttpRequest, key: int) -> HttpResponse:
    """Scan the newest draft, and keep what was found."""
    found = item_of(request, key, "see_items")
    attempt(request, Scan(found, scan(found.get_latest_revision_as_object(), today())))
    return _back(found)


@guarded("vet")
@require_POST
def answer_vetting(request: HttpRequest, key: int) -> HttpResponse:
    """Take the answers to the questions of Art. 17."""
    found, person = item_of(request, key, "vet"), person_of(request)
    form = QuestionsForm(None, request.POST)
    if not form.is_valid():
        return _page(request, found, questions=form)
    return _done(request, Answer(found, person, form.answers(), form.cleaned_data["note"]), form, questions=form)


@guarded("vet")
@require_POST
def record_answer(request: HttpRequest, key: int) -> HttpResponse:
    """Take what the secrecy office or the competent department answered."""
    found, person = item_of(request, key, "vet"), person_of(request)
    form = AnswerForm(request.POST)
    if not form.is_valid():
        return _page(request, found, answered=form)
    return _done(request, RecordAnswer(found, person, **form.cleaned_data), form, answered=form)


@guarded("vet")
@require_POST
def keep_findings(request: HttpRequest, key: int) -> HttpResponse:
    """Keep the findings that were chosen, for the reason given."""
    found, person = item_of(request, key, "vet"), person_of(request)
    chosen = tuple(numbers(request.POST.getlist("finding")))
    if not chosen:
        warn(request, "请先选择要处理的疑点")
        return _back(found)
    act = Keep(found, person, chosen, request.POST.get("reason", ""))
    done = attempt(request, act)
    return _back(found) if done else _page(request, found, reason=act.reason, chosen=frozenset(chosen))


@guarded("draft")
@require_POST
def mend_draft(request: HttpRequest, key: int) -> HttpResponse:
    """Mask, mend or clean what was chosen, as a new version of the draft."""
    found, person = item_of(request, key, "draft"), person_of(request)
    draft = found.get_latest_revision_as_object()
    held = vetting_of(draft)
    keys = numbers(request.POST.getlist("finding"))
    prints = set(held.findings.filter(pk__in=keys).values_list("print", flat=True)) if held else set()
    if prints:
        attempt(request, Mend(found, person, mend(draft, prints, today())))
    else:
        warn(request, "请先选择要处理的疑点")
    return _back(found)


@guarded("see_items")
@require_GET
def terms(request: HttpRequest) -> HttpResponseBase:
    """List the names, titles and terms the scan goes by."""
    person, day = person_of(request), today()
    return Listing(
        "规范用语",
        limited(Term.objects.all(), person, "see_items", day).select_related("organ"),
        columns=(
            Column("规范写法", "right", sort="right"),
            Column("错误写法", "wrong"),
            Column("说明", "note"),
            Column("机关", "organ.name", sort="organ__path"),
            Column("自", "since", sort="since"),
            Column("停用日期", "ended_on", sort="ended_on"),
        ),
        search=("right", "wrong", "note"),
        order="right",
        template="publishing/terms.html",
        empty="还没有登记规范用语。登记后，公开前扫描会指出错误写法。",
        context={"may_keep": may(person, "vet", None, day), "running": _running(request)},
    ).respond(request)


@guarded("vet")
def add_term(request: HttpRequest) -> HttpResponse:
    """Ask for an entry, and enter it."""
    form = TermForm(organs_where(person_of(request), "vet", today()).order_by("path"), request.POST or None)
    words = {"title": "登记规范用语", "submit": "保存", "back": reverse("terms")}
    return acting(request, form, lambda told: AddTerm(**told), lambda _: reverse("terms"), **words)


@guarded("vet")
@require_POST
def end_term(request: HttpRequest) -> HttpResponse:
    """End the entry that was chosen."""
    ended = _running(request).filter(pk=number(request.POST.get("term"))).first()
    if ended is None:
        warn(request, "请先选择要停用的一条")
    else:
        attempt(request, EndTerm(ended))
    return HttpResponseRedirect(reverse("terms"))


@adds_to_item("公开前审查", "publishing/part_vetting.html", rank=20)
def part(request: HttpRequest, item: Item) -> dict[str, Any] | None:
    """Tell on an item's page what its vetting still waits for."""
    if item.stage != DRAFT:
        return None
    draft = item.get_latest_revision_as_object()
    return {
        "item": item,
        "open": list(unvetted(draft, timezone.now())),
        "may": may(person_of(request), "vet", item.organ, today()),
    }


def _page(request: HttpRequest, found: Item, **given: Any) -> HttpResponse:
    """Show the page of an item's vetting; `given` are forms that come back as they were filled in."""
    draft, person = found.get_latest_revision_as_object(), person_of(request)
    held, last = vetting_of(draft), last_form(found)
    may_vet = may(person, "vet", found.organ, today())
    page = {
        "item": found,
        "vetting": held,
        "files": by_file(held) if held else [],
        "open": list(unvetted(draft, timezone.now())),
        "may_vet": may_vet,
        "may_mend": any(may(person, "draft", place, today()) for place in found.places),
        "questions": QuestionsForm(held if held and held.at else last) if may_vet else None,
        "answered": AnswerForm() if may_vet and held and asks_outside(held) else None,
        "opened": opened_by(held),
        "before": last,
        **given,
    }
    return render(request, "publishing/vetting.html", page)


def _done(request: HttpRequest, action: Answer | RecordAnswer, form: Any, **given: Any) -> HttpResponse:
    """Do an action of a form on the page; refused, the form comes back with the reasons at their fields."""
    try:
        subject = action.do(actor=person_of(request), at=timezone.now())
    except Refused as refused:
        for reason in refused.reasons:
            form.add_error(reason.about if reason.about in form.fields else None, said(reason.message, **reason.values))
        return _page(request, action.item, **given)
    return _back(subject)


def _back(found: Any) -> HttpResponseRedirect:
    return HttpResponseRedirect(reverse("vetting", args=[found.pk]))


def _running(request: HttpRequest) -> Any:
    mine = limited(Term.objects.all(), person_of(request), "vet", today())
    return mine.filter(ended_on__isnull=True).select_related("organ").order_by("right")


addresses = [
    path("items/<int:key>/vetting", vetting, name="vetting"),
    path("items/<int:key>/vetting/scan", scan_draft, name="scan_draft"),
    path("items/<int:key>/vetting/answer", answer_vetting, name="answer_vetting"),
    path("items/<int:key>/vetting/outside", record_answer, name="record_answer"),
    path("items/<int:key>/vetting/keep", keep_findings, name="keep_findings"),
    path("items/<int:key>/vetting/mend", mend_draft, name="mend_draft"),
    path("terms", terms, name="terms"),
    path("terms/add", add_term, name="add_term"),
    path("terms/end", end_term, name="end_term"),
]
enter(Entry("规范用语", "terms", "vet", rank=18))
