"""Screens of what nobody could answer: the worklist, a question with what can be done, and the figures of a year."""

from typing import Any

from django.db.models import Count, F, Q
from django.db.models.functions import TruncMonth
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET

from gongkai.web.dialogue.actions.asking import SetAside
from gongkai.web.dialogue.actions.faq import AddPhrasing, WriteFaq
from gongkai.web.dialogue.faq_forms import FaqForm, NoteForm, PhrasingForm
from gongkai.web.dialogue.models import Asking, Faq, OpenQuestion
from gongkai.web.dialogue.models.answers import ANSWERED, DECLINED, OPEN, OUTCOMES, SETTLED, WHY, WITHDRAWN
from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.likeness import likeness_of, pairs_of
from gongkai.web.organs.permissions import limited, may, organs_where
from gongkai.web.screens.acting import acting
from gongkai.web.screens.columns import Choice, Column, Days
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.looks import Look, shows
from gongkai.web.screens.navigation import Entry, enter

SEE, WRITE, SETTLE = "see_answers", "write_faq", "settle_questions"

_SHORT, _OFFERED = 40, 50

ASKED = (
    Column("日期", "day", sort="day"),
    Column("结果", lambda each: said(each.get_outcome_display()), sort="outcome"),
    Column("把握（%）", "confidence", sort="confidence"),
    Column("来源", "source"),
    Column("有帮助", lambda each: "" if each.helpful is None else said("是" if each.helpful else "否")),
)
shows(Asking, Look((), ASKED, "-day", SEE))


def _address(question: Any) -> str:
    return reverse("open_question", args=[question.pk])


@guarded(SEE)
@require_GET
def open_questions(request: HttpRequest) -> HttpResponseBase:
    """List the questions without an answer, the latest first."""
    person, day = person_of(request), today()
    organs = organs_where(person, SEE, day).order_by("path")
    return Listing(
        "没有答上的问题",
        limited(OpenQuestion.objects.select_related("organ"), person, SEE, day),
        columns=(
            Column("问题", lambda each: each.text[:_SHORT], link=_address),
            Column("问过几次", "count", sort="count"),
            Column("原因", lambda each: said(each.get_why_display())),
            Column("状态", lambda each: said(each.get_state_display()), sort="state"),
            Column("最近一次问", "last_at", sort="last_at"),
            Column("机关", "organ.name", sort="organ__path"),
        ),
        search=("text",),
        filters=(
            Choice("state", "状态", SETTLED),
            Choice("why", "原因", WHY),
            Choice("organ", "机关", lambda: [(str(each.pk), each.name) for each in organs]),
            Days("last_at", "最近一次问", moment=True),
        ),
        order="-last_at",
        empty="没有要处理的问题。",
    ).respond(request)


@guarded(SEE)
@require_GET
def open_question(request: HttpRequest, key: int) -> HttpResponse:
    """Show a question without an answer, and the ways to settle it."""
    found, day = _question(request, key, SEE), today()
    person = person_of(request)
    page = {
        "question": found,
        "writes": found.state == OPEN and may(person, WRITE, found.organ, day),
        "settles": found.state == OPEN and may(person, SETTLE, found.organ, day),
        "alike": _alike(found)[:3],
    }
    return render(request, "dialogue/open_question.html", page)


@guarded(WRITE)
def answer_question(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for the frequent question that answers it."""
    found, person = _question(request, key, WRITE), person_of(request)
    form = FaqForm(request.POST or None, initial={"question": found.text})
    around = {"title": WriteFaq.label, "submit": "保存", "back": _address(found), "lead": found.text}
    return acting(request, form, lambda _: WriteFaq(found.organ, form.text(), person, found), _faq, **around)


@guarded(WRITE)
def add_phrasing(request: HttpRequest, key: int) -> HttpResponse:
    """Ask which frequent question it asks in other words; the likest come first."""
    found, person = _question(request, key, WRITE), person_of(request)
    form = PhrasingForm(request.POST or None, Faq.objects.filter(organ=found.organ).exclude(state=WITHDRAWN))
    form.fields["faq"].choices = [(each.pk, each.question) for each in _alike(found)]  # type: ignore[attr-defined]  # a field of choices
    around = {"title": AddPhrasing.label, "submit": "并入", "back": _address(found), "lead": found.text}
    return acting(request, form, lambda told: AddPhrasing(found, told["faq"], person), _faq, **around)


@guarded(SETTLE)
def set_aside(request: HttpRequest, key: int) -> HttpResponse:
    """Ask why it needs no answer."""
    found, person = _question(request, key, SETTLE), person_of(request)
    around = {"title": SetAside.label, "submit": "登记", "back": _address(found), "lead": found.text}
    form = NoteForm(request.POST or None)
    return acting(request, form, lambda told: SetAside(found, told["note"], person), _address, **around)


@guarded(SEE)
@require_GET
def asked(request: HttpRequest) -> HttpResponseBase:
    """Show by month what was asked, answered and declined, and what helped; every asking leaves as one list."""
    person, day = person_of(request), today()
    organs = organs_where(person, SEE, day).order_by("path")
    mine = limited(Asking.objects.all(), person, SEE, day)
    return Listing(
        "智能问答统计",
        mine.select_related("organ"),
        columns=(*ASKED, Column("机关", "organ.name", sort="organ__path")),
        filters=(
            Choice("outcome", "结果", OUTCOMES),
            Choice("organ", "机关", lambda: [(str(each.pk), each.name) for each in organs]),
            Days("day", "日期"),
        ),
        order="-day",
        template="dialogue/asked.html",
        context={"months": list(_months(mine.filter(day__year=day.year))), "year": day.year},
    ).respond(request)


def _months(askings: Any) -> Any:
    return (
        askings.values(month=TruncMonth("day"))
        .annotate(
            asked=Count("pk"),
            answered=Count("pk", filter=Q(outcome=ANSWERED)),
            declined=Count("pk", filter=Q(outcome=DECLINED)),
            helped=Count("pk", filter=Q(helpful=True)),
            no_help=Count("pk", filter=Q(helpful=False)),
            share=100 * Count("pk", filter=Q(outcome=ANSWERED)) / Count("pk"),
        )
        .order_by(F("month").desc())
    )


def _alike(question: OpenQuestion) -> list[Faq]:
    """Return the organ's frequent questions, the likest first."""
    faqs = Faq.objects.filter(organ=question.organ).exclude(state=WITHDRAWN).order_by("-pk")[:1000]
    mine = pairs_of(question.text)
    return sorted(faqs, key=lambda each: -likeness_of(mine, pairs_of(each.question)))[:_OFFERED]


def _faq(faq: Any) -> str:
    return reverse("faq", args=[faq.pk])


def _question(request: HttpRequest, key: int, permission: str) -> OpenQuestion:
    found = get_object_or_404(OpenQuestion.objects.select_related("organ", "faq", "by"), pk=key)
    demand(request, permission, found.organ)
    return found


addresses = [
    path("questions/", open_questions, name="open_questions"),
    path("questions/asked", asked, name="asked"),
    path("questions/<int:key>", open_question, name="open_question"),
    path("questions/<int:key>/answer", answer_question, name="answer_question"),
    path("questions/<int:key>/phrasing", add_phrasing, name="add_phrasing"),
    path("questions/<int:key>/aside", set_aside, name="set_question_aside"),
]
enter(Entry("没有答上的问题", "open_questions", SEE, rank=36))
