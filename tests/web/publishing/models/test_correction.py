"""A correction goes by its receipt, which is given once."""

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from gongkai.web.publishing.models import Correction


def test_it_goes_by_its_receipt_and_that_is_given_once(county):
    told = {"organ": county.town, "code": "ABCD-1234", "text": "错", "at": timezone.now()}
    assert str(Correction.objects.create(**told)) == "ABCD-1234"
    with pytest.raises(IntegrityError), transaction.atomic():
        Correction.objects.create(**told)
