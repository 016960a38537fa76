"""The screens on carriers."""

from datetime import date, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from gongkai.web.publishing.models import Carried, Carrier

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(county, person):
    visitor = Client()
    visitor.force_login(person("clerk", county.town))
    return visitor


@pytest.fixture
def wechat(county):
    days = {"opened_on": date(2026, 1, 1), "changed_on": date(2026, 1, 1)}
    return Carrier.objects.create(organ=county.town, kind="wechat", name="柳溪发布", freshness="new_media", **days)


def today():
    return timezone.localdate().isoformat()


def post(client, name, key, **told):
    return client.post(reverse(name, args=[key]), told, follow=True).content.decode()


def test_a_carrier_from_its_opening_to_its_end(client, county):
    post(client, "open_carrier", county.town.pk, kind="video", title="柳溪视频", opened_on="2026-01-01")
    made = Carrier.objects.get()
    assert "柳溪视频" in client.get(reverse("carriers")).content.decode()
    post(client, "rename_carrier", made.pk, title="柳溪", on=today())
    post(client, "file_carrier", made.pk, on=today())
    post(client, "close_carrier", made.pk, on=today())
    made.refresh_from_db()
    assert (made.name, made.filed_on, made.closed_on) == ("柳溪", timezone.localdate(), timezone.localdate())
    assert "已停用" in client.get(reverse("carriers")).content.decode()


def test_what_was_carried_is_noted_with_a_picture_and_struck_out(client, wechat):
    file = SimpleUploadedFile("截图.txt", "公示".encode())
    post(client, "carry", wechat.pk, title="防汛提示", on=today(), count="2", proof=file)
    row = Carried.objects.get()
    assert "防汛提示" in client.get(reverse("carrier", args=[wechat.pk])).content.decode()
    assert "下载" in client.get(reverse("carried", args=[row.pk])).content.decode()
    answer = client.get(reverse("proof", args=[row.pk]))
    assert b"".join(answer.streaming_content) == "公示".encode()
    assert answer["Content-Disposition"].startswith("attachment")
    row.proof.delete()
    assert client.get(reverse("proof", args=[row.pk])).status_code == 404
    post(client, "strike_out", row.pk, reason="重复")
    assert not Carried.objects.exists()


def test_what_is_to_be_taken_down_is_asked_for_and_shown(client, wechat):
    row = Carried.objects.create(
        carrier=wechat, title="防汛提示", on=timezone.localdate(), recall_due=timezone.localdate()
    )
    assert "登记撤下" in client.get(reverse("carried", args=[row.pk])).content.decode()
    assert "待撤下的载体发布" in client.get(reverse("desk")).content.decode()
    file = SimpleUploadedFile("截图.txt", "已删除".encode())
    page = post(client, "take_down", row.pk, on=today(), proof=file)
    assert "已撤下" in page
    assert "待撤下的载体发布" not in client.get(reverse("desk")).content.decode()
    answer = client.get(reverse("proof", args=[row.pk]) + "?of=recall")
    assert b"".join(answer.streaming_content) == "已删除".encode()
    assert client.get(reverse("proof", args=[row.pk])).status_code == 404
    Carried.objects.get().recall_proof.delete()


def test_what_is_wrong_is_told(client, wechat):
    assert "请选择信息或者填写标题" in post(client, "carry", wechat.pk, on=today(), count="1")


def test_the_board_counts_and_narrows(client, wechat):
    day = timezone.localdate()
    for title, told in (("迟", {"on": day, "due": day - timedelta(days=1)}), ("漏", {"due": day - timedelta(days=1)})):
        Carried.objects.create(carrier=wechat, title=f"{title}一", **told)
    text = client.get(reverse("board")).content.decode()
    assert "迟发 1" in text
    assert "漏发 1" in text
    text = client.get(reverse("board"), {"standing": "missing"}).content.decode()
    assert "漏一" in text
    assert "迟一" not in text


def test_an_item_tells_where_else_it_went(client, site, released, wechat):
    item = released()
    client.force_login(site.clerk)
    assert "没有安排在其他载体发布" in client.get(reverse("item", args=[item.pk])).content.decode()
    assert "已完成" in post(client, "plan_carriage", item.pk, carriers=wechat.pk, due=today())
    assert "柳溪发布" in client.get(reverse("item", args=[item.pk])).content.decode()
    assert item.title in client.get(reverse("carry", args=[wechat.pk])).content.decode()


def test_drafts_go_nowhere_else(client, site, item):
    client.force_login(site.clerk)
    assert "安排载体发布" not in client.get(reverse("item", args=[item().pk])).content.decode()


def test_the_lists_ask_as_often_for_many(client, wechat, django_assert_max_num_queries):
    Carried.objects.bulk_create(Carried(carrier=wechat, title=str(n), on=date(2026, 1, 2)) for n in range(40))
    for name in ("carriers", "board"):
        client.get(reverse(name))
        with django_assert_max_num_queries(25):
            client.get(reverse(name))
