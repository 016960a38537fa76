"""The forms of a case, each doing one action and leading back to the case."""

from collections.abc import Callable
from typing import Any

from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.views.decorators.http import require_http_methods

from gongkai.request import records
from gongkai.web.organs.action import Action
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.models import Organ
from gongkai.web.organs.permissions import limited
from gongkai.web.requests.actions.assign import AnswerAssignment, Assign
from gongkai.web.requests.actions.consult import Consult, TakeOpinion
from gongkai.web.requests.actions.extend import AskExtension, DecideExtension
from gongkai.web.requests.actions.fee import NoticeFee, TakePayment, WorkOutFee
from gongkai.web.requests.actions.records import PutOnFile
from gongkai.web.requests.actions.redact import marks_of
from gongkai.web.requests.actions.step import StrikeEvent, TakeStep
from gongkai.web.requests.models import Approval, Assignment, Event, Party, Request
from gongkai.web.requests.step_forms import (
    GROUNDS,
    AnswerForm,
    AssignForm,
    ConsultForm,
    DatedForm,
    DecisionForm,
    ExtensionForm,
    FeeForm,
    OpinionForm,
    PaymentForm,
    RecordForm,
    StepForm,
    StrikeForm,
    step_of,
)
from gongkai.web.requests.views.cases import seen_case
from gongkai.web.screens.acting import acting

HANDLE = "handle_requests"
Told = dict[str, Any]
both = require_http_methods(["GET", "POST"])


def _asked(
    request: HttpRequest, case: Request, form: Form, action: Callable[[Told], Action], title: str
) -> HttpResponse:
    back = reverse("case", args=[case.pk])
    return acting(request, form, action, lambda _: back, title=title, submit="确定", back=back, lead=str(case))


def _dated(request: HttpRequest) -> dict[str, Any]:
    return {"data": request.POST or None, "initial": {"day": today()}}


@guarded(HANDLE)
@both
def take_step(request: HttpRequest, key: int, kind: str) -> HttpResponse:
    """Enter a step that asks for its day and little more."""
    case, step, person = seen_case(request, key, HANDLE), step_of(kind), person_of(request)
    if step is None:
        raise Http404
    form = StepForm(case, step, **_dated(request))
    return _asked(
        request, case, form, lambda told: TakeStep(case, form.event(told), told.get("outcome", ""), person), step.name
    )


@guarded("strike_event")
@both
def strike(request: HttpRequest, key: int) -> HttpResponse:
    """Strike an event entered by mistake."""
    events = limited(Event.objects.all(), person_of(request), "strike_event", today(), via="request__organ")
    event = get_object_or_404(events.select_related("request__organ"), pk=key)
    form = StrikeForm(request.POST or None)
    return _asked(
        request,
        event.request,
        form,
        lambda told: StrikeEvent(event, told["reason"], person_of(request)),
        StrikeEvent.label,
    )


@guarded(HANDLE)
@both
def put_on_file(request: HttpRequest, key: int, record: str) -> HttpResponse:
    """Fill in a record."""
    case, person = seen_case(request, key, HANDLE), person_of(request)
    if record not in records():
        raise Http404
    kept = case.on_file.filter(key=record).first()
    form = RecordForm(record, request.POST or None, initial=dict(kept.parts) if kept else _blacked_out(case, record))
    return _asked(request, case, form, lambda told: PutOnFile(case, record, told, person), records()[record].name)


def _blacked_out(case: Request, record: str) -> dict[str, str]:
    """Return what redactions already say of a record: on which grounds passages are not disclosed."""
    if record != "withheld":
        return {}
    used = {mark.ground for each in case.redactions.filter(result__isnull=False) for mark in marks_of(each)}
    return {GROUNDS: " ".join(sorted(used))}


@guarded(HANDLE)
@both
def consult(request: HttpRequest, key: int) -> HttpResponse:
    """Ask a party for its opinion."""
    case, person = seen_case(request, key, HANDLE), person_of(request)
    form = ConsultForm(**_dated(request))
    return _asked(
        request,
        case,
        form,
        lambda told: Consult(case, told["role"], told["party"], told["contact"], told["day"], person),
        Consult.label,
    )


@guarded(HANDLE)
@both
def take_opinion(request: HttpRequest, key: int) -> HttpResponse:
    """Enter a party's opinion."""
    person = person_of(request)
    parties = limited(Party.objects.all(), person, HANDLE, today(), via="request__organ")
    party = get_object_or_404(parties.select_related("request__organ", "request__letter"), pk=key)
    form = OpinionForm(**_dated(request))
    return _asked(
        request,
        party.request,
        form,
        lambda told: TakeOpinion(party, told["opinion"], told["reason"], told["day"], person),
        TakeOpinion.label,
    )


@guarded(HANDLE)
@both
def assign(request: HttpRequest, key: int) -> HttpResponse:
    """Ask an office of the organ."""
    case, person = seen_case(request, key, HANDLE), person_of(request)
    form = AssignForm(case, request.POST or None)
    return _asked(
        request,
        case,
        form,
        lambda told: Assign(case, Organ.objects.get(pk=told["to"]), told["question"], told["due"], person),
        Assign.label,
    )


@guarded("answer_assignment")
@both
def answer_assignment(request: HttpRequest, key: int) -> HttpResponse:
    """Answer what the office was asked; it leads back to the first screen, for the case is not the office's to see."""
    person = person_of(request)
    asked = limited(Assignment.objects.all(), person, "answer_assignment", today(), via="to")
    assignment = get_object_or_404(asked.select_related("to", "request__organ"), pk=key)
    return acting(
        request,
        AnswerForm(request.POST or None),
        lambda told: AnswerAssignment(assignment, told["answer"], person),
        lambda _: reverse("desk"),
        title=AnswerAssignment.label,
        submit="反馈",
        back=reverse("desk"),
        lead=f"{assignment.request}：{assignment.question}",
    )


@guarded(HANDLE)
@both
def ask_extension(request: HttpRequest, key: int) -> HttpResponse:
    """Ask the head for more time."""
    case, person = seen_case(request, key, HANDLE), person_of(request)
    form = ExtensionForm(request.POST or None)
    return _asked(
        request, case, form, lambda told: AskExtension(case, told["days"], told["reason"], person), AskExtension.label
    )


@guarded("approve_request")
@both
def decide_extension(request: HttpRequest, key: int) -> HttpResponse:
    """Grant or refuse more time."""
    person = person_of(request)
    asked = limited(Approval.objects.all(), person, "approve_request", today(), via="request__organ")
    approval = get_object_or_404(asked.select_related("request__organ"), pk=key)
    return _asked(
        request,
        approval.request,
        DecisionForm(request.POST or None),
        lambda told: DecideExtension(approval, told["granted"] == "yes", told["remark"], person),
        DecideExtension.label,
    )


@guarded(HANDLE)
@both
def work_out_fee(request: HttpRequest, key: int) -> HttpResponse:
    """Work out what the request would cost."""
    case = seen_case(request, key, HANDLE)
    form = FeeForm(request.POST or None)
    return _asked(
        request, case, form, lambda told: WorkOutFee(case, told["tariff"], told["pages"] or 0), WorkOutFee.label
    )


@guarded(HANDLE)
@both
def notice_fee(request: HttpRequest, key: int) -> HttpResponse:
    """Enter that the notice of the fee went out."""
    case, person = seen_case(request, key, HANDLE), person_of(request)
    return _asked(
        request,
        case,
        DatedForm(**_dated(request)),
        lambda told: NoticeFee(case, told["day"], person),
        NoticeFee.label,
    )


@guarded(HANDLE)
@both
def take_payment(request: HttpRequest, key: int) -> HttpResponse:
    """Enter a payment."""
    case, person = seen_case(request, key, HANDLE), person_of(request)
    return _asked(
        request,
        case,
        PaymentForm(**_dated(request)),
        lambda told: TakePayment(case, told["amount"], told["receipt"], told["day"], person),
        TakePayment.label,
    )


addresses = [
    path("<int:key>/step/<slug:kind>", take_step, name="take_step"),
    path("events/<int:key>/strike", strike, name="strike_event"),
    path("<int:key>/record/<slug:record>", put_on_file, name="put_on_file"),
    path("<int:key>/consult", consult, name="consult"),
    path("parties/<int:key>/opinion", take_opinion, name="take_opinion"),
    path("<int:key>/assign", assign, name="assign"),
    path("assignments/<int:key>/answer", answer_assignment, name="answer_assignment"),
    path("<int:key>/extension", ask_extension, name="ask_extension"),
    path("extensions/<int:key>/decide", decide_extension, name="decide_extension"),
    path("<int:key>/fee", work_out_fee, name="work_out_fee"),
    path("<int:key>/fee/notice", notice_fee, name="notice_fee"),
    path("<int:key>/fee/payment", take_payment, name="take_payment"),
]
