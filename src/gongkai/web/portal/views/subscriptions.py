"""Subscribing without an account: feeds by topic, audience, village; letters by e-mail, confirmed by their reader."""

from typing import Any

from allauth.core import ratelimit
from django import forms
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from gongkai.web.organs.action import Action, Refused
from gongkai.web.organs.guard import public, today
from gongkai.web.organs.models import Organ
from gongkai.web.portal.unseen import Unseen
from gongkai.web.portal.views.organs import open_organs
from gongkai.web.portal.views.requests import refuse
from gongkai.web.publishing.actions.subscription import (
    LONGEST,
    ChangeSubscription,
    ConfirmSubscription,
    EndSubscription,
    Subscribe,
)
from gongkai.web.publishing.digests import can_mail, subscription_of
from gongkai.web.publishing.interests import GROUPS, Interest, interests
from gongkai.web.publishing.models import Subscription
from gongkai.web.publishing.site import VILLAGE
from gongkai.web.screens.language import said


class ChoiceForm(forms.Form):
    """What somebody wants to be told of an organ: topics, audiences, villages; nothing chosen means all."""

    interests = forms.MultipleChoiceField(
        label="主题和人群", required=False, widget=forms.CheckboxSelectMultiple, help_text="什么都不选，就是全部"
    )
    villages = forms.TypedMultipleChoiceField(
        label="村（居）民委员会", required=False, widget=forms.CheckboxSelectMultiple, coerce=int
    )

    def __init__(self, organ: Organ, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        villages = [(each.pk, each.name) for each in villages_of(organ)]
        self.fields["interests"].choices = [(key, said(each.name)) for key, each in interests().items()]  # type: ignore[attr-defined]  # it is a choice
        self.fields["villages"].choices = villages  # type: ignore[attr-defined]  # it is a choice
        if not villages:
            del self.fields["villages"]

    def chosen(self) -> dict[str, tuple[Any, ...]]:
        """Return what was chosen, as the actions take it."""
        return {name: tuple(self.cleaned_data.get(name, ())) for name in ("interests", "villages")}


class SubscribeForm(ChoiceForm):
    """What somebody wants to be told, and where to."""

    address = forms.EmailField(
        label="电子邮箱", max_length=LONGEST, help_text="加密保存，只用来寄送订阅；随时可以退订，退订后删除"
    )
    website = Unseen()


@public
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def subscribe(request: HttpRequest, key: int) -> HttpResponse:
    """Show what can be subscribed to and how, and take an address; whether it is known already is nobody's business."""
    organ = get_object_or_404(open_organs(today()), pk=key)
    form = SubscribeForm(organ, request.POST or None)
    if request.method == "POST":
        if not can_mail():
            raise Http404
        if limited := ratelimit.consume_or_429(request, action="subscribe"):
            return limited
        if form.is_valid():
            action = Subscribe(organ, form.cleaned_data["address"], **form.chosen())
            if _done(form, action):
                return HttpResponseRedirect(f"{reverse('subscribe', args=[organ.pk])}?asked=1")
    shown = {
        "organ": organ,
        "form": form,
        "by_mail": can_mail(),
        "asked": "asked" in request.GET,
        "groups": [(name, _of_group(group)) for group, name in GROUPS.items()],
        "villages": villages_of(organ),
    }
    return render(request, "portal/subscribe.html", shown)


@csrf_exempt
@public
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def subscription(request: HttpRequest, token: str) -> HttpResponse:
    """Show a subscription to whoever has its letter: to confirm it, to choose anew, to end it.

    A mail program ends it with one press (RFC 8058), without having seen a form: the token alone is what lets in.
    Nothing happens by opening the address, for mail servers open what stands in letters.
    """
    found = subscription_of(token)
    if found is None:
        return render(request, "portal/subscription_ended.html", status=200 if request.method == "POST" else 404)
    chosen = {"interests": found.interests, "villages": found.villages}
    form = ChoiceForm(found.organ, request.POST if "change" in request.POST else None, initial=chosen)
    if request.method == "POST":
        if "end" in request.POST or "List-Unsubscribe" in request.POST:
            EndSubscription(found).do(actor=None, at=timezone.now())
            return render(request, "portal/subscription_ended.html", {"organ": found.organ, "ended": True})
        action = _asked(request, found, form)
        if action is not None and _done(form, action):
            return HttpResponseRedirect(f"{reverse('subscription', args=[token])}?done=1")
    shown = {"organ": found.organ, "form": form, "subscription": found, "done": "done" in request.GET}
    return render(request, "portal/subscription.html", shown)


def villages_of(organ: Organ) -> list[Organ]:
    """Return the villages right under an organ that are there today."""
    return list(open_organs(today()).filter(kind=VILLAGE, path__startswith=organ.path, depth=organ.depth + 1))


def _asked(request: HttpRequest, found: Subscription, form: ChoiceForm) -> Action | None:
    if "change" in request.POST:
        return ChangeSubscription(found, **form.chosen()) if form.is_valid() else None
    return ConfirmSubscription(found)


def _done(form: forms.Form, action: Action) -> bool:
    try:
        action.do(actor=None, at=timezone.now())
    except Refused as refused:
        refuse(form, refused.reasons)
        return False
    return True


def _of_group(group: str) -> list[Interest]:
    return [each for each in interests().values() if each.group == group]


addresses = [
    path("organs/<int:key>/subscribe", subscribe, name="subscribe"),
    path("subscriptions/<str:token>", subscription, name="subscription"),
]
