"""The records of vetting name themselves, and one draft has one."""

import pytest
from django.db import IntegrityError, transaction

from gongkai.web.publishing.models import Finding, Term, Vetting

pytestmark = pytest.mark.django_db


def test_a_draft_has_one_vetting_and_a_finding_is_kept_once(item):
    mine = item()
    vetting = Vetting.objects.create(item=mine, revision=mine.latest_revision, digest="0")
    assert str(vetting) == str(mine)
    found = Finding.objects.create(
        vetting=vetting, code="P110", severity="block", place=[], quote="138****5678", print="1"
    )
    assert str(found) == "P110 138****5678"
    for twice in (
        lambda: Vetting.objects.create(item=mine, revision=mine.latest_revision, digest="0"),
        lambda: Finding.objects.create(vetting=vetting, code="P110", severity="block", place=[], print="1"),
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            twice()


def test_a_term_is_named_by_the_right_way_of_writing_it():
    assert str(Term(right="柳溪镇")) == "柳溪镇"
