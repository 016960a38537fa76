"""Telling of an error in what is public, without signing in; and asking what became of it, by the receipt's code."""

from typing import Any

from allauth.core import ratelimit
from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from gongkai.web.organs.action import Refused
from gongkai.web.organs.guard import public
from gongkai.web.portal.unseen import Unseen
from gongkai.web.portal.views.requests import refuse
from gongkai.web.publishing.actions.correction import ReportError
from gongkai.web.publishing.receipts import found
from gongkai.web.publishing.shown import public_items
from gongkai.web.screens.opened import held, hold

_RECEIPT = "correction receipt"
"""The code of the receipt last given."""


class ReportForm(forms.Form):
    """What is wrong, where, and how to reach whoever tells it, if they wish."""

    quote = forms.CharField(
        label="有错误的原文",
        help_text="可以从网页上复制",
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    text = forms.CharField(
        label="错在哪里", help_text="请写明错误和正确的内容", max_length=2000, widget=forms.Textarea(attrs={"rows": 5})
    )
    contact = forms.CharField(
        label="联系方式", help_text="可以不填；只用于答复，加密保存", max_length=100, required=False
    )
    website = Unseen()


@public
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def report_error(request: HttpRequest, key: int) -> HttpResponse:
    """Ask what is wrong with an item, and give a receipt; so many in an hour from one address, and no riddles."""
    item = get_object_or_404(public_items().select_related("organ"), pk=key)
    form = ReportForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if limited := ratelimit.consume_or_429(request, action="report_error"):
            return limited
        told = {name: form.cleaned_data[name] for name in ("text", "quote", "contact")}
        try:
            made = ReportError(item.organ, item=item, **told).do(actor=None, at=timezone.now())
        except Refused as refused:
            refuse(form, refused.reasons)
        else:
            hold(request, _RECEIPT, str(made))
            return HttpResponseRedirect(reverse("track_correction"))
    return render(request, "portal/report_error.html", {"form": form, "item": item, "organ": item.organ})


@public
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def track_correction(request: HttpRequest) -> HttpResponse:
    """Tell what became of a report, to whoever has the code of its receipt."""
    code = request.POST.get("code", "").strip() or str(held(request, _RECEIPT) or "")
    told: dict[str, Any] = {"code": code, "new": request.method != "POST" and bool(code)}
    if request.method == "POST" and (limited := ratelimit.consume_or_429(request, action="track_correction")):
        return limited
    if code:
        told["found"] = found(code)
    return render(request, "portal/track_correction.html", told)


addresses = [
    path("items/<int:key>/correction", report_error, name="report_error"),
    path("corrections", track_correction, name="track_correction"),
]
