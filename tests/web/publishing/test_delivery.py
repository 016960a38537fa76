"""The seam of delivery, with a platform made for the test."""

from datetime import UTC, date, datetime

import pytest

from gongkai.web.publishing import delivery
from gongkai.web.publishing.delivery import NotDelivered, deliver_waiting, enter
from gongkai.web.publishing.models import Carried, Carrier, Item

pytestmark = pytest.mark.django_db
NOW, TODAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)


class Platform:
    """A platform that takes what is short."""

    def deliver(self, item, carrier):
        if len(item.title) > 3:
            raise NotDelivered("标题太长")
        return f"{carrier.name}/{item.pk}"


@pytest.fixture
def entered(monkeypatch):
    monkeypatch.setattr(delivery, "_DELIVERIES", {})
    enter("wechat", Platform())


@pytest.mark.usefixtures("entered")
def test_what_is_taken_is_noted_and_what_is_refused_stays_expected(site, released):
    days = {"opened_on": date(2026, 1, 1), "changed_on": date(2026, 1, 1)}
    wechat, board = (
        Carrier.objects.create(organ=site.organ, kind=kind, name=kind, **days) for kind in ("wechat", "board")
    )
    short, long = released(title="短"), released(title="长长长长")
    Carried.objects.bulk_create(
        Carried(carrier=carrier, item=item, due=TODAY) for carrier in (wechat, board) for item in (short, long)
    )
    assert [(row.item.title, fault) for row, fault in deliver_waiting(NOW)] == [("短", ""), ("长长长长", "标题太长")]
    done = Carried.objects.get(on__isnull=False)
    assert (done.carrier, done.item, done.on, done.address) == (wechat, short, TODAY, f"wechat/{short.pk}")
    assert Item.objects.get(pk=short.pk).carried.count() == 2


def test_nothing_is_delivered_where_nothing_is_entered(site):
    days = {"opened_on": date(2026, 1, 1), "changed_on": date(2026, 1, 1)}
    Carried.objects.create(
        carrier=Carrier.objects.create(organ=site.organ, kind="wechat", name="甲", **days), title="甲"
    )
    assert list(deliver_waiting(NOW)) == []
