"""Ideas as the public meets them: given without a name, asked for by the receipt, shown in other words."""

import pytest
from django.test import Client
from django.urls import reverse

from gongkai.web.dialogue.actions.idea import ShowIdea, TakeUpIdea, WordIdea
from gongkai.web.dialogue.models import Idea
from letters import noon
from web.dialogue.asked import DAY

pytestmark = pytest.mark.django_db
TOLD = {"token": "token", "text": "村口装路灯", "contact": "13812345678"}


@pytest.fixture
def given(client, county):
    return client.post(reverse("give_idea", args=[county.town.pk]), TOLD, follow=True).content.decode()


def code_in(page):
    return page.partition('class="receipt">')[2].partition("<")[0]


def test_a_receipt_leads_back_to_what_became_of_it(county, person, given):
    code = code_in(given)
    assert len(code) == 14
    clerk = person("clerk", county.town)
    TakeUpIdea(Idea.objects.get(), "doing", "已列入计划", clerk).do(actor=clerk, at=noon(DAY))
    asked = Client().post(reverse("track_idea"), {"code": code.lower().replace("-", " ")}).content.decode()
    assert "已列入计划" in asked
    assert "路灯" not in asked
    assert "没有这个回执号" in Client().post(reverse("track_idea"), {"code": "AAAA"}).content.decode()
    assert code not in Client().get(reverse("track_idea")).content.decode()


@pytest.mark.usefixtures("given")
def test_a_form_sent_twice_is_there_once(client, county):
    client.post(reverse("give_idea", args=[county.town.pk]), TOLD)
    assert Idea.objects.count() == 1


def test_a_form_gone_back_to_brings_another_idea_with_its_own_code(client, county, given):
    answer = client.post(reverse("give_idea", args=[county.town.pk]), TOLD | {"text": "修公厕"}, follow=True)
    assert {each.text for each in Idea.objects.all()} == {"村口装路灯", "修公厕"}
    assert code_in(answer.content.decode()) != code_in(given)


def test_what_is_wrong_is_said_and_kept(client, county):
    page = client.post(reverse("give_idea", args=[county.town.pk]), TOLD | {"text": "长" * 2001}).content.decode()
    assert "13812345678" in page
    assert not Idea.objects.exists()


@pytest.mark.usefixtures("given")
def test_only_reviewed_words_are_shown(client, county, person):
    listed, idea = reverse("public_ideas", args=[county.town.pk]), Idea.objects.get()
    clerk, head = person("clerk", county.town), person("final_reviewer", county.town)
    WordIdea(idea, "建议安装路灯", clerk).do(actor=clerk, at=noon(DAY))
    assert "建议安装路灯" not in client.get(listed).content.decode()
    ShowIdea(idea, head).do(actor=head, at=noon(DAY))
    TakeUpIdea(idea, "done", "装了六盏", clerk).do(actor=clerk, at=noon(DAY))
    page = client.get(listed, {"state": "done", "q": "路灯"}).content.decode()
    assert "建议安装路灯" in page
    assert "装了六盏" in page
    assert "138" not in page
    assert "建议安装路灯" not in client.get(listed, {"state": "doing"}).content.decode()


def test_the_list_asks_as_often_however_long_it_is(client, county, django_assert_max_num_queries):
    made = [
        Idea(organ=county.town, mark=f"{each}", text="a", wording="b", at=noon(DAY), shown_on=DAY) for each in range(9)
    ]
    Idea.objects.bulk_create(made)
    with django_assert_max_num_queries(6):
        client.get(reverse("public_ideas", args=[county.town.pk]))


def test_a_search_for_very_much_is_a_search_for_its_beginning(client, county):
    Idea.objects.create(organ=county.town, mark="1", text="a", wording="路灯", at=noon(DAY), shown_on=DAY)
    assert client.get(reverse("public_ideas", args=[county.town.pk]), {"q": "路灯" * 30_000}).status_code == 200


def test_an_organ_that_is_closed_hears_nothing_new(client, county):
    county.other.closed_on = DAY
    county.other.save()
    assert client.get(reverse("give_idea", args=[county.other.pk])).status_code == 404
