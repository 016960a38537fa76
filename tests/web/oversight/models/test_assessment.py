"""A mark is worth its weight without what was lost and stands, and never less than nothing."""

from datetime import UTC, datetime
from decimal import Decimal

from gongkai.web.oversight.models import Appeal, Loss

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


def test_what_was_struck_out_takes_nothing(assessment):
    mark = assessment.marks.get(indicator__place=1)
    for points, struck in ((30, None), (30, None), (10, NOW)):
        mark.losses.create(points=Decimal(points), reason="因", at=NOW, struck_at=struck)
    assert (len(mark.losses_standing), mark.points) == (2, Decimal(0))


def test_what_they_are_called(assessment):
    mark = assessment.marks.first()
    assert str(assessment) == "柳溪镇人民政府 考核 v1"
    assert [str(mark), str(Loss(reason="因")), str(Appeal(text="理由"))] == ["第1项", "因", "理由"]
