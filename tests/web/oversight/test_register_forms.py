"""The form of a line offers what lies within the organs the person keeps, and nothing else."""

import pytest

from gongkai.web.organs.models import Organ
from gongkai.web.oversight.register_forms import EntryForm, NoteForm, ReasonForm
from gongkai.web.oversight.registers import REGISTERS


def test_only_what_is_within_can_be_chosen(office, meeting):
    own, theirs = meeting(), meeting(organ=office.other)
    form = EntryForm(REGISTERS["work"], Organ.objects.filter(pk=office.organ.pk))
    assert set(form.fields["owner"].queryset) == {office.organ, office.village}
    assert set(form.fields["person"].queryset) == {office.clerk, office.head}
    assert (own in form.fields["meeting"].queryset, theirs in form.fields["meeting"].queryset) == (True, False)


@pytest.mark.parametrize(("organs", "hidden"), [(1, True), (2, False)])
def test_the_organ_is_asked_for_where_there_is_a_choice(office, organs, hidden):
    found = Organ.objects.filter(pk__in=[office.organ.pk, office.other.pk][:organs])
    form = EntryForm(REGISTERS["meetings"], found)
    assert form.fields["organ"].widget.is_hidden == hidden


def test_what_was_filled_in(office):
    told = {"organ": office.organ.pk, "held_on": "2026-03-02", "subject": "培训", "attended": "3"}
    form = EntryForm(REGISTERS["trainings"], Organ.objects.filter(pk=office.organ.pk), told)
    assert form.is_valid(), form.errors
    assert set(form.told()) == set(REGISTERS["trainings"].fields)
    assert not ReasonForm({"reason": ""}).is_valid()
    assert NoteForm({"text": "初稿"}).is_valid()


def test_no_number_is_larger_than_its_column(office):
    told = {"organ": office.organ.pk, "held_on": "2026-03-02", "subject": "培训", "attended": "9" * 20}
    form = EntryForm(REGISTERS["trainings"], Organ.objects.filter(pk=office.organ.pk), told)
    assert list(form.errors) == ["attended"]


def test_a_date_is_asked_for_with_the_calendar(office):
    form = EntryForm(REGISTERS["duties"], Organ.objects.filter(pk=office.organ.pk))
    assert form.fields["since"].widget.input_type == "date"
