"""The register of requests (台账), and the page of a case: what is due and why, what may be done and what not."""

from datetime import date, timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.template.loader import render_to_string
from django.urls import path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.views.decorators.http import require_GET, require_POST

from gongkai.law.steps import channels, states
from gongkai.request import outcomes, records
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.permissions import limited, may, organs_where
from gongkai.web.organs.reach import within
from gongkai.web.organs.remarkable import takes_remarks
from gongkai.web.requests.actions.open import OpenApplicant
from gongkai.web.requests.beside import consulted
from gongkai.web.requests.case_page import parts
from gongkai.web.requests.clock import Reckoned, reckoned
from gongkai.web.requests.intake_forms import CONTACT
from gongkai.web.requests.models import Fee, Request
from gongkai.web.requests.models.applicant import KINDS
from gongkai.web.requests.step_forms import APART, step_of
from gongkai.web.screens.columns import Choice, Column, Days
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.navigation import Entry, enter
from gongkai.web.screens.templatetags.deadline import deadline

SEE = "see_requests"
RIGHTS = ("handle_requests", "approve_request", "strike_event", "see_applicants")
"""What of the page depends on who looks."""


@guarded(SEE)
@require_GET
def cases(request: HttpRequest) -> HttpResponseBase:
    """Show the register; it filters, searches, sorts, and leaves as xlsx in the usual layout of a 台账."""
    person, day = person_of(request), today()
    rows = within(Request.objects.all(), person, SEE, day).select_related("organ", "handler")
    sheet = request.GET.get("export") == "xlsx"
    return Listing(
        "依申请公开台账",
        rows.select_related("organ", "handler", "letter") if sheet else rows,
        columns=SHEET if sheet else _columns(several=organs_where(person, SEE, day).count() > 1),
        search=("number", "subject"),
        filters=FILTERS,
        order="-received_on",
        template="requests/cases.html",
        context={
            "narrows": _narrows(request, day),
            "register": may(person, "register_requests", None, day),
        },
    ).respond(request)


SHEET = (
    Column("编号", "number", sort="number"),
    Column("受理机关", "organ"),
    Column("申请事项", "subject"),
    Column("申请人类别", lambda case: said(case.get_kind_display())),
    Column("渠道", lambda case: said(case.get_channel_display())),
    Column("到达日期", "letter.arrived_on"),
    Column("收到日期", "received_on", sort="received_on"),
    Column("获取信息的形式", lambda case: said(case.letter.get_form_display())),
    Column("获取信息的途径", lambda case: said(case.letter.get_route_display())),
    Column("状态", lambda case: said(case.get_state_display())),
    Column("答复期限", "due", sort="due"),
    Column("办理结果", lambda case: said(case.get_outcome_display()) if case.outcome else ""),
    Column("办结日期", "closed_on", sort="closed_on"),
    Column("用时（工作日）", "days_used", sort="days_used"),
    Column("违规记录", "breaches"),
    Column("承办人", "handler"),
)
"""The register as it leaves: what a 台账 usually has, and no name."""

FILTERS = (
    Choice("state", "状态", list(states().items())),
    Choice("outcome", "办理结果", [(key, each.label) for key, each in outcomes().items()]),
    Choice("kind", "申请人类别", KINDS),
    Choice("channel", "渠道", [(key, each.name) for key, each in channels().items()]),
    Days("received", "收到日期", lookup="received_on"),
    Days("due", "答复期限"),
)


def _columns(*, several: bool) -> tuple[Column, ...]:
    """Return the columns on the screen; the organ only for those who see `several`."""
    organ = (Column("机关", "organ", sort="organ__path"),) if several else ()
    return (
        Column("编号", "number", sort="number", link=lambda case: reverse("case", args=[case.pk])),
        Column("申请事项", "subject"),
        *organ,
        Column("申请人类别", lambda case: said(case.get_kind_display())),
        Column("收到日期", "received_on", sort="received_on"),
        Column("状态", lambda case: badge(case.state, said(case.get_state_display()))),
        Column("答复期限", due_badge, sort="due"),
        Column("办理结果", lambda case: said(case.get_outcome_display()) if case.outcome else ""),
        Column("用时（工作日）", "days_used", sort="days_used"),
    )


def badge(kind: str, words: str) -> str:
    """Return words as a badge."""
    return format_html('<span class="badge {}">{}</span>', kind, words)


def due_badge(case: Request) -> str:
    """Return the day due and how it stands; nothing where nothing is due."""
    if case.due is None:
        return ""
    due = render_to_string("screens/deadline.html", deadline(case.due))
    return format_html("<span>{} {}</span>", due, badge("waiting", said("暂定"))) if case.provisional else due


def _narrows(request: HttpRequest, day: date) -> list[tuple[str, str, bool]]:
    """Return the usual ways to narrow the register: label, query, whether the page is narrowed so."""
    late = f"state=running&due_to={day - timedelta(days=1)}&sort=due"
    offered = [("全部", ""), ("已逾期", late), *((name, f"state={key}&sort=due") for key, name in _SHOWN)]
    here = request.GET.urlencode()
    return [(label, query, query == here) for label, query in offered]


_SHOWN = [(key, name) for key, name in states().items() if key != "new"]


@guarded(SEE)
@require_GET
def case(request: HttpRequest, key: int) -> HttpResponse:
    """Show a case without any personal data: how it stands, why, what may be done, what is on file."""
    shown, person, day = seen_case(request, key), person_of(request), today()
    found = reckoned(shown, day)
    page = {
        "case": shown,
        "standing": found.standing,
        "guessed": found.guessed,
        "state": states()[found.standing.state],
        "facts": _facts(shown),
        "lines": _lines(found),
        **_doings(shown, found),
        **_filed(shown),
        "parties": consulted(shown),
        "assignments": shown.assignments.select_related("to", "answered_by").order_by("pk"),
        "approvals": shown.approvals.select_related("asked_by", "decided_by").order_by("pk"),
        "fee": Fee.objects.filter(request=shown).first(),
        "parts": list(parts.of(request, shown)),
        "events": [event for event in shown.events.all() if event.struck_at is None][-1:],
        **{name: may(person, name, shown.organ, day) for name in RIGHTS},
    }
    return render(request, "requests/case.html", page)


def seen_case(request: HttpRequest, key: int, permission: str = SEE) -> Request:
    """Return the request `key` if the person may do `permission` at its organ; 404 otherwise, as if there were none."""
    records = limited(Request.objects.all(), person_of(request), permission, today())
    return get_object_or_404(
        records.select_related("organ", "letter__applicant", "handler", "same_as").prefetch_related("events"), pk=key
    )


@guarded("see_applicants")
@require_POST
def applicant(request: HttpRequest, key: int) -> HttpResponse:
    """Show who made a request, once the trail says who looked."""
    shown = seen_case(request, key, "see_applicants")
    action = OpenApplicant(shown, "案件页")
    action.do(actor=person_of(request), at=timezone.now())
    told = {"case": shown, "applicant": action.opened(), "ways": CONTACT}
    told["may_name"] = shown.state != "closed" and may(person_of(request), "handle_requests", shown.organ, today())
    answer = render(request, "requests/applicant.html", told)
    answer["Cache-Control"] = "no-store"
    return answer


def _address(case: Request, kind: str) -> str:
    """Return where a step is entered; "" where it comes with a letter or a party."""
    if step_of(kind):
        return reverse("take_step", args=[case.pk, kind])
    return reverse(APART[kind], args=[case.pk]) if APART[kind] else ""


def _doings(case: Request, found: Reckoned) -> dict[str, Any]:
    """Return the steps the state allows with their addresses, those that may be taken apart from those that may not."""
    doings = [(option, _address(case, option.step.kind)) for option in found.standing.options]
    return {
        "doings": doings,
        "able": [(option, address) for option, address in doings if address and not option.objection],
        "unable": [(option, address) for option, address in doings if option.objection],
    }


def _filed(case: Request) -> dict[str, Any]:
    """Return the records on file, and for each outcome those it demands and which of them are missing."""
    kept = {each.key: each for each in case.on_file.select_related("by")}
    return {
        "kept": [(records()[key], each) for key, each in kept.items()],
        "demands": [
            (outcome, {"records": outcome.records, "missing": {each.key for each in outcome.records} - kept.keys()})
            for outcome in outcomes().values()
        ],
    }


def _facts(case: Request) -> list[tuple[str, str | date | None]]:
    return [
        ("机关", str(case.organ)),
        ("申请事项", case.subject),
        ("申请人类别", said(case.get_kind_display())),
        ("渠道", said(case.get_channel_display())),
        ("收到日期", case.received_on),
        ("获取信息的形式", said(case.letter.get_form_display())),
        ("获取信息的途径", said(case.letter.get_route_display())),
        ("承办人", str(case.handler or "")),
    ]


def _lines(found: Reckoned) -> list[tuple[date, str, str, date | None]]:
    """Return the clock's explanation, line by line: the day, what happened, by which rule, due when after it."""
    return [
        (line.day, said(line.message, **line.values), line.source, line.due) for line in reversed(found.standing.lines)
    ]


addresses = [
    path("", cases, name="cases"),
    path("<int:key>", case, name="case"),
    path("<int:key>/applicant", applicant, name="case_applicant"),
]
enter(Entry("依申请公开", "cases", SEE, rank=20))
takes_remarks(Request, SEE)
