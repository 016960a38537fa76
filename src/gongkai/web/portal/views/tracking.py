"""Following a request by number and code: how it stands, and what its applicant can do on it."""

from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec

from allauth.core import ratelimit
from django.contrib import messages
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import path, reverse
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gongkai.web.organs.action import Action, Refused
from gongkai.web.organs.guard import View, public, today
from gongkai.web.organs.upload import look_through
from gongkai.web.portal.furniture import furniture_by
from gongkai.web.portal.request_forms import RateForm, ReplyForm, TrackForm, WithdrawForm
from gongkai.web.portal.views.requests import refuse
from gongkai.web.requests.actions.rate import Rate
from gongkai.web.requests.actions.reply import FetchReply, Reply, Withdraw
from gongkai.web.requests.files import given_name
from gongkai.web.requests.models import Rating, Request
from gongkai.web.requests.tracking import Tracked, fetchable, followed, found
from gongkai.web.screens.language import said
from gongkai.web.screens.opened import held, hold, let_go

TRACKED = "tracked request"

Given = ParamSpec("Given")
Case = Callable[Concatenate[HttpRequest, Request, Given], HttpResponse]


@public
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def track_request(request: HttpRequest) -> HttpResponse:
    """Ask for number and code; wrong ones can be tried so often in an hour."""
    form = TrackForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if limited := ratelimit.consume_or_429(request, action="track_request_failed", dry_run=True):
            return limited
        case = found(**form.cleaned_data)
        if case is not None:
            hold(request, TRACKED, case.pk)
            return HttpResponseRedirect(reverse("own_request"))
        ratelimit.consume(request, action="track_request_failed")
        form.add_error(None, said("编号和查询码对不上，请照回执核对后再查"))
    return render(request, "portal/track_request.html", {"form": form})


def own(view: Case[Given]) -> View[Given]:
    """Hand a view the request this browser has shown number and code of; ask for them where it has not."""

    def seen(request: HttpRequest, /, *given: Given.args, **named: Given.kwargs) -> HttpResponseBase:
        key = held(request, TRACKED, renewed=True)
        case = followed().filter(pk=key).first()
        if case is None:
            return HttpResponseRedirect(reverse("track_request"))
        return view(request, case, *given, **named)

    return public(never_cache(seen))


@own
@require_safe
def own_request(request: HttpRequest, case: Request) -> HttpResponse:
    """Tell how the request stands, in plain words, and what can be done."""
    return _shown(request, case)


@own
@require_POST
def reply(request: HttpRequest, case: Request) -> HttpResponse:
    """Take the answer to a notice."""
    form = ReplyForm(request.POST, request.FILES)
    return _done(request, case, form, lambda told: _reply(case, told), reply=form)


@own
@require_POST
def withdraw(request: HttpRequest, case: Request) -> HttpResponse:
    """Take a withdrawal."""
    form = WithdrawForm(request.POST)
    return _done(request, case, form, lambda told: Withdraw(case, told["why"]), withdraw=form)


@own
@require_POST
def rate(request: HttpRequest, case: Request) -> HttpResponse:
    """Take what the applicant says of the service."""
    form = RateForm(request.POST)
    return _done(request, case, form, lambda told: Rate(case, told["score"], told["text"]), rate=form)


@own
@require_safe
def own_file(request: HttpRequest, case: Request, file: int) -> HttpResponse:
    """Hand out a file that was delivered electronically; the trail tells that it was fetched."""
    del request
    kept = next((each for each in fetchable(case) if each.pk == file), None)
    if kept is None:
        raise Http404
    action = FetchReply(kept)
    action.do(actor=None, at=timezone.now())
    answer = HttpResponse(action.opened(), content_type="application/octet-stream")
    answer.headers["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=given_name(kept))
    return answer


@public
@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """Close the request in this browser."""
    let_go(request, TRACKED)
    messages.success(request, said("已经退出查询，这台设备上不再显示您的申请。"))
    return HttpResponseRedirect(reverse("track_request"))


def _reply(case: Request, told: dict[str, Any]) -> Reply:
    return Reply(case, told["step"], told["text"], look_through(told["file"]) if told["file"] else None)


def _done(
    request: HttpRequest, case: Request, form: Form, action: Callable[[dict[str, Any]], Action], **shown: Form
) -> HttpResponse:
    """Do what the form asks and go back to the request; where it cannot be, show why at the form."""
    if limited := ratelimit.consume_or_429(request, action="reply_request"):
        return limited
    if form.is_valid():
        ready = action(form.cleaned_data)
        try:
            ready.do(actor=None, at=timezone.now())
        except Refused as refused:
            refuse(form, refused.reasons)
        else:
            messages.success(request, said("已完成：{label}", label=ready.label))
            return HttpResponseRedirect(reverse("own_request"))
    return _shown(request, case, **shown)


def _shown(request: HttpRequest, case: Request, **forms: Form) -> HttpResponse:
    tracked = Tracked(case, today())
    replies = [(step, forms.get("reply") or ReplyForm(initial={"step": step})) for step in tracked.answers]
    closed, may_withdraw = tracked.standing.closed, tracked.may_withdraw
    shown = {
        "case": case,
        "organ": case.organ,
        "furniture": furniture_by(tracked.decided, tracked.day),
        "tracked": tracked,
        "replies": replies,
        "withdraw": forms.get("withdraw") or (WithdrawForm() if may_withdraw else None),
        "rate": forms.get("rate") or (RateForm() if closed else None),
        "rated": Rating.objects.filter(request=case).first() if closed else None,
    }
    return render(request, "portal/own_request.html", shown)


addresses = [
    path("requests", track_request, name="track_request"),
    path("requests/own", own_request, name="own_request"),
    path("requests/own/reply", reply, name="reply_own_request"),
    path("requests/own/withdrawal", withdraw, name="withdraw_own_request"),
    path("requests/own/rating", rate, name="rate_own_request"),
    path("requests/own/files/<int:file>", own_file, name="own_request_file"),
    path("requests/leave", leave, name="leave_own_request"),
]
