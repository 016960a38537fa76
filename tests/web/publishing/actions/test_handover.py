"""A carrier is let in on its platform; what failed is noted, tried again, and what differs put right."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django_tasks_db.models import DBTaskResult

from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from gongkai.web.publishing.actions.carrier import Carry, CloseCarrier, PlanCarriage, StrikeOut
from gongkai.web.publishing.actions.handover import (
    ConnectCarrier,
    DisconnectCarrier,
    HandOverAgain,
    NoteFault,
    RenewCarried,
)
from gongkai.web.publishing.carriage import DIFFERS, FAILED, IN_STEP, WAITING, of_standing, standing
from gongkai.web.publishing.models import Carried, Carrier, Handover, Item, PlatformAccount
from wechat import APP_ID, SECRET

pytestmark = pytest.mark.django_db
NOW, TODAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)


@pytest.fixture(autouse=True)
def queued(settings):
    """Tasks wait for a worker, as they do in the office."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


def do(action):
    return action.do(actor=None, at=NOW)


def refused(action):
    with pytest.raises(Refused) as caught:
        do(action)
    return [reason.about or reason.message for reason in caught.value.reasons]


@pytest.fixture
def carrier(county):
    """The town's official account, not connected."""
    day = date(2026, 1, 5)
    return Carrier.objects.create(organ=county.town, kind="wechat", name="柳溪发布", opened_on=day, changed_on=day)


@pytest.fixture
def row(site, carrier, released):
    """Something expected there."""
    item = released()
    assert item.organ == site.organ
    return Carried.objects.create(carrier=carrier, item=item, due=TODAY)


def stands(row):
    kept = Carried.objects.get(pk=row.pk)
    assert Carried.objects.filter(of_standing(standing(kept, TODAY), TODAY), pk=row.pk).exists()
    return standing(kept, TODAY)


def test_a_carrier_is_connected_and_the_password_told_nobody(carrier):
    do(ConnectCarrier(carrier, f" {APP_ID} ", SECRET))
    PlatformAccount.objects.update(token="lent", cover="cover1")  # noqa: S106 -- made up
    do(ConnectCarrier(carrier, APP_ID, SECRET[::-1]))
    account = PlatformAccount.objects.get()
    assert (account.app_id, account.secret, account.token, account.cover) == (APP_ID, SECRET[::-1], "", "")
    assert not any(SECRET in str(each.detail) for each in AuditRow.objects.all())


def test_what_the_platform_would_not_give_is_refused(carrier, county):
    assert refused(ConnectCarrier(carrier, "wx1", "geheim")) == ["app_id", "secret"]
    board = Carrier.objects.create(organ=county.town, kind="board", name="公示栏", opened_on=TODAY, changed_on=TODAY)
    assert "不能自动推送" in refused(ConnectCarrier(board, APP_ID, SECRET))[0]
    Carrier.objects.filter(pk=carrier.pk).update(closed_on=TODAY)
    carrier.refresh_from_db()
    assert "停用" in refused(ConnectCarrier(carrier, APP_ID, SECRET))[0]


def test_what_failed_shows_so_until_it_is_there(carrier, row):
    do(ConnectCarrier(carrier, APP_ID, SECRET))
    again = NOW + timedelta(minutes=5)
    for _ in range(2):
        do(NoteFault(row, "调用太频繁（45011）" * 40, again))
    assert stands(row) == FAILED
    handover = Handover.objects.get()
    assert (handover.tries, handover.next_at) == (2, again)
    do(Carry(carrier, TODAY, row.item))
    assert stands(row) == IN_STEP
    assert Carried.objects.get().fault == ""


def test_what_was_withdrawn_and_never_came_out_is_expected_no_more(carrier, row):
    do(ConnectCarrier(carrier, APP_ID, SECRET))
    Carried.objects.filter(pk=row.pk).update(recall_due=TODAY)
    do(NoteFault(row, "调用太频繁", NOW + timedelta(minutes=5)))
    assert Carried.objects.filter(pk=row.pk).exists()
    do(NoteFault(row, "平台审核未通过", None))
    assert not Carried.objects.filter(pk=row.pk).exists()


def test_what_is_expected_no_more_is_counted_without_what_hangs_on_it(carrier, row):
    do(ConnectCarrier(carrier, APP_ID, SECRET))
    do(NoteFault(row, "调用太频繁", None))
    do(CloseCarrier(carrier, TODAY))
    assert AuditRow.objects.get(action="close_carrier").detail["no_longer_expected"] == 1


def test_what_failed_is_handed_over_anew(carrier, row, django_capture_on_commit_callbacks):
    assert "没有接入" in refused(HandOverAgain(row))[0]
    do(ConnectCarrier(carrier, APP_ID, SECRET))
    do(NoteFault(row, "平台审核未通过", None))
    Handover.objects.update(busy_until=NOW + timedelta(minutes=1))
    assert "正在推送" in refused(HandOverAgain(row))[0]
    Handover.objects.update(busy_until=None)
    with django_capture_on_commit_callbacks(execute=True):
        do(HandOverAgain(row))
    assert stands(row) == WAITING
    assert not Handover.objects.exists()
    assert DBTaskResult.objects.get().args_kwargs["args"] == [row.pk]
    do(Carry(carrier, TODAY, row.item))
    assert "已经发布" in refused(HandOverAgain(row))[0]


def test_what_is_no_longer_public_is_not_handed_over(carrier):
    row = Carried.objects.create(carrier=carrier, title="线下活动", due=TODAY)
    do(ConnectCarrier(carrier, APP_ID, SECRET))
    assert "没有公开" in refused(HandOverAgain(row))[0]


def test_a_disconnected_carrier_is_people_s_again(carrier, row):
    assert "没有接入" in refused(DisconnectCarrier(carrier))[0]
    do(ConnectCarrier(carrier, APP_ID, SECRET))
    do(NoteFault(row, "调用太频繁", None))
    do(DisconnectCarrier(carrier))
    assert stands(row) == WAITING
    assert not PlatformAccount.objects.exists()


def test_what_is_planned_for_a_connected_carrier_is_handed_over(carrier, row, django_capture_on_commit_callbacks):
    item = row.item
    row.delete()
    do(ConnectCarrier(carrier, APP_ID, SECRET))
    with django_capture_on_commit_callbacks(execute=True):
        do(PlanCarriage(item, (carrier,), TODAY))
    assert DBTaskResult.objects.count() == 1


def test_an_update_differs_until_it_is_renewed(carrier, row, revised, released):
    do(Carry(carrier, TODAY, row.item))
    assert "不用更正" in refused(RenewCarried(row, TODAY))[0]
    released(revised(Item.objects.get(), title="柳溪镇开展春季防火工作（更新）"), told={"public_note": "更新日期"})
    assert stands(row) == DIFFERS
    assert refused(RenewCarried(row, TODAY + timedelta(days=1))) == ["on"]
    assert refused(RenewCarried(row, TODAY - timedelta(days=1))) == ["on"]
    do(RenewCarried(Carried.objects.get(), TODAY))
    assert stands(row) == IN_STEP
    assert AuditRow.objects.latest("number").detail["renewed_on"] == "2026-03-02"


def test_what_was_noted_by_mistake_differs_no_more(carrier, row):
    do(Carry(carrier, TODAY, row.item))
    Carried.objects.update(renew_due=TODAY)
    do(StrikeOut(Carried.objects.get(), "登记错了"))
    assert stands(row) == WAITING
    assert Carried.objects.get().renew_due is None
