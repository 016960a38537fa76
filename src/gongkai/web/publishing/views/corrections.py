"""Screens of corrections: the list, a report with its answer, and the old items that are to be read again."""

from typing import Any

from cryptography.fernet import InvalidToken
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET

from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.permissions import limited, may, organs_where
from gongkai.web.organs.sealing import opened
from gongkai.web.publishing.actions.correction import CONTACT, UPHELD, AnswerReport, ReadAgain
from gongkai.web.publishing.ageing import to_read_again
from gongkai.web.publishing.correction_forms import AnswerForm, ReadAgainForm
from gongkai.web.publishing.models import Correction, Item
from gongkai.web.publishing.models.correction import STATES
from gongkai.web.screens.acting import acting
from gongkai.web.screens.columns import Choice, Column, Days
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.navigation import Entry, enter

TO_MEND = Q(state=UPHELD, release__isnull=True, item__live=True)
"""Found right, and not mended yet; what was withdrawn tells nobody the error any more."""

_SHORT = 40


def _address(correction: Any) -> str:
    return reverse("correction", args=[correction.pk])


@guarded("see_corrections")
@require_GET
def corrections(request: HttpRequest) -> HttpResponseBase:
    """List the reports the person may see; what the office found by itself is among them."""
    person, day = person_of(request), today()
    rows = Correction.objects.filter(Q(own=False) | ~Q(text="")).select_related("organ", "item")
    rows = rows.filter(TO_MEND) if request.GET.get("to_mend") else rows
    organs = organs_where(person, "see_corrections", day).order_by("path")
    return Listing(
        "纠错",
        limited(rows, person, "see_corrections", day),
        columns=(
            Column("反映的问题", lambda each: _beginning(each.text), link=_address),
            Column("信息", lambda each: each.item.title if each.item else said("网站")),
            Column("状态", _state, sort="state"),
            Column("收到时间", "at", sort="at"),
            Column("答复期限", "due", sort="due"),
            Column("来源", lambda each: said("本机关自查" if each.own else "读者反映"), sort="own"),
            Column("机关", "organ.name", sort="organ__path"),
        ),
        search=("text", "code", "item__title"),
        filters=(
            Choice("state", "状态", STATES),
            Choice("organ", "机关", lambda: [(str(each.pk), each.name) for each in organs]),
            Days("at", "收到时间", moment=True),
        ),
        order="-at",
        template="publishing/corrections.html",
        empty="还没有人反映问题。",
        context={"may_correct": may(person, "correct", None, day)},
    ).respond(request)


@guarded("see_corrections")
@require_GET
def correction(request: HttpRequest, key: int) -> HttpResponse:
    """Show a report: what was said, by when it is answered, the answer, and the release that mended it."""
    found, person = _correction(request, key, "see_corrections"), person_of(request)
    answers = may(person, "correct", found.organ, today())
    page = {
        "correction": found,
        "state": _state(found),
        "answers": answers,
        # Only whoever answers is shown how to reach the reader.
        "contact": _contact(found) if answers else "",
        "answer": AnswerReport(found, UPHELD, "—", person),
    }
    return render(request, "publishing/correction.html", page)


@guarded("correct")
def answer_report(request: HttpRequest, key: int) -> HttpResponse:
    """Ask what came of a report, and answer it."""
    found, person = _correction(request, key, "correct"), person_of(request)
    around = {"title": AnswerReport.label, "submit": "答复", "back": _address(found), "lead": found.text}
    form = AnswerForm(request.POST or None)
    return acting(request, form, lambda told: AnswerReport(found, person=person, **told), _address, **around)


@guarded("correct")
@require_GET
def ageing(request: HttpRequest) -> HttpResponseBase:
    """List what is to be read again in the organs of the person, the oldest first."""
    person, day = person_of(request), today()
    keys = [
        key
        for organ in organs_where(person, "correct", day)
        for key in to_read_again(organ, day).order_by().values_list("pk", flat=True)
    ]
    return Listing(
        "待复读的信息",
        Item.objects.filter(pk__in=keys).select_related("organ"),
        columns=(
            Column("标题", "title", sort="title", link=lambda item: reverse("read_again", args=[item.pk])),
            Column("发布日期", "released_on", sort="released_on"),
            Column("索引号", "number", sort="number"),
            Column("机关", "organ.name", sort="organ__path"),
        ),
        search=("title", "number"),
        order="released_on",
        empty="没有到期要复读的信息。",
    ).respond(request)


@guarded("correct")
def read_again(request: HttpRequest, key: int) -> HttpResponse:
    """Ask what was found in an old item, and note it."""
    item, person = get_object_or_404(Item.objects.select_related("organ"), pk=key), person_of(request)
    demand(request, "correct", item.organ)
    around = {"title": ReadAgain.label, "submit": "登记", "back": reverse("item", args=[item.pk]), "lead": item.title}
    form = ReadAgainForm(request.POST or None)
    return acting(
        request, form, lambda told: ReadAgain(item, person, told["fault"]), lambda _: reverse("ageing"), **around
    )


def _state(found: Correction) -> str:
    if found.state == UPHELD:
        if found.release_id or not found.item:
            return said("属实，已更正")
        return said("属实，待更正" if found.item.live else "属实，信息已撤回")
    return said(found.get_state_display())


def _contact(found: Correction) -> str:
    try:
        return opened(found.contact, CONTACT)
    except InvalidToken:
        return said("联系方式打不开：封存它的密钥已经不在")


def _beginning(text: str) -> str:
    return text if len(text) <= _SHORT else f"{text[:_SHORT]}…"


def _correction(request: HttpRequest, key: int, permission: str) -> Correction:
    found = get_object_or_404(Correction.objects.select_related("organ", "item", "by", "release"), pk=key)
    demand(request, permission, found.organ)
    return found


addresses = [
    path("corrections/", corrections, name="corrections"),
    path("corrections/ageing", ageing, name="ageing"),
    path("corrections/<int:key>", correction, name="correction"),
    path("corrections/<int:key>/answer", answer_report, name="answer_report"),
    path("items/<int:key>/again", read_again, name="read_again"),
]
enter(Entry("纠错", "corrections", "see_corrections", rank=14))
