"""The screens of ideas: what was written stays closed until it is opened; the way to the public page."""

import pytest
from django.urls import reverse

from gongkai.web.dialogue.actions.idea import GiveIdea
from gongkai.web.dialogue.models import Idea
from gongkai.web.organs.models import AuditRow
from hotline import pressed
from letters import noon
from web.dialogue.asked import DAY

pytestmark = pytest.mark.django_db


@pytest.fixture
def team(client, county, person):
    clerk = person("clerk", county.town)
    client.force_login(clerk)
    return county.town, clerk, person("final_reviewer", county.town)


@pytest.fixture
def idea(team):
    GiveIdea(team[0], "村口装路灯", "13812345678", "token").do(actor=None, at=noon(DAY))
    return Idea.objects.get()


def post(client, name, key, **told):
    return client.post(reverse(name, args=[key]), told, follow=True).content.decode()


def test_what_was_written_is_shown_only_once_opened(client, idea):
    page = reverse("idea", args=[idea.pk])
    assert "路灯" not in client.get(page).content.decode() + client.get(reverse("ideas")).content.decode()
    shown = post(client, "open_idea", idea.pk)
    assert "村口装路灯" in shown
    assert "13812345678" in shown
    assert AuditRow.objects.filter(action="open_idea").count() == 1


def test_the_way_to_the_public(client, team, idea):
    _, clerk, head = team
    assert "将向社会公布" in post(client, "word_idea", idea.pk, wording="张三13812345678")
    post(client, "word_idea", idea.pk, wording="建议安装路灯")
    post(client, "take_up_idea", idea.pk, state="doing", text="已列入计划")
    assert client.post(reverse("show_idea", args=[idea.pk])).status_code == 403
    client.force_login(head)
    page = reverse("idea", args=[idea.pk])
    told = pressed(client, page, "show_idea", idea.pk, meanwhile=lambda: Idea.objects.update(wording="另一句"))
    assert "打开页面以后内容有改动" in told.text
    Idea.objects.update(wording="建议安装路灯")
    assert "建议安装路灯" in pressed(client, page, "show_idea", idea.pk).text
    idea.refresh_from_db()
    assert (idea.state, bool(idea.shown_on)) == ("doing", True)
    post(client, "hide_idea", idea.pk)
    idea.refresh_from_db()
    assert idea.shown_on is None
    client.force_login(clerk)


def test_a_box_is_typed_in(client, team):
    told = {"organ": team[0].pk, "source": "paper", "box": "上湾村", "text": "修路\n装灯"}
    assert "上湾村" in client.post(reverse("type_ideas"), told, follow=True).content.decode()
    assert Idea.objects.filter(box="上湾村").count() == 2


def test_another_organs_ideas_stay_there(client, idea, county, person):
    client.force_login(person("clerk", county.other))
    assert client.get(reverse("idea", args=[idea.pk])).status_code == 403
    assert client.post(reverse("open_idea", args=[idea.pk])).status_code == 403


@pytest.mark.usefixtures("idea")
def test_the_list_asks_as_often_however_long_it_is(client, team, django_assert_max_num_queries):
    for number in range(6):
        GiveIdea(team[0], "又一条", "", f"token{number}").do(actor=None, at=noon(DAY))
    with django_assert_max_num_queries(14):
        client.get(reverse("ideas"), {"state": "received"})
