"""What grows old: items to read again after the organ's months, documents to sweep."""

from datetime import UTC, date, datetime

from gongkai.web.organs.models import OrganSetting
from gongkai.web.publishing.actions.correction import ReadAgain
from gongkai.web.publishing.ageing import sweep_due, to_read_again
from gongkai.web.publishing.models import Document, Sweep

OLD = date(2027, 3, 2)


def test_an_item_is_read_again_after_a_year_and_then_not_at_once(site, released):
    page = released()
    assert list(to_read_again(site.organ, date(2027, 3, 1))) == []
    assert list(to_read_again(site.organ, OLD)) == [page]
    ReadAgain(page, site.clerk).do(actor=None, at=datetime(2027, 3, 2, 2, 0, tzinfo=UTC))
    assert list(to_read_again(site.organ, OLD)) == []


def test_an_organ_can_do_without(site, released):
    released()
    OrganSetting.objects.create(organ=site.organ, key="read_again_after", value="0", since=date(2026, 1, 1))
    assert list(to_read_again(site.organ, OLD)) == []


def test_a_sweep_is_due_a_year_after_the_last(site):
    assert sweep_due(site.organ, OLD) is None
    told = {"series": "柳政发", "year": 2025, "kind": "normative", "formed_on": date(2025, 5, 6)}
    Document.objects.create(organ=site.organ, serial=1, title="文件", **told)
    assert sweep_due(site.organ, OLD) == date(2026, 5, 6)
    sweep = Sweep.objects.create(organ=site.organ, title="清理", begun_on=OLD, by=site.clerk)
    assert sweep_due(site.organ, OLD) is None
    sweep.ended_on = OLD
    sweep.save()
    assert sweep_due(site.organ, OLD) == date(2028, 3, 2)
