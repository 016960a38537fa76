"""The reviewer's screens: the queue, the draft with its remarks, the verdict."""

from datetime import date

import pytest
from django.urls import reverse

from gongkai.web.organs.models import Post
from gongkai.web.publishing.models import Item, Pin
from gongkai.web.publishing.rounds import standing
from gongkai.web.publishing.tables import stages

pytestmark = pytest.mark.django_db


def page(client, name, *args):
    return client.get(reverse(name, args=args)).content.decode()


def test_the_queue_shows_mine_and_says_why_others_are_not(client, site, submitted):
    sent = submitted(told={"urgent": "预警信息"})
    client.force_login(site.first)
    assert sent.title in page(client, "reviews")
    assert "预警信息" in page(client, "reviews")
    client.force_login(site.second)
    assert "现在没有等您审核的信息" in page(client, "reviews")


def test_a_verdict_is_given_on_the_page(client, site, submitted):
    sent = submitted()
    where = reverse("review", args=[standing(sent).pk])
    client.force_login(site.first)
    answer = client.post(where, {"pass": "yes", "points": []})
    assert "还有校对要点没有勾选" in answer.content.decode()
    assert client.post(where, {"pass": "yes", "points": list(stages()["first"].points)}).status_code == 302
    assert Item.objects.get(pk=sent.pk).stage == "second"


def test_it_is_returned_on_the_page(client, site, submitted):
    sent = submitted()
    where = reverse("review", args=[standing(sent).pk])
    client.force_login(site.first)
    assert "退回时请写明意见" in client.post(where, {"return": "yes"}).content.decode()
    assert client.post(where, {"return": "yes", "remark": "日期有误"}).status_code == 302
    assert Item.objects.get(pk=sent.pk).stage == "draft"
    assert "退回" in client.get(where).content.decode()


def test_a_remark_is_pinned_by_a_form_and_settled(client, site, submitted):
    sent = submitted()
    round_ = standing(sent)
    client.force_login(site.first)
    where = reverse("pin", args=[round_.pk, 1, 0])
    assert "全镇开展春季防火工作" in client.get(where).content.decode()
    assert client.post(where, {"text": "改一下"}).status_code == 302
    assert "改一下" in page(client, "review", round_.pk)
    assert client.get(reverse("pin", args=[round_.pk, 99, 0])).status_code == 404
    client.post(reverse("settle_pin", args=[Pin.objects.get().pk]))
    assert Pin.objects.get().settled_by == site.first


def test_a_change_is_compared_with_what_is_live(client, site, released, revised, submitted):
    changed = submitted(revised(released(), title="新的标题"), told={"public_note": "改了标题"})
    client.force_login(site.first)
    shown = page(client, "review", standing(changed).pk)
    assert "与公开的内容比较" in shown
    assert "改了标题" in shown
    assert "<ins>" in shown


def test_the_author_is_told_why_not(client, site, submitted):
    Post.objects.create(person=site.first, organ=site.organ, role="contributor", since=date(2026, 1, 1))
    round_ = standing(submitted(person=site.first))
    client.force_login(site.first)
    assert "不能审核自己的稿件" in page(client, "review", round_.pk)


def test_the_urgent_are_listed_for_oversight(client, site, submitted, person):
    submitted(told={"urgent": "预警信息"})
    client.force_login(person("overseer", site.county.county))
    assert "预警信息" in page(client, "urgent")
