"""The forms of assessments ask for what the actions need, and keep what was there."""

from decimal import Decimal

import pytest

from gongkai.web.organs.models import Organ
from gongkai.web.oversight.assessment_forms import DecideForm, IndicatorForm, OrgansForm, OwnViewForm, SetForm
from gongkai.web.reporting.known import known_of


def test_an_indicator_comes_back_as_it_was_filled(office, indicators):
    mine = indicators.indicators.get(place=2)
    told = IndicatorForm.filled(mine)
    form = IndicatorForm(known_of(office.county, 2026), told)
    assert form.is_valid(), form.errors
    assert form.given() == mine.given
    assert form.told()["weight"] == mine.weight
    groups = dict(form.fields["figure"].choices[1:])
    assert dict(groups["监督保障"])["oversight.meetings"] == "公开工作会议"


@pytest.mark.parametrize(("name", "wrong"), [("target", "1e999"), ("target", "1e30"), ("each", "101"), ("each", "NaN")])
def test_no_number_is_beyond_reckoning(office, indicators, name, wrong):
    told = IndicatorForm.filled(indicators.indicators.get(place=2)) | {name: wrong}
    assert list(IndicatorForm(known_of(office.county, 2026), told).errors) == [name]


def test_only_what_people_judge_is_asked_of_the_organ(assessment):
    mark = assessment.marks.get(indicator__place=1)
    form = OwnViewForm(assessment.marks.all(), {f"points{mark.pk}": "45", f"note{mark.pk}": " 台账 "})
    assert set(form.fields) == {f"points{mark.pk}", f"note{mark.pk}"}
    assert form.is_valid()
    assert form.points() == {mark.pk: (Decimal(45), "台账")}


def test_everybody_is_ticked_at_first(office):
    organs = Organ.objects.filter(pk=office.organ.pk)
    assert list(OrgansForm(organs).fields["organs"].initial) == [office.organ]


def test_a_set_begins_with_one_of_the_organs_own(office, indicators):
    assert list(SetForm(Organ.objects.filter(pk=office.county.pk)).fields["of"].queryset) == [indicators]
    assert not SetForm(Organ.objects.filter(pk=office.organ.pk)).fields["of"].queryset


@pytest.mark.parametrize(("year", "right"), [(2020, False), (2021, True)])
def test_no_set_is_for_a_year_whose_form_the_records_cannot_fill(office, year, right):
    form = SetForm(Organ.objects.filter(pk=office.county.pk), {"year": year})
    assert ("year" not in form.errors) is right


def test_an_appeal_is_upheld_or_not():
    assert DecideForm({"upheld": "0", "remains": "0", "reply": "否"}).is_valid()
    form = DecideForm({"upheld": "1", "remains": "0", "reply": "是"})
    assert form.is_valid()
    assert form.cleaned_data["upheld"] is True
