"""Asking an organ for information, without an account: the form, and the receipt with number and code."""

from typing import Any, cast

from allauth.core import ratelimit
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from gongkai.law.dated import parameters
from gongkai.web.organs.action import Reason, Refused
from gongkai.web.organs.guard import public, today
from gongkai.web.organs.models import Organ
from gongkai.web.organs.upload import look_through
from gongkai.web.portal.request_forms import ApplicationForm
from gongkai.web.portal.views.organs import facts_of
from gongkai.web.requests.actions.register import codes_of
from gongkai.web.requests.actions.submit import KeepProof, SubmitLetter, takes_requests
from gongkai.web.requests.models import Letter
from gongkai.web.screens.language import said
from gongkai.web.screens.opened import held, hold

_RECEIPT = "request receipt"
"""The letter just sent."""


@public
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def request_information(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for an application and give a receipt; so many in an hour from one address, and no riddles."""
    organ = asked_organ(key)
    form = ApplicationForm(request.POST or None, request.FILES or None)
    if request.method == "POST":
        costs = form.is_valid() or request.FILES
        if costs and (limited := ratelimit.consume_or_429(request, action="submit_request")):
            return limited
        letter = _submitted(form, organ)
        if letter is not None:
            hold(request, _RECEIPT, letter.pk)
            return HttpResponseRedirect(reverse("request_receipt"))
    shown = {"organ": organ, "form": form, "kept": form.proof_kept, "facts": facts_of(organ)}
    return render(request, "portal/request_form.html", shown)


@public
@require_safe
@never_cache
def request_receipt(request: HttpRequest) -> HttpResponse:
    """Show the receipt of the letter this browser has just sent; number and code stand nowhere else."""
    letter = Letter.objects.select_related("organ").filter(pk=held(request, _RECEIPT)).first()
    if letter is None:
        return HttpResponseRedirect(reverse("track_request"))
    made = list(letter.requests.order_by("pk"))
    lines = list(zip(made, codes_of(letter.token, len(made)), strict=True))
    periods = {key: parameters("deadlines")[key].on(letter.arrived_on).value for key in ("reply", "correction")}
    shown = {"letter": letter, "organ": letter.organ, "lines": lines, **periods}
    return render(request, "portal/request_receipt.html", shown)


def asked_organ(key: int) -> Organ:
    """Return the organ that is asked; 404 where there is none, or none that takes applications."""
    organ = get_object_or_404(Organ, pk=key)
    if not takes_requests(organ) or not organ.open_on(today()):
        raise Http404
    return organ


def refuse(form: Form, reasons: tuple[Reason, ...], **fields: str) -> None:
    """Show every reason at the field it is about; `fields` rename what an action calls otherwise than the form."""
    for reason in reasons:
        about = fields.get(reason.about, reason.about)
        form.add_error(about if about in form.fields else None, said(reason.message, **reason.values))


def _submitted(form: ApplicationForm, organ: Organ) -> Letter | None:
    """Return the letter that was made; where something is missing, keep the proof that came with it, and None."""
    at, complete = timezone.now(), form.is_valid()
    proof: Any = form.proof_kept
    try:
        if form.cleaned_data.get("proof"):
            looked = look_through(form.cleaned_data["proof"])
            proof = KeepProof(organ, looked).do(actor=None, at=at)
            form.keep(proof)
        if not complete:
            return None
        return cast("Letter", SubmitLetter(form.letter(organ, today()), proof).do(actor=None, at=at))
    except Refused as refused:
        refuse(form, refused.reasons)
    return None


addresses = [
    path("organs/<int:key>/request", request_information, name="request_information"),
    path("requests/receipt", request_receipt, name="request_receipt"),
]
