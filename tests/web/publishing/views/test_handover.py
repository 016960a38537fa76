"""The screens on automatic delivery."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from gongkai.web.publishing.models import Carried, Carrier, Handover, PlatformAccount
from wechat import APP_ID, SECRET

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def queued(settings):
    """Tasks wait for a worker, as they do in the office."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


@pytest.fixture
def client(county, person):
    visitor = Client()
    visitor.force_login(person("clerk", county.town))
    return visitor


@pytest.fixture
def account(county):
    day = date(2026, 1, 1)
    return Carrier.objects.create(organ=county.town, kind="wechat", name="柳溪发布", opened_on=day, changed_on=day)


def post(client, name, key, **told):
    return client.post(reverse(name, args=[key]), told, follow=True).content.decode()


def page(client, name, key):
    return client.get(reverse(name, args=[key])).content.decode()


def test_an_account_is_connected_and_its_password_never_shown(client, account):
    assert reverse("connect_carrier", args=[account.pk]) in page(client, "carrier", account.pk)
    assert "三十二位" in post(client, "connect_carrier", account.pk, app_id=APP_ID, secret="x")  # noqa: S106 -- made up
    shown = post(client, "connect_carrier", account.pk, app_id=APP_ID, secret=SECRET)
    assert APP_ID in shown
    assert SECRET not in shown
    assert SECRET not in page(client, "connect_carrier", account.pk)
    post(client, "disconnect_carrier", account.pk)
    assert not PlatformAccount.objects.exists()
    assert "没有接入" in post(client, "disconnect_carrier", account.pk)


def test_the_board_shows_what_failed_and_the_page_offers_to_try_again(client, account, released):
    row = Carried.objects.create(carrier=account, item=released(), due=timezone.localdate(), fault="平台审核未通过")
    PlatformAccount.objects.create(carrier=account, app_id=APP_ID, secret=SECRET, since=timezone.now())
    Handover.objects.create(carried=row, begun_at=timezone.now(), tries=3)
    shown = client.get(reverse("board"), {"standing": "failed"}).content.decode()
    assert "推送失败 1" in shown
    assert "平台审核未通过" in shown
    assert "不再自动推送" in page(client, "carried", row.pk)
    Handover.objects.update(next_at=timezone.now())
    assert "已经试了 3 次" in page(client, "carried", row.pk)
    assert "已完成：重新推送" in post(client, "hand_over_again", row.pk)
    assert Carried.objects.get().fault == ""


def test_what_differs_is_put_right(client, account, released):
    today = timezone.localdate()
    row = Carried.objects.create(carrier=account, item=released(), on=today, renew_due=today)
    assert "内容不一致" in page(client, "carried", row.pk)
    assert "内容不一致的载体发布" in client.get(reverse("desk")).content.decode()
    assert "同步" in post(client, "renew_carried", row.pk, on=today.isoformat())
    assert Carried.objects.get().renew_due is None


def test_others_may_not(account, county, person):
    stranger = Client()
    stranger.force_login(person("clerk", county.other))
    for name in ("connect_carrier", "disconnect_carrier"):
        assert stranger.post(reverse(name, args=[account.pk])).status_code == 404
