"""Screens of the nil return."""

from datetime import date
from typing import Any

from django.db.models import QuerySet
from django.forms import Form, ModelChoiceField, TypedChoiceField
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.views.decorators.http import require_POST

from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.models import Organ
from gongkai.web.organs.permissions import organs_where
from gongkai.web.oversight.actions.nil_return import ReturnNil, TakeBackNil
from gongkai.web.oversight.models import NilReturn
from gongkai.web.screens.acting import acting
from gongkai.web.screens.asked import years_of_disclosure
from gongkai.web.screens.attempt import attempt


class NilForm(Form):
    """Which organ, which year."""

    organ = ModelChoiceField(Organ.objects.none(), label="机关", empty_label=None)
    year = TypedChoiceField(label="年度", coerce=int)

    def __init__(self, organs: "QuerySet[Organ]", day: date, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        years = years_of_disclosure(day)
        self.fields["organ"].queryset = organs  # type: ignore[attr-defined]  # it is a choice among records
        self.fields["year"].choices = [(year, year) for year in range(years.last, years.first - 1, -1)]  # type: ignore[attr-defined]  # it is a choice


@guarded("keep_oversight")
def return_nil(request: HttpRequest) -> HttpResponse:
    """Ask for which year nobody was held to account, and keep that it was said."""
    person = person_of(request)
    organs = organs_where(person, "keep_oversight", today()).order_by("path")
    form = NilForm(organs, today(), request.POST or None)
    back = reverse("oversight_accountability")
    around = {"title": ReturnNil.label, "submit": "零报告", "back": back}
    return acting(request, form, lambda told: ReturnNil(told["organ"], told["year"], person), lambda _: back, **around)


@guarded("keep_oversight")
@require_POST
def take_back_nil(request: HttpRequest, key: int) -> HttpResponse:
    """Take a nil return back."""
    nil = get_object_or_404(NilReturn.objects.select_related("organ"), pk=key)
    demand(request, "keep_oversight", nil.organ)
    attempt(request, TakeBackNil(nil))
    return redirect("oversight_accountability")


addresses = [
    path("accountability/nil", return_nil, name="return_nil"),
    path("accountability/nil/<int:key>/take-back", take_back_nil, name="take_back_nil"),
]
