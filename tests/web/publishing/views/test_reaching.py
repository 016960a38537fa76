"""Posters, lists for chat groups, and who subscribed."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from gongkai.web.publishing.actions.subscription import ConfirmSubscription, Subscribe
from gongkai.web.publishing.models import Item
from gongkai.web.publishing.views import reaching
from gongkai.writers.errors import CannotWrite

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(site):
    visitor = Client()
    visitor.force_login(site.clerk)
    return visitor


def page(client, name, *key, **told):
    return client.get(reverse(name, args=key), told).content.decode()


def test_a_poster_is_made_of_what_was_chosen(client, site, released):
    item = released(title="防火通知")
    assert "防火通知" in page(client, "make_poster", site.organ.pk)
    answer = client.get(reverse("make_poster", args=[site.organ.pk]), {"items": [item.pk], "paper": "a4"})
    assert answer["Content-Type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF")
    assert "poster" in answer["Content-Disposition"]


def test_what_is_not_public_is_on_no_poster(client, site, item, submitted):
    for draft in (item(), submitted()):
        answer = client.get(reverse("make_poster", args=[site.organ.pk]), {"items": [draft.pk], "paper": "a4"})
        assert answer["Content-Type"].startswith("text/html")


def test_a_poster_holds_only_so_many(client, site, released, monkeypatch):
    monkeypatch.setattr(reaching, "poster", lambda *_: b"%PDF")
    keys = [released(title=f"第{place}条").pk for place in range(7)]
    answer = client.get(reverse("make_poster", args=[site.organ.pk]), {"items": keys, "paper": "a4"})
    assert "一张最多放 6 条" in answer.content.decode()


def test_a_machine_without_fonts_is_told(client, site, released, monkeypatch):
    def fails(*_):
        raise CannotWrite("本机没有中文字体，写不了 PDF；请安装 {fonts} 等任一种字体", fonts="宋体")

    monkeypatch.setattr(reaching, "poster", fails)
    told = {"items": [released().pk], "paper": "a4"}
    assert "请安装 宋体" in page(client, "make_poster", site.organ.pk, **told)


def test_a_list_for_a_group_is_narrowed_by_days_interest_and_village(client, site, released):
    today = timezone.localdate()
    for title in ("惠农补贴名单", "村务公开", "别的信息"):
        released(title=title, at=timezone.now())
    Item.objects.filter(title="村务公开").update(committee=site.county.village)
    shown = page(client, "group_list", site.organ.pk)
    assert "共 3 条" in shown
    assert "/items/" in shown
    days = {"first": today.isoformat(), "last": today.isoformat()}
    assert "别的信息" not in page(client, "group_list", site.organ.pk, **days, interest="farmers")
    of_village = page(client, "group_list", site.organ.pk, **days, village=site.county.village.pk)
    assert "村务公开（" in of_village
    assert "别的信息" not in of_village
    assert "没有公开符合条件" in page(client, "group_list", site.organ.pk, first="2020-01-01", last="2020-01-01")
    assert "没有公开符合条件" not in page(client, "group_list", site.organ.pk, first="x", last="y")


def test_who_subscribed_is_counted_and_nobody_named(client, site, county):
    for place, organ in enumerate((site.organ, site.organ, county.other)):
        row = Subscribe(organ, f"li{place}@example.org", ("farmers",)).do(actor=None, at=timezone.now())
        if place != 1:
            ConfirmSubscription(row).do(actor=None, at=timezone.now())
    shown = page(client, "reaching")
    assert "已确认的订阅 1 个" in shown
    assert "农户 1" in shown
    assert county.other.name not in shown
    assert "example.org" not in shown


def test_the_screen_asks_the_database_as_often_for_many_as_for_few(client, site, django_assert_max_num_queries):
    for place in range(12):
        row = Subscribe(site.organ, f"li{place}@example.org", ("farmers",)).do(actor=None, at=timezone.now())
        ConfirmSubscription(row).do(actor=None, at=timezone.now())
    with django_assert_max_num_queries(12):
        client.get(reverse("reaching"))


def test_others_make_none_of_it(site, person, county):
    stranger = Client()
    stranger.force_login(person("clerk", county.other))
    for name in ("make_poster", "group_list"):
        assert stranger.get(reverse(name, args=[site.organ.pk])).status_code == 404
