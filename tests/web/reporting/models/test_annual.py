"""Reports and what is written in them: one a year, each part and figure once, told by their names."""

from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction

from gongkai.web.reporting.models import AnnualReport


def test_they_are_told_by_their_names(begun):
    assert str(begun) == "柳溪镇人民政府2025年政府信息公开工作年度报告"
    assert str(begun.parts.get(number=1)) == "1"
    assert str(begun.typed.create(key="typed.hotline", value=Decimal("37.50"), note="甲", at=begun.begun_at)).endswith(
        "37.5"
    )
    waiver = begun.waivers.create(fingerprint="0" * 16, code="N301", text="甲", reason="乙", at=begun.begun_at)
    assert str(waiver) == "N301"


def test_one_report_a_year(begun):
    with pytest.raises(IntegrityError), transaction.atomic():
        AnnualReport.objects.create(organ=begun.organ, year=2025, due=begun.due, begun_at=begun.begun_at)
