"""No more people are satisfied than took part, whoever writes it."""

from datetime import UTC, date, datetime

import pytest
from django.db import IntegrityError

from gongkai.web.oversight.models import Evaluation
from gongkai.web.oversight.models.evaluation import manners

NOW, DAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)


def test_no_more_are_satisfied_than_took_part(office):
    told = {"title": "评议", "manner": next(iter(dict(manners()))), "since": DAY, "until": DAY, "result": "好"}
    assert str(Evaluation(**told)) == "评议"
    with pytest.raises(IntegrityError):
        Evaluation.objects.create(organ=office.organ, entered_at=NOW, answered=1, satisfied=2, **told)
