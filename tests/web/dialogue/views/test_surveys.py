"""The screens of surveys: from a draft to published results, each by whoever may."""

import pytest
from django.urls import reverse

from gongkai.web.dialogue.models import Placement, Survey
from web.dialogue.asked import DAY, LATER, answered, published, started

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def at_noon(on_the_day, monkeypatch):
    """A function that lets it be noon of a day, for screens and actions alike."""
    from django.utils import timezone

    from letters import noon

    def is_now(day):
        on_the_day(day)
        monkeypatch.setattr(timezone, "now", lambda: noon(day))

    is_now(DAY)
    return is_now


def post(client, name, key, **told):
    return client.post(reverse(name, args=[key]), told, follow=True).content.decode()


def test_a_survey_is_begun_in_two_steps(client, team):
    organ, clerk, _ = team
    client.force_login(clerk)
    page = client.get(reverse("start_survey")).content.decode()
    assert "意见征集" in page
    address = f"{reverse('start_survey')}?kind=consultation&organ={organ.pk}"
    assert "缩短期限的理由" in client.get(address).content.decode()
    told = {"title": "规划草案", "lead": "请提意见", "subject": "decision"}
    days = {"opens_on": "2026-03-02", "closes_on": "2026-03-12"}
    assert "征求意见的截止日期不早于" in client.post(address, told | days).content.decode()
    client.post(address, told | days | {"closes_on": "2026-04-01"})
    assert Survey.objects.get().title == "规划草案"


def test_the_whole_way_to_published_results(client, team, at_noon):
    organ, clerk, head = team
    survey = started(organ, clerk)
    client.force_login(clerk)
    assert "您从哪里了解政策？" in client.get(reverse("survey", args=[survey.pk])).content.decode()
    post(client, "edit_survey", survey.pk, title="改过的", lead="说明", opens_on="2026-03-02", closes_on="2026-04-01")
    post(client, "submit_survey", survey.pk)
    client.force_login(head)
    post(client, "return_survey", survey.pk, remark="缺少说明")
    client.force_login(clerk)
    assert "缺少说明" in client.get(reverse("survey", args=[survey.pk])).content.decode()
    post(client, "submit_survey", survey.pk)
    client.force_login(head)
    post(client, "publish_survey", survey.pk)
    post(client, "extend_survey", survey.pk, closes_on="2026-04-05")
    answered(survey, ((0,), None, (4,)), ((1,), None, (5,)))
    at_noon(LATER.replace(day=20))
    client.force_login(clerk)
    post(client, "submit_results", survey.pk, conclusion="多数人满意")
    client.force_login(head)
    post(client, "return_results", survey.pk, remark="写具体些")
    client.force_login(clerk)
    post(client, "submit_results", survey.pk, conclusion="两人参加，平均四点五分")
    client.force_login(head)
    page = post(client, "publish_results", survey.pk)
    assert "平均 4.5 分" in page
    survey.refresh_from_db()
    assert (survey.stage, survey.title, survey.closes_on.day) == ("concluded", "改过的", 5)
    post(client, "withdraw_survey", survey.pk, remark="另行公布")
    survey.refresh_from_db()
    assert survey.stage == "withdrawn"


def test_a_draft_is_given_up(client, team):
    organ, clerk, _ = team
    survey = started(organ, clerk)
    client.force_login(clerk)
    post(client, "discard_survey", survey.pk)
    survey.refresh_from_db()
    assert survey.stage == "discarded"


def test_a_survey_is_placed_in_a_page_and_taken_out(client, team):
    organ, clerk, _ = team
    survey = published(*team)
    client.force_login(clerk)
    assert "请填写本网站" in post(client, "place_survey", survey.pk, address="/office/")
    post(client, "place_survey", survey.pk, address=f"https://example.cn/organs/{organ.pk}?a=1")
    placed = Placement.objects.get()
    assert placed.address == f"/organs/{organ.pk}"
    post(client, "remove_survey", placed.pk)
    assert not Placement.objects.exists()


def test_the_list_asks_as_often_however_long_it_is(client, team, django_assert_max_num_queries):
    organ, clerk, _ = team
    client.force_login(clerk)
    for place in range(5):
        started(organ, clerk, title=f"调查{place}")
    with django_assert_max_num_queries(14):
        page = client.get(reverse("surveys"), {"kind": "survey", "organ": organ.pk}).content.decode()
    assert page.count("调查4") == 1


def test_who_has_nothing_to_do_with_an_organ_sees_none_of_it(client, county, person, team):
    survey = published(*team)
    client.force_login(person("clerk", county.other))
    assert client.get(reverse("survey", args=[survey.pk])).status_code == 403
    assert "政务公开满意度调查" not in client.get(reverse("surveys")).content.decode()
    client.force_login(person("contributor", county.town))
    assert client.post(reverse("publish_survey", args=[survey.pk])).status_code == 403
