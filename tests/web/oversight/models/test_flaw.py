"""A flaw stands once at a time in its organ, and says what it is."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from gongkai.web.oversight.models import Flaw

DAY = date(2026, 3, 2)


def flaw(organ, **told):
    return Flaw.objects.create(organ=organ, kind="dead_link", print="p", about="/gone", found_on=DAY, due=DAY, **told)


def test_a_closed_flaw_may_come_again(county):
    first = flaw(county.town)
    with pytest.raises(IntegrityError), transaction.atomic():
        flaw(county.town)
    flaw(county.other)
    Flaw.objects.filter(pk=first.pk).update(state="closed")
    assert str(flaw(county.town)) == "链接打不开：/gone"


def test_it_knows_its_remedy_and_whether_a_machine_sees_it():
    assert Flaw(kind="dead_link").automatic
    assert not Flaw(kind="other").automatic
    assert "链接" in Flaw(kind="dead_link").remedy
