"""The form finds the request by its number, in the organ it is about."""

from datetime import date

import pytest

from gongkai.web.organs.models import Organ
from gongkai.web.requests.proceeding_forms import DayForm, ProceedingForm, ResultForm

TOLD = {"kind": "reconsideration", "role": "actor", "body": "县政府", "filed_on": "2025-05-06"}


@pytest.fixture
def form(office):
    organs = Organ.objects.filter(pk__in=[office.organ.pk, office.other.pk])
    return lambda **told: ProceedingForm(organs, {"organ": office.organ.pk, **TOLD, **told})


def test_the_request_is_found(form, letter):
    case = letter()[0]
    filled = form(request=f" {case.number} ")
    assert filled.is_valid()
    assert filled.action(filled.cleaned_data).request == case


def test_another_organs_is_not(form, letter, office):
    filled = form(request=letter()[0].number, organ=office.other.pk)
    assert "request" in filled.errors


def test_none_is_needed(form):
    filled = form()
    assert filled.is_valid()
    assert filled.action(filled.cleaned_data).request is None


@pytest.mark.parametrize("made", [DayForm, ResultForm])
def test_the_day_is_today_until_told_otherwise(made):
    assert made(date(2025, 5, 6)).initial == {"day": date(2025, 5, 6)}
