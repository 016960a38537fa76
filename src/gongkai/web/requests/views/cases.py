"""The register of requests (台账), and the page of a case: what is due and why, what may be done and what not."""

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from gongkai.law.steps import channels, states
from gongkai.request import Record, outcomes, records
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.permissions import limited, may
from gongkai.web.organs.remarkable import takes_remarks
from gongkai.web.requests.actions.open import OpenApplicant
from gongkai.web.requests.case_page import parts
from gongkai.web.requests.clock import Reckoned, reckoned
from gongkai.web.requests.intake_forms import CONTACT
from gongkai.web.requests.models import Fee, OnFile, Request
from gongkai.web.requests.models.applicant import KINDS
from gongkai.web.requests.step_forms import APART, step_of
from gongkai.web.screens.columns import Choice, Column, Days
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.navigation import Entry, enter

SEE = "see_requests"
RIGHTS = ("handle_requests", "approve_request", "strike_event", "see_applicants")
"""What of the page depends on who looks."""


@guarded(SEE)
@require_GET
def cases(request: HttpRequest) -> HttpResponseBase:
    """Show the register in the usual layout; it filters, searches, sorts and leaves as xlsx."""
    rows = limited(Request.objects.all(), person_of(request), SEE, today()).select_related("organ", "handler")
    return Listing(
        "依申请公开台账",
        rows,
        columns=(
            Column("编号", "number", sort="number", link=lambda case: reverse("case", args=[case.pk])),
            Column("申请事项", "subject"),
            Column("机关", "organ", sort="organ__path"),
            Column("申请人类别", lambda case: said(case.get_kind_display())),
            Column("渠道", lambda case: said(case.get_channel_display())),
            Column("收到日期", "received_on", sort="received_on"),
            Column("状态", lambda case: said(case.get_state_display())),
            Column("答复期限", "due", sort="due"),
            Column("办理结果", lambda case: said(case.get_outcome_display()) if case.outcome else ""),
            Column("办结日期", "closed_on", sort="closed_on"),
            Column("用时（工作日）", "days_used", sort="days_used"),
            Column("承办人", "handler"),
        ),
        search=("number", "subject"),
        filters=(
            Choice("state", "状态", list(states().items())),
            Choice("outcome", "办理结果", [(key, each.label) for key, each in outcomes().items()]),
            Choice("kind", "申请人类别", KINDS),
            Choice("channel", "渠道", [(key, each.name) for key, each in channels().items()]),
            Days("received", "收到日期", lookup="received_on"),
            Days("due", "答复期限"),
        ),
        order="-received_on",
    ).respond(request)


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
        "doings": [(option, _address(shown, option.step.kind)) for option in found.standing.options],
        "records": _records(shown),
        "parties": shown.parties.order_by("pk"),
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
    return get_object_or_404(records.select_related("organ", "letter", "handler").prefetch_related("events"), pk=key)


@guarded("see_applicants")
@require_POST
def applicant(request: HttpRequest, key: int) -> HttpResponse:
    """Show who made a request, once the trail says who looked."""
    shown = seen_case(request, key, "see_applicants")
    action = OpenApplicant(shown, "案件页")
    action.do(actor=person_of(request), at=timezone.now())
    answer = render(request, "requests/applicant.html", {"case": shown, "applicant": action.opened(), "ways": CONTACT})
    answer["Cache-Control"] = "no-store"
    return answer


def _address(case: Request, kind: str) -> str:
    """Return where a step is entered; "" where it comes with a letter or a party."""
    if step_of(kind):
        return reverse("take_step", args=[case.pk, kind])
    return reverse(APART[kind], args=[case.pk]) if APART[kind] else ""


def _records(case: Request) -> list[tuple[Record, OnFile | None]]:
    kept = {each.key: each for each in case.on_file.select_related("by")}
    return [(record, kept.get(key)) for key, record in records().items()]


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
