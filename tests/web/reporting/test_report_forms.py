"""The forms ask only for what there is to be said."""

import pytest

from gongkai.web.organs.models import Organ
from gongkai.web.reporting.models import AnnualReport
from gongkai.web.reporting.report_forms import BeginForm, PartForm, SubmitForm, TypeForm


@pytest.mark.django_db
def test_only_the_organs_given_can_be_chosen(county):
    form = BeginForm(
        Organ.objects.filter(pk=county.town.pk), {"at_organ": county.other.pk, "year": 2025, "scope": "own"}
    )
    assert set(form.errors) == {"at_organ"}


def test_notes_behind_the_table_are_asked_for_where_there_is_one():
    assert "after" in PartForm(has_table=True).fields
    assert "after" not in PartForm(has_table=False).fields


def test_the_public_is_told_of_a_correction_alone(begun, through):
    assert not SubmitForm(begun).fields
    through(begun)
    assert list(SubmitForm(AnnualReport.objects.get(pk=begun.pk)).fields) == ["public_note"]


def test_only_the_reports_own_attachments_prove_a_figure(begun):
    assert not TypeForm(begun).fields["evidence"].queryset.exists()
