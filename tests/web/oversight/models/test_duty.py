"""A duty and an absence end no earlier than they begin, whoever writes them."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from gongkai.web.oversight.models import Absence, Duty

DAYS = {"since": date(2026, 3, 2), "until": date(2026, 3, 1)}


def test_what_they_are_called(office):
    assert str(Duty(text="受理申请")) == "受理申请"
    assert str(Absence(person=office.clerk)) == office.clerk.name


def test_no_end_before_the_beginning(office):
    entered = {"organ": office.organ, "entered_at": timezone.now()}
    for model, told in ((Duty, {"text": "受理", "answers": office.organ}), (Absence, {"person": office.clerk})):
        with pytest.raises(IntegrityError), transaction.atomic():
            model.objects.create(**entered, **told, **DAYS)
