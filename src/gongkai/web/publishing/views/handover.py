"""Screens on automatic delivery: a carrier let in on its platform, what failed tried again, what differs put right."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path, reverse
from django.views.decorators.http import require_POST

from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.publishing.actions.handover import ConnectCarrier, DisconnectCarrier, HandOverAgain, RenewCarried
from gongkai.web.publishing.column_forms import OnForm
from gongkai.web.publishing.handover_forms import ConnectForm
from gongkai.web.publishing.views.carriers import carried_of, carrier_of, words
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import attempt


@guarded("keep_carriers")
def connect_carrier(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for what the platform has given, and let the program in."""
    subject = carrier_of(request, key, "keep_carriers")
    return acting(
        request,
        ConnectForm(request.POST or None),
        lambda told: ConnectCarrier(subject, **told, person=person_of(request)),
        lambda _: reverse("carrier", args=[key]),
        **words("接入自动推送", subject),
    )


@guarded("keep_carriers")
@require_POST
def disconnect_carrier(request: HttpRequest, key: int) -> HttpResponse:
    """End the automatic delivery of a carrier."""
    attempt(request, DisconnectCarrier(carrier_of(request, key, "keep_carriers")))
    return HttpResponseRedirect(reverse("carrier", args=[key]))


@guarded("carry")
@require_POST
def hand_over_again(request: HttpRequest, key: int) -> HttpResponse:
    """Hand something over once more."""
    attempt(request, HandOverAgain(carried_of(request, key, "carry")))
    return HttpResponseRedirect(reverse("carried", args=[key]))


@guarded("carry")
def renew_carried(request: HttpRequest, key: int) -> HttpResponse:
    """Ask when something was put right on a carrier, and note it."""
    subject = carried_of(request, key, "carry")
    back = reverse("carried", args=[key])
    return acting(
        request,
        OnForm(request.POST or None, initial={"on": today()}),
        lambda told: RenewCarried(subject, told["on"], person_of(request)),
        lambda _: back,
        **words("登记更正", subject.carrier) | {"lead": str(subject), "back": back},
    )


addresses = [
    path("carriers/<int:key>/connect", connect_carrier, name="connect_carrier"),
    path("carriers/<int:key>/disconnect", disconnect_carrier, name="disconnect_carrier"),
    path("carried/<int:key>/again", hand_over_again, name="hand_over_again"),
    path("carried/<int:key>/renew", renew_carried, name="renew_carried"),
]
