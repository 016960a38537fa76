"""What the public sees of an organ's proposals, open days, places and press conferences; signing up for an open day."""

import secrets
from typing import Any

from allauth.core import ratelimit
from django import forms
from django.core.paginator import Paginator
from django.db.models import Q
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from gongkai.web.dialogue.actions.open_day import (
    LONGEST_NAME,
    LONGEST_PHONE,
    MOST_PEOPLE,
    SignUpFor,
    seats_left,
    takes_sign_ups,
)
from gongkai.web.dialogue.models import OpenDay, OpenDayPhoto, Place, PressConference, Proposal
from gongkai.web.dialogue.models.proposal import KINDS
from gongkai.web.organs.action import Refused
from gongkai.web.organs.guard import public, today
from gongkai.web.organs.marks import token_for
from gongkai.web.organs.upload import file_types
from gongkai.web.portal.unseen import Unseen
from gongkai.web.portal.views.organs import open_organs
from gongkai.web.portal.views.requests import refuse

PAGE, SHOWN = 50, 10
_SIGNED_UP = "open days signed up for"
"""Where the session keeps for which open days this browser has signed up, and for how many people."""


class SignUpForm(forms.Form):
    """A name, a telephone, how many come; and a field no person sees, which gives away what fills in every field."""

    who = forms.CharField(label="姓名", max_length=LONGEST_NAME, widget=forms.TextInput({"autocomplete": "name"}))
    phone = forms.CharField(
        label="电话",
        max_length=LONGEST_PHONE,
        widget=forms.TextInput({"autocomplete": "tel", "inputmode": "tel"}),
        help_text="只用于联系这次活动，加密保存，活动结束之后清除",
    )
    people = forms.IntegerField(label="人数", min_value=1, max_value=MOST_PEOPLE, initial=1)
    token = forms.CharField(widget=forms.HiddenInput, max_length=64)
    website = Unseen()


@public
@require_safe
def meet(request: HttpRequest, key: int) -> HttpResponse:
    """Show where and when an organ can be met: its places, its open days, its press conferences."""
    organ = get_object_or_404(open_organs(today()), pk=key)
    let_out: dict[str, Any] = {"organ": organ, "published_at__isnull": False}
    still_there = Q(closed_on=None) | Q(closed_on__gte=today())
    days = OpenDay.objects.filter(**let_out)
    told = {
        "organ": organ,
        "places": Place.objects.filter(still_there, **let_out).order_by("kind", "name"),
        "coming": days.filter(on__gte=today(), held_on__isnull=True).order_by("on"),
        "past": days.filter(summary_shown_at__isnull=False).order_by("-on")[:SHOWN],
        "press": PressConference.objects.filter(**let_out).order_by("-on")[:SHOWN],
    }
    return render(request, "portal/meet.html", told)


@public
@require_safe
def proposals(request: HttpRequest, key: int) -> HttpResponse:
    """Show the answers to proposals that are public, the newest first, or (`?kind=`) of one kind."""
    organ = get_object_or_404(open_organs(today()), pk=key)
    found = Proposal.objects.filter(organ=organ, published_at__isnull=False).defer("answer", "public_text")
    kind = request.GET.get("kind", "")
    found = found.filter(kind=kind) if kind in dict(KINDS) else found
    page = Paginator(found.order_by("-answered_on", "-pk"), PAGE).get_page(request.GET.get("page"))
    pages = page.paginator.get_elided_page_range(page.number, on_each_side=2, on_ends=1)
    told = {"organ": organ, "kinds": KINDS, "kind": kind, "page": page, "pages": pages}
    return render(request, "portal/proposals.html", told)


@public
@require_safe
def proposal(request: HttpRequest, key: int) -> HttpResponse:
    """Show the public answer to a proposal."""
    found = get_object_or_404(Proposal.objects.select_related("organ"), pk=key, published_at__isnull=False)
    return render(request, "portal/proposal.html", {"proposal": found, "organ": found.organ})


@public
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def open_day(request: HttpRequest, key: int) -> HttpResponse:
    """Show an open day: the notice, the form to sign up while it is time, and afterwards how it went."""
    found = get_object_or_404(OpenDay.objects.select_related("organ"), pk=key, published_at__isnull=False)
    open_now = takes_sign_ups(found, today())
    form = SignUpForm(request.POST or None, initial={"token": secrets.token_hex(16), "people": 1})
    if request.method == "POST" and open_now and form.is_valid():
        if limited := ratelimit.consume_or_429(request, action="sign_up"):
            return limited
        if _signed_up(request, found, form):
            return HttpResponseRedirect(reverse("public_open_day", args=[key]))
    told = {
        "open_day": found,
        "organ": found.organ,
        "form": form if open_now else None,
        "left": seats_left(found) if open_now else None,
        "mine": request.session.get(_SIGNED_UP, {}).get(str(key)),
        **_summary(found),
    }
    return render(request, "portal/open_day.html", told)


@public
@require_safe
def open_day_photo(request: HttpRequest, key: int) -> FileResponse:
    """Hand out a photo of an open day whose summary is public."""
    del request
    shown = {"open_day__published_at__isnull": False, "open_day__summary_shown_at__isnull": False}
    photo = get_object_or_404(OpenDayPhoto.objects.select_related("attachment"), pk=key, **shown)
    kept = photo.attachment
    try:
        opened = kept.file.open("rb")
    except OSError:
        raise Http404 from None
    answer = FileResponse(opened, content_type=file_types()[kept.name.rpartition(".")[2].lower()].media)
    answer["X-Content-Type-Options"] = "nosniff"
    answer["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return answer


def _summary(found: OpenDay) -> dict[str, Any]:
    """Return what is shown once the summary is public."""
    if not found.summary_shown_at:
        return {}
    return {"photos": found.photos.order_by("pk"), "comments": found.comments.order_by("pk")}


def _signed_up(request: HttpRequest, found: OpenDay, form: SignUpForm) -> bool:
    told = {name: form.cleaned_data[name] for name in ("who", "phone", "people")}
    told["token"] = token_for("sign-up", form.cleaned_data["token"], found.pk, *told.values())
    try:
        SignUpFor(found, **told).do(actor=None, at=timezone.now())
    except Refused as refused:
        refuse(form, refused.reasons)
        return False
    request.session[_SIGNED_UP] = {**request.session.get(_SIGNED_UP, {}), str(found.pk): told["people"]}
    return True


addresses = [
    path("organs/<int:key>/meet", meet, name="public_meet"),
    path("organs/<int:key>/proposals", proposals, name="public_proposals"),
    path("proposals/<int:key>", proposal, name="public_proposal"),
    path("open-days/<int:key>", open_day, name="public_open_day"),
    path("open-days/photos/<int:key>", open_day_photo, name="open_day_photo"),
]
