"""A stage of a letter is proposed once."""

from datetime import date

import pytest
from django.db import IntegrityError

from gongkai.web.requests.models import Purge


def test_once_and_named_for_what_it_empties(letter):
    told = {"letter": letter()[0].letter, "stage": "identity", "proposed_on": date(2030, 3, 4)}
    assert str(Purge.objects.create(**told)) == "身份信息"
    with pytest.raises(IntegrityError):
        Purge.objects.create(**told)
