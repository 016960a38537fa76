"""Writing to an organ's mailbox without an account; following the letter by number and code, and rating its answer."""

from typing import cast

from allauth.core import ratelimit
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gongkai.law.sources import sources
from gongkai.web.dialogue.actions.letter_rate import RateLetter
from gongkai.web.dialogue.actions.letter_take import WriteLetter, takes_letters
from gongkai.web.dialogue.mailbox import limit_of, petition, told
from gongkai.web.dialogue.models import Letter, LetterRating
from gongkai.web.organs.action import Refused
from gongkai.web.organs.guard import public, today
from gongkai.web.organs.marks import code_mark, code_of
from gongkai.web.organs.models import Organ
from gongkai.web.portal.letter_forms import RateLetterForm, TrackLetterForm, WriteForm
from gongkai.web.portal.views.organs import facts_of, open_organs
from gongkai.web.portal.views.requests import refuse
from gongkai.web.screens.language import said
from gongkai.web.screens.opened import held, hold, let_go

_RECEIPT, _FOLLOWED = "letter receipt", "followed letter"
"""The letter just sent, and the one being followed."""


@public
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def write_letter(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for a letter and give a receipt; so many in an hour from one address, and no riddles."""
    organ = addressed_organ(key)
    form = WriteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if limited := ratelimit.consume_or_429(request, action="write_letter"):
            return limited
        try:
            made = cast("Letter", WriteLetter(form.letter(organ, today())).do(actor=None, at=timezone.now()))
        except Refused as refused:
            refuse(form, refused.reasons)
        else:
            hold(request, _RECEIPT, made.pk)
            return HttpResponseRedirect(reverse("letter_written"))
    limits = [(each["name"], limit_of(organ, kind, today())) for kind, each in told("kinds").items()]
    shown = {"organ": organ, "form": form, "facts": facts_of(organ), "limits": limits}
    return render(request, "portal/write_letter.html", shown)


@public
@require_safe
@never_cache
def letter_written(request: HttpRequest) -> HttpResponse:
    """Show the receipt of the letter this browser has just sent; number and code stand nowhere else."""
    letter = Letter.objects.select_related("organ").filter(pk=held(request, _RECEIPT)).first()
    if letter is None:
        return HttpResponseRedirect(reverse("track_letter"))
    shown = {"letter": letter, "organ": letter.organ, "code": code_of(letter.token)}
    return render(request, "portal/letter_written.html", shown)


@public
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def track_letter(request: HttpRequest) -> HttpResponse:
    """Ask for number and code; wrong ones can be tried so often in an hour."""
    form = TrackLetterForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if limited := ratelimit.consume_or_429(request, action="track_letter_failed", dry_run=True):
            return limited
        letter = found(**form.cleaned_data)
        if letter is not None:
            hold(request, _FOLLOWED, letter.pk)
            return HttpResponseRedirect(reverse("own_letter"))
        ratelimit.consume(request, action="track_letter_failed")
        form.add_error(None, said("编号和查询码对不上，请照回执核对后再查"))
    return render(request, "portal/track_letter.html", {"form": form})


@public
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def own_letter(request: HttpRequest) -> HttpResponse:
    """Tell how the letter stands, in plain words, its answer, and take what its writer says of that."""
    letter = _followed(request)
    if letter is None:
        return HttpResponseRedirect(reverse("track_letter"))
    form = RateLetterForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if limited := ratelimit.consume_or_429(request, action="rate_letter"):
            return limited
        try:
            RateLetter(letter, form.cleaned_data["score"], form.cleaned_data["text"]).do(actor=None, at=timezone.now())
        except Refused as refused:
            refuse(form, refused.reasons)
        else:
            messages.success(request, said("已完成：{label}", label=RateLetter.label))
            return HttpResponseRedirect(reverse("own_letter"))
    return render(request, "portal/own_letter.html", {"form": form, **_told(letter)})


@public
@require_POST
def leave_letter(request: HttpRequest) -> HttpResponse:
    """Close the letter in this browser."""
    let_go(request, _FOLLOWED)
    let_go(request, _RECEIPT)
    messages.success(request, said("已经退出查询，这台设备上不再显示您的来信。"))
    return HttpResponseRedirect(reverse("track_letter"))


def addressed_organ(key: int) -> Organ:
    """Return the organ that is written to; 404 where there is none, or none that has a mailbox."""
    organ = get_object_or_404(open_organs(today()), pk=key)
    if not takes_letters(organ):
        raise Http404
    return organ


def found(number: str, code: str) -> Letter | None:
    """Return the letter of a number and its code, however they were typed; None where they do not agree."""
    letter = Letter.objects.filter(code=code_mark(code)).first()
    return letter if letter and "".join(number.split()) == "".join(letter.number.split()) else None


def _followed(request: HttpRequest) -> Letter | None:
    key = held(request, _FOLLOWED, renewed=True)
    return Letter.objects.select_related("organ", "same_as").filter(pk=key).first()


def _told(letter: Letter) -> dict[str, object]:
    """Return what the writer is told: the answer once it was sent, that of the letter it was merged with included."""
    answered = letter.same_as if letter.same_as_id else letter
    reply = answered.replies.filter(sent_at__isnull=False).first() if answered and letter.answered_on else None
    return {
        "letter": letter,
        "organ": letter.organ,
        "state": told("states")[letter.state],
        "open": told("states")[letter.state].get("open", False),
        "reply": reply,
        "petition": _petition(letter) if letter.state == "petition" else None,
        "rated": LetterRating.objects.filter(letter=letter).exists(),
    }


def _petition(letter: Letter) -> dict[str, str]:
    text, channel = petition(), letter.organ.setting("petition_channel", letter.received_on)
    key, _, article = text["source"].partition("/")
    source = said("依据：{title}第{article}条", title=sources()[key].title, article=article)
    return {"message": text["message"], "channel": channel, "source": source}


addresses = [
    path("organs/<int:key>/letter", write_letter, name="write_letter"),
    path("letters/receipt", letter_written, name="letter_written"),
    path("letters", track_letter, name="track_letter"),
    path("letters/own", own_letter, name="own_letter"),
    path("letters/leave", leave_letter, name="leave_letter"),
]
