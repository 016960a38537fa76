"""A letter goes by how and when it came."""

import pytest
from django.db import IntegrityError, transaction

from gongkai.web.requests.models import Letter


def test_it_goes_by_channel_and_day(letter):
    assert str(letter()[0].letter) == "当面提交 2025-03-03"


def test_the_database_keeps_a_form_from_making_two(letter):
    first = letter()[0].letter
    second = Letter(organ=first.organ, applicant=first.applicant, channel="oral", arrived_on=first.arrived_on)
    second.token, second.at, second.text = first.token, first.at, "x"
    with pytest.raises(IntegrityError), transaction.atomic():
        second.save()
