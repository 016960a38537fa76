"""Noting a letter that came by telephone, on paper, in person; and its receipt with number and code."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_http_methods

from gongkai.web.dialogue.actions.letter_take import TakeLetter
from gongkai.web.dialogue.letter_forms import TakeForm
from gongkai.web.dialogue.models import Letter
from gongkai.web.dialogue.views.letters import HANDLES
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.marks import code_of
from gongkai.web.organs.permissions import limited, organs_where
from gongkai.web.screens.acting import acting


@guarded(HANDLES)
@require_http_methods(["GET", "POST"])
def take_letter(request: HttpRequest) -> HttpResponse:
    """Ask for a letter and enter it."""
    person, day = person_of(request), today()
    organs = organs_where(person, HANDLES, day).order_by("path")
    form = TakeForm(organs, request.POST or None, initial={"received_on": day})
    return acting(
        request,
        form,
        lambda filled: form.letter(filled, person),
        lambda letter: reverse("letter_receipt", args=[letter.pk]),
        title=TakeLetter.label,
        submit="登记",
        back=reverse("letters"),
    )


@guarded(HANDLES)
@require_GET
def letter_receipt(request: HttpRequest, key: int) -> HttpResponse:
    """Show the receipt of a letter: number, code, and by when it is answered."""
    found = limited(Letter.objects.select_related("organ"), person_of(request), HANDLES, today())
    letter = get_object_or_404(found, pk=key)
    return render(request, "dialogue/letter_receipt.html", {"letter": letter, "code": code_of(letter.token)})


addresses = [
    path("letters/take", take_letter, name="take_letter"),
    path("letters/<int:key>/receipt", letter_receipt, name="letter_receipt"),
]
