"""Where a request belongs is told by the organ's name, one place for each request."""

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from gongkai.web.requests.models import Transfer


def test_a_request_belongs_to_one_organ(letter, office):
    told = {"request": letter()[0], "name": "省水利厅", "by": office.clerk, "at": timezone.now()}
    assert str(Transfer.objects.create(**told)) == "省水利厅"
    with transaction.atomic(), pytest.raises(IntegrityError):
        Transfer.objects.create(**told)
