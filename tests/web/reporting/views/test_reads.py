"""The text as the public will read it, for everybody who may see the report."""

import pytest
from django.urls import reverse

pytestmark = pytest.mark.django_db


def test_the_text_reads_with_its_figures_and_its_findings(year, begun, at_desk):
    begun.parts.filter(number=1).update(before="（一）主动公开。本年收到政府信息公开申请3件，登记{{t3.new.total}}件。")
    where = reverse("report_reads", args=[begun.pk])
    text = at_desk(year.first).get(where).content.decode()
    assert '<mark class="error">' in text
    assert reverse("report_records", args=[begun.pk, "t3.new.total"]) in text
    assert reverse("write_part", args=[begun.pk, 1]) not in text
    assert reverse("write_part", args=[begun.pk, 1]) in at_desk(year.clerk).get(where).content.decode()
