"""Registering a letter at the desk, and the receipt (接收回执) that is handed over or sent with its tracking codes."""

from collections.abc import Callable
from typing import Any

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_http_methods

from gongkai.law.steps import channels
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.permissions import limited, organs_where
from gongkai.web.requests.actions.confirm import ConfirmLetter, NameSubjects
from gongkai.web.requests.actions.register import codes_of
from gongkai.web.requests.intake_forms import ConfirmForm, LetterForm, SubjectsForm, lines_of
from gongkai.web.requests.models import Letter, Request
from gongkai.web.requests.views.cases import seen_case
from gongkai.web.screens.acting import acting

REGISTER, HANDLE = "register_requests", "handle_requests"


@guarded(REGISTER)
@require_http_methods(["GET", "POST"])
def register_letter(request: HttpRequest) -> HttpResponse:
    """Ask for a letter and enter it."""
    person, day = person_of(request), today()
    organs = organs_where(person, REGISTER, day).order_by("path")
    form = LetterForm(organs, request.POST or None, request.FILES or None, initial={"arrived_on": day})
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


@guarded(HANDLE)
@require_http_methods(["GET", "POST"])
def confirm_letter(request: HttpRequest, key: int) -> HttpResponse:
    """Enter that receipt was confirmed with the applicant, and name what the letter asks for."""
    case, person = seen_case(request, key, HANDLE), person_of(request)
    form = ConfirmForm(request.POST or None, initial={"day": today(), "subjects": _subjects(case.letter)})
    return _named(
        request, case, form, lambda told: ConfirmLetter(case.letter, lines_of(told["subjects"]), told["day"], person)
    )


@guarded(HANDLE)
@require_http_methods(["GET", "POST"])
def name_subjects(request: HttpRequest, key: int) -> HttpResponse:
    """Name what a letter asks for, and divide it where that is several things."""
    case, person = seen_case(request, key, HANDLE), person_of(request)
    form = SubjectsForm(request.POST or None, initial={"subjects": _subjects(case.letter)})
    return _named(request, case, form, lambda told: NameSubjects(case.letter, lines_of(told["subjects"]), person))


def _named(
    request: HttpRequest, case: Request, form: Form, action: Callable[[dict[str, Any]], NameSubjects | ConfirmLetter]
) -> HttpResponse:
    back = reverse("case", args=[case.pk])
    title = ConfirmLetter.label if isinstance(form, ConfirmForm) else NameSubjects.label
    return acting(request, form, action, lambda _: back, title=title, submit="确定", back=back, lead=case.number)


def _subjects(letter: Letter) -> str:
    return "\n".join(letter.requests.order_by("pk").values_list("subject", flat=True))


addresses = [
    path("register", register_letter, name="register_letter"),
    path("<int:key>/confirm", confirm_letter, name="confirm_letter"),
    path("<int:key>/subjects", name_subjects, name="name_subjects"),
    path("letters/<int:key>/receipt", receipt, name="receipt"),
]
