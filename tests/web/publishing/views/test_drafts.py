"""The acts on an item, done on its pages."""

import pytest
from django.urls import reverse

from gongkai.web.publishing.models import Column, Item, Round

pytestmark = pytest.mark.django_db


def stage(item):
    return Item.objects.get(pk=item.pk).stage


def test_submitting_says_what_holds_it_back_and_keeps_what_was_filled_in(client, site, item):
    draft = item()
    client.force_login(site.author)
    answer = client.post(reverse("submit", args=[draft.pk]), {"note": "请审核"})
    assert "扫描" in answer.content.decode()
    assert "请审核" in answer.content.decode()
    assert stage(draft) == "draft"


def test_recall_and_discard(client, site, submitted):
    sent = submitted()
    client.force_login(site.author)
    client.post(reverse("recall", args=[sent.pk]))
    assert stage(sent) == "draft"
    client.post(reverse("discard", args=[sent.pk]))
    assert stage(sent) == "discarded"


def test_it_is_moved(client, site, item):
    other = site.root.add_child(instance=Column(title="公示公告", slug="n", organ=site.organ, kind="added"))
    draft = item()
    client.force_login(site.author)
    client.post(reverse("reclassify", args=[draft.pk]), {"column": other.pk})
    assert Item.objects.get(pk=draft.pk).get_parent().pk == other.pk


def test_a_moment_is_set(client, site, submitted):
    sent = submitted()
    client.force_login(site.clerk)
    client.post(reverse("schedule", args=[sent.pk]), {"release_at": "2099-01-01T08:00"})
    assert Item.objects.get(pk=sent.pk).release_at.year in {2098, 2099}


def test_it_is_withdrawn_with_a_reason(client, site, released):
    shown = released()
    client.force_login(site.clerk)
    assert "请写明撤回的理由" in client.post(reverse("withdraw", args=[shown.pk]), {"reason": ""}).content.decode()
    client.post(reverse("withdraw", args=[shown.pk]), {"reason": "内容有误"})
    assert stage(shown) == "withdrawn"


def test_a_released_item_asks_what_changed(client, site, released, revised):
    changed = revised(released(), title="新标题")
    client.force_login(site.author)
    text = client.get(reverse("submit", args=[changed.pk])).content.decode()
    assert "更新说明" in text
    assert Round.objects.filter(item=changed, outcome="open").count() == 0
