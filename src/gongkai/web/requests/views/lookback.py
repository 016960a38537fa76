"""Screens of looking back: refused information to examine again, information many asked for."""

from django.forms import CharField, ChoiceField, Form, Textarea
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_http_methods

from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.permissions import limited
from gongkai.web.requests.actions.lookback import DecideProposal, Reexamine
from gongkai.web.requests.lookback import to_reexamine
from gongkai.web.requests.models import Proposal, Request
from gongkai.web.requests.models.lookback import FOUND, PROPOSED
from gongkai.web.requests.views.cases import seen_case
from gongkai.web.screens.acting import acting
from gongkai.web.screens.columns import Column
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing

HANDLE = "handle_requests"


class ReexamineForm(Form):
    """What was found."""

    found = ChoiceField(label="审查结论", choices=FOUND)
    note = CharField(label="审查的情况", max_length=300, widget=Textarea(attrs={"rows": 3}))


class ProposalForm(Form):
    """What is decided."""

    decided = ChoiceField(label="决定", choices=PROPOSED)
    note = CharField(label="理由", max_length=300, widget=Textarea(attrs={"rows": 3}))


@guarded(HANDLE)
@require_GET
def reexaminations(request: HttpRequest) -> HttpResponseBase:
    """List what was refused in earlier years and has not been examined again this year."""
    mine = limited(Request.objects.select_related("organ"), person_of(request), HANDLE, today())
    return Listing(
        "不予公开信息的年度审查",
        to_reexamine(mine, today().year),
        columns=(
            Column("编号", "number", sort="number", link=lambda case: reverse("reexamine", args=[case.pk])),
            Column("申请事项", "subject"),
            Column("机关", "organ", sort="organ__path"),
            Column("办理结果", lambda case: said(case.get_outcome_display())),
            Column("办结日期", "closed_on", sort="closed_on"),
        ),
        search=("number", "subject"),
        order="closed_on",
        empty="没有要审查的。",
    ).respond(request)


@guarded(HANDLE)
@require_http_methods(["GET", "POST"])
def reexamine(request: HttpRequest, key: int) -> HttpResponse:
    """Enter what this year's examination found."""
    case, person, back = seen_case(request, key, HANDLE), person_of(request), reverse("reexaminations")
    form = ReexamineForm(request.POST or None)
    return acting(
        request,
        form,
        lambda told: Reexamine(case, told["found"], told["note"], person),
        lambda _: back,
        title=Reexamine.label,
        submit="确定",
        back=back,
        lead=str(case),
    )


@guarded(HANDLE)
@require_GET
def proposals(request: HttpRequest) -> HttpResponseBase:
    """List what several applicants asked for, the undecided first."""
    mine = limited(Proposal.objects.all(), person_of(request), HANDLE, today(), via="request__organ")
    return Listing(
        "多人申请的信息",
        mine.select_related("request__organ", "by"),
        columns=(
            Column("申请事项", "request.subject", link=lambda each: reverse("proposal", args=[each.pk])),
            Column("机关", "request.organ", sort="request__organ__path"),
            Column("申请人数", "askers", sort="askers"),
            Column("发现日期", "found_on", sort="found_on"),
            Column("决定", lambda each: said(each.get_decided_display()) if each.decided else "", sort="decided"),
            Column("说明", "note"),
            Column("决定人", "by"),
        ),
        search=("request__subject",),
        order="decided",
        empty="没有多人申请同样信息的情况。",
    ).respond(request)


@guarded(HANDLE)
@require_http_methods(["GET", "POST"])
def proposal(request: HttpRequest, key: int) -> HttpResponse:
    """Decide on one."""
    person, back = person_of(request), reverse("proposals")
    mine = limited(Proposal.objects.all(), person, HANDLE, today(), via="request__organ")
    shown = get_object_or_404(mine.select_related("request__organ"), pk=key)
    form = ProposalForm(request.POST or None)
    return acting(
        request,
        form,
        lambda told: DecideProposal(shown, told["decided"], told["note"], person),
        lambda _: back,
        title=DecideProposal.label,
        submit="确定",
        back=back,
        lead=said("{subject}：{count} 个申请人", subject=shown.request.subject, count=shown.askers),
    )


addresses = [
    path("reexaminations", reexaminations, name="reexaminations"),
    path("<int:key>/reexamine", reexamine, name="reexamine"),
    path("proposals", proposals, name="proposals"),
    path("proposals/<int:key>", proposal, name="proposal"),
]
