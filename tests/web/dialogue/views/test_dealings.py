"""Screens of the four kinds: entered, changed, let out by somebody else, listed."""

import pytest
from django.urls import reverse

from gongkai.web.dialogue.dealings import address, dealings
from gongkai.web.dialogue.models import PressConference, Proposal
from hotline import open_day, place, press, pressed, proposal

pytestmark = pytest.mark.django_db
PRESS = {"title": "防汛", "on": "2026-03-02", "place": "会议室", "speakers": "副镇长", "summary": "平稳", "link": ""}


def test_the_way_to_the_public_and_back(county, person, client):
    client.force_login(person("clerk", county.town))
    entered = client.post(reverse("enter_dealing", args=[county.town.pk, "press"]), PRESS, follow=True)
    made = PressConference.objects.get()
    assert "防汛" in entered.text
    out = reverse("publish_dealing", args=["press", made.pk])
    assert client.post(out).status_code == 403
    client.force_login(person("office_head", county.town))
    page = reverse("dealing", args=["press", made.pk])
    assert "已完成" in pressed(client, page, "publish_dealing", "press", made.pk).text
    assert "撤回公开" in client.get(page).text
    client.force_login(person("clerk", county.town))
    change = reverse("change_dealing", args=["press", made.pk])
    assert "平稳" in client.get(change).text
    client.post(change, {**PRESS, "summary": "有险情"})
    made.refresh_from_db()
    assert (made.summary, made.published_at) == ("有险情", None)
    client.force_login(person("office_head", county.town))
    for public in (True, False):
        pressed(client, page, "publish_dealing", "press", made.pk)
        made.refresh_from_db()
        assert bool(made.published_at) == public


def test_only_what_was_on_the_page_goes_out(county, person, client):
    made = press(county.town)
    client.force_login(person("office_head", county.town))
    page, out = reverse("dealing", args=["press", made.pk]), ("publish_dealing", "press", made.pk)

    def somebody_writes():
        PressConference.objects.update(summary="还没有人看过")

    told = pressed(client, page, *out, meanwhile=somebody_writes).text
    assert "打开页面以后内容有改动" in told
    assert "打开页面以后内容有改动" in client.post(reverse(out[0], args=out[1:]), follow=True).text
    made.refresh_from_db()
    assert made.published_at is None


def test_a_button_pressed_twice_does_not_take_back_what_it_let_out(county, person, client):
    made = press(county.town)
    client.force_login(person("office_head", county.town))
    page, out = reverse("dealing", args=["press", made.pk]), ("publish_dealing", "press", made.pk)
    pressed(client, page, *out, meanwhile=lambda: pressed(client, page, *out))
    made.refresh_from_db()
    assert made.published_at


def test_a_proposal_is_entered_once(county, person, client):
    client.force_login(person("clerk", county.town))
    made, other = proposal(county.town), proposal(county.town)
    told = {name: getattr(made, name) for name in ("kind", "number", "session", "title", "received_on")}
    enter = reverse("enter_dealing", args=[county.town.pk, "proposals"])
    assert "已经登记过，请核对编号" in client.post(enter, told).text
    change = reverse("change_dealing", args=["proposals", other.pk])
    assert "已经登记过，请核对编号" in client.post(change, told).text
    assert client.post(change, told | {"number": "别的"}).status_code == 302
    assert client.post(reverse("enter_dealing", args=[county.other.pk, "proposals"]), told).status_code == 403
    assert Proposal.objects.count() == 2


def test_every_kind_has_its_list_and_page(county, person, client, django_assert_max_num_queries):
    records = {"proposals": proposal, "open-days": open_day, "places": place, "press": press}
    client.force_login(person("clerk", county.town))
    for kind in dealings():
        made, elsewhere = records[kind](county.town), records[kind](county.other)
        with django_assert_max_num_queries(20):
            assert address(made) in client.get(dealings()[kind].listed_at).text
        assert client.get(reverse("dealing", args=[kind, made.pk])).status_code == 200
        assert client.get(reverse("dealing", args=[kind, elsewhere.pk])).status_code == 403
        assert client.get(reverse("enter_dealing", args=[county.town.pk, kind])).status_code == 200
    assert client.get(reverse("enter_dealing", args=[county.town.pk, "letters"])).status_code == 404
