"""The first screen tells what the register of documents asks for."""

from datetime import date

from gongkai.web.publishing.desks.documents import interpretations, openness, sweeps
from gongkai.web.publishing.models import Document

DAY = date(2026, 3, 9)


def entered(site, **told):
    given = {"series": "柳政发", "year": 2025, "serial": 1, "title": "文件", "formed_on": date(2025, 4, 1), **told}
    return Document.objects.create(organ=site.organ, by=site.clerk, **given)


def test_openness_waits_for_somebody_else(site):
    entered(site, openness="closed", openness_reason="内部")
    assert [task.count for task in openness(site.head, DAY)] == [1]
    assert [task.count for task in openness(site.clerk, DAY)] == [0]


def test_interpretations_that_are_late_are_told_with_their_day(site, released):
    assert list(interpretations(site.clerk, DAY)) == []
    released(kind="document", document_number="青政发〔2026〕4号")
    assert [(task.count, task.due) for task in interpretations(site.clerk, DAY)] == [(1, date(2026, 3, 5))]


def test_a_sweep_is_announced_a_month_before(site):
    entered(site, kind="normative", openness="proactive")
    assert list(sweeps(site.clerk, date(2026, 2, 28))) == []
    assert [task.due for task in sweeps(site.clerk, date(2026, 3, 2))] == [date(2026, 4, 1)]
