"""The seam of delivery, with a platform made for the test."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django_tasks_db.models import DBTaskResult

from gongkai.web.publishing import delivery
from gongkai.web.publishing.actions.release import Withdraw
from gongkai.web.publishing.delivery import BACK_OFF, NotDelivered, deal_with, delivered, enter, look_after, step
from gongkai.web.publishing.models import Carried, Carrier, Column, Handover, Item, PlatformAccount

pytestmark = pytest.mark.django_db
NOW, TODAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)


@pytest.fixture(autouse=True)
def queued(settings):
    """Tasks wait for a worker, as they do in the office."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


class Platform:
    """A platform that takes what is short, and takes nothing down."""

    def deliver(self, carried, _):
        if len(carried.item.title) > 3:
            raise NotDelivered("标题太长")
        return f"{carried.carrier.name}/{carried.item.pk}"

    def take_down(self, _, __):
        return False


@pytest.fixture(autouse=True)
def _entered(monkeypatch):
    monkeypatch.setattr(delivery, "_DELIVERIES", {})
    enter("wechat", Platform())


def carrier(organ, kind="wechat", *, connected=True):
    made = Carrier.objects.create(organ=organ, kind=kind, name=kind, opened_on=TODAY, changed_on=TODAY)
    if connected:
        PlatformAccount.objects.create(carrier=made, app_id="wx0", secret="0", since=NOW)  # noqa: S106 -- made up
    return made


def keys():
    return sorted(each.args_kwargs["args"][0] for each in DBTaskResult.objects.all())


def test_what_is_taken_is_noted_and_what_is_refused_stays_expected(site, released):
    account = carrier(site.organ)
    rows = [
        Carried.objects.create(carrier=account, item=released(title=title), due=TODAY) for title in ("短", "长长长长")
    ]
    assert step(rows[0].pk, NOW) is None
    assert step(rows[1].pk, NOW) == NOW + BACK_OFF[0]
    done, failed = Carried.objects.order_by("pk")
    assert (done.on, done.address) == (TODAY, f"wechat/{done.item_id}")
    assert (failed.on, failed.fault) == (None, "标题太长")


def test_the_worker_comes_back(site, released, monkeypatch):
    row = Carried.objects.create(carrier=carrier(site.organ), item=released(title="长长长长"), due=TODAY)
    monkeypatch.setattr(delivery.timezone, "now", lambda: NOW)
    deal_with.call(row.pk)
    assert DBTaskResult.objects.get().run_after == NOW + BACK_OFF[0]


def test_people_serve_what_is_not_connected_and_what_has_no_delivery(site, released):
    item = released(title="短")
    rows = [
        Carried.objects.create(carrier=each, item=item)
        for each in (carrier(site.organ, connected=False), carrier(site.organ, "board"))
    ]
    for each in rows:
        assert step(each.pk, NOW) is None
    assert not Carried.objects.filter(on__isnull=False).exists()
    assert (delivered("wechat"), delivered("board")) == (True, False)


def test_what_is_released_is_handed_over_once_it_stands(site, released, django_capture_on_commit_callbacks):
    carrier(site.organ)
    Column.objects.filter(pk=site.news.pk).update(carriers=["wechat"])
    with django_capture_on_commit_callbacks(execute=True):
        released(title="短")
    handed = DBTaskResult.objects.get(task_path=deal_with.module_path)
    assert handed.args_kwargs["args"] == [Carried.objects.get().pk]


def test_what_was_withdrawn_meanwhile_is_not_handed_over(site, released, django_capture_on_commit_callbacks):
    account = carrier(site.organ)
    item = released(title="短")
    row = Carried.objects.create(carrier=account, item=item, on=TODAY)
    with django_capture_on_commit_callbacks(execute=True):
        Withdraw(Item.objects.get(pk=item.pk), site.clerk, "有误").do(actor=site.clerk, at=NOW)
    assert row.pk in keys()
    assert step(row.pk, NOW) is None
    assert Carried.objects.get().recalled_on is None
    waiting = Carried.objects.create(carrier=carrier(site.organ, "video"), item=item, title="")
    enter("video", Platform())
    assert step(waiting.pk, NOW) is None
    assert Carried.objects.get(pk=waiting.pk).on is None


def test_a_closed_carrier_gets_nothing(site, released):
    account = carrier(site.organ)
    row = Carried.objects.create(carrier=account, item=released(title="短"))
    Carrier.objects.update(closed_on=TODAY - timedelta(days=1))
    assert step(row.pk, NOW) is None
    assert Carried.objects.get().on is None


def test_once_a_day_what_was_lost_is_found_again(site, released, django_capture_on_commit_callbacks):
    account = carrier(site.organ)
    made = [Carried.objects.create(carrier=account, item=released(title=f"短{place}")) for place in range(4)]
    lost, failed, given_up, done = made
    for row, next_at in ((failed, NOW - timedelta(hours=1)), (given_up, None)):
        Carried.objects.filter(pk=row.pk).update(fault="忙")
        Handover.objects.create(carried=row, begun_at=NOW, next_at=next_at)
    Carried.objects.filter(pk=done.pk).update(on=TODAY)
    DBTaskResult.objects.all().delete()
    with django_capture_on_commit_callbacks(execute=True):
        look_after(NOW)
    assert keys() == [lost.pk, failed.pk]
