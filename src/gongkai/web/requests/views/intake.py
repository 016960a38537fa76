"""Registering a letter at the desk, and the receipt (接收回执) that is handed over or sent with its tracking codes."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_http_methods

from gongkai.law.steps import channels
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.permissions import limited, organs_where
from gongkai.web.requests.actions.register import codes_of
from gongkai.web.requests.intake_forms import LetterForm
from gongkai.web.requests.models import Letter
from gongkai.web.screens.acting import acting

REGISTER = "register_requests"


@guarded(REGISTER)
@require_http_methods(["GET", "POST"])
def register_letter(request: HttpRequest) -> HttpResponse:
    """Ask for a letter and enter it."""
    person, day = person_of(request), today()
    organs = organs_where(person, REGISTER, day).order_by("path")
    form = LetterForm(organs, request.POST or None, initial={"arrived_on": day})
    return acting(
        request,
        form,
        lambda told: form.letter(told, person),
        lambda letter: reverse("receipt", args=[letter.pk]),
        title="登记申请",
        submit="登记",
        back=reverse("cases"),
    )


@guarded(REGISTER)
@require_GET
def receipt(request: HttpRequest, key: int) -> HttpResponse:
    """Show the receipt of a letter: its numbers, by which rule it was received, until when, and the tracking codes."""
    letters = limited(Letter.objects.select_related("organ"), person_of(request), REGISTER, today())
    letter = get_object_or_404(letters, pk=key)
    made = list(letter.requests.order_by("pk"))
    shown = {
        "letter": letter,
        "channel": channels()[letter.channel],
        "lines": list(zip(made, codes_of(letter.token, len(made)), strict=True)),
    }
    return render(request, "requests/receipt.html", shown)


addresses = [
    path("register", register_letter, name="register_letter"),
    path("letters/<int:key>/receipt", receipt, name="receipt"),
]
