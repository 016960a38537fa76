"""The form of a survey as the public fills it in: a field for each question, and who is asking the browser."""

from collections.abc import Sequence
from datetime import date
from ipaddress import IPv6Address, ip_address, ip_network
from typing import Any

from django import forms
from django.http import HttpRequest

from gongkai.web.dialogue.answering import LONGEST, Answers, Filled, Given, faults_of
from gongkai.web.dialogue.models import Survey, SurveyQuestion
from gongkai.web.dialogue.models.survey import MULTIPLE, SCALE, TEXT
from gongkai.web.dialogue.receiving import address_mark, browser_mark
from gongkai.web.portal.unseen import Unseen
from gongkai.web.screens.language import said

_HOUSEHOLD = 64
"""So many bits of an IPv6 address are one household's; it changes the rest by itself."""


class SheetForm(forms.Form):
    """The questions of a survey. What is filled in is held until it is right, and goes nowhere else."""

    website = Unseen()

    def __init__(self, questions: Sequence[SurveyQuestion], day: date, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.questions, self.day = questions, day
        for question in questions:
            self.fields[_name(question)] = _field(question)
        self.order_fields([*(_name(each) for each in questions), "website"])

    @property
    def lines(self) -> list[tuple[SurveyQuestion, forms.BoundField]]:
        """The questions, each with its field."""
        return [(each, self[_name(each)]) for each in self.questions]

    def answers(self) -> Answers:
        """Return what was answered, by the question's key."""
        told = {each: self.cleaned_data.get(_name(each)) for each in self.questions}
        return {each.pk: given for each, value in told.items() if (given := _given(each, value))}

    def clean(self) -> dict[str, Any]:
        """Look at every answer as on paper."""
        told = super().clean() or {}
        for key, fault in faults_of(self.questions, self.answers(), self.day).items():
            if f"q{key}" not in self.errors:
                self.add_error(f"q{key}", said(fault.message, **fault.values))
        return told


def browser_of(request: HttpRequest, survey: Survey) -> str:
    """Return the mark of the browser; "" where it keeps no cookie.

    The browser is known by the random word every form of ours gives it against forged requests: no further cookie is
    set, and the word itself is not kept.
    """
    word = word_of(request)
    return browser_mark(survey, word) if word else ""


def word_of(request: HttpRequest) -> str:
    """Return the word by which a browser is known; "" where it keeps no cookie."""
    return str(request.META.get("CSRF_COOKIE", ""))


def filled_in(survey: Survey, answers: Answers, word: str, household: str) -> Filled:
    """Return a sheet with the marks of the browser, by its word, and of the household it came from."""
    return Filled(answers, browser=browser_mark(survey, word), address=address_mark(survey, household))


def household_of(address: str) -> str:
    """Return the network an address belongs to: itself, or of IPv6 the network a household has."""
    found = ip_address(address)
    return f"{ip_network((found, _HOUSEHOLD), strict=False)}" if isinstance(found, IPv6Address) else f"{found}"


def _name(question: SurveyQuestion) -> str:
    return f"q{question.pk}"


def _field(question: SurveyQuestion) -> forms.Field:
    """Return the field of a question; that it must be answered is said by `answering`, in one place for all ways in."""
    if question.kind == TEXT:
        area = forms.Textarea(attrs={"rows": 4, "maxlength": LONGEST})
        return forms.CharField(label=question.text, required=False, max_length=LONGEST, widget=area)
    told: dict[str, Any] = {"label": question.text, "coerce": int, "required": False, "choices": _choices(question)}
    if question.kind == MULTIPLE:
        return forms.TypedMultipleChoiceField(**told, widget=forms.CheckboxSelectMultiple)
    return forms.TypedChoiceField(**told, empty_value=None, widget=forms.RadioSelect)


def _choices(question: SurveyQuestion) -> list[tuple[int, str]]:
    if question.kind != SCALE:
        return question.choices
    return [(point, said(_POINTS[point])) for point, _ in question.choices]


_POINTS = {5: "5 分（非常满意）", 4: "4 分（满意）", 3: "3 分（一般）", 2: "2 分（不满意）", 1: "1 分（很不满意）"}


def _given(question: SurveyQuestion, value: Any) -> Given:
    """Return what a field holds; an option sent twice was chosen once, for each kept is counted."""
    if question.kind == TEXT:
        return Given(text=(value or "").strip())
    if question.kind == MULTIPLE:
        return Given(tuple(dict.fromkeys(value or ())))
    return Given() if value is None else Given((value,))
