"""What the public sees of surveys: answered once, with the answers of a quiz, and with results when they are out."""

import pytest
from django.test import Client
from django.urls import reverse

from gongkai.web.dialogue.actions.results import PublishResults, SubmitResults
from gongkai.web.organs.models import AuditRow, OrganSetting
from letters import noon
from web.dialogue.asked import DAY, LATER, QUIZ, answered, published, started
from web.portal.conftest import at_noon_of  # noqa: F401 -- a fixture

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def today(at_noon_of):  # noqa: F811 -- a fixture
    at_noon_of(DAY)


def address(survey):
    return reverse("public_survey", args=[survey.pk])


def told(survey, *answers):
    return {f"q{each.pk}": answer for each, answer in zip(survey.questions.all(), answers, strict=False)}


def send(client, survey, *answers, **more):
    """Open the page, as browsers do, and send the form."""
    client.get(address(survey))
    return client.post(address(survey), told(survey, *answers) | more, follow=True)


def test_a_browser_answers_once(client, team):
    survey = published(*team)
    assert "已经收到您的答卷" in send(client, survey, "0", ["0", "1"], "5", "路灯太暗").content.decode()
    assert "已经收到您的答卷" in send(client, survey, "1", [], "1", "再来").content.decode()
    assert survey.sheets.count() == 1
    send(Client(), survey, "1", [], "1", "")
    assert survey.sheets.count() == 2
    assert "127.0.0.1" not in str(list(survey.sheets.values()))


@pytest.mark.parametrize("organ", ["9" * 5000, "九", ""])
def test_what_names_no_organ_is_passed_over(client, team, organ):
    survey = published(*team)
    assert survey.title in client.get(reverse("public_surveys"), {"organ": organ}).content.decode()


def test_who_keeps_no_cookie_is_not_taken(client, team):
    survey = published(*team)
    client.post(address(survey), told(survey, "0", [], "5"))
    assert not survey.sheets.exists()


def test_an_address_that_sent_too_many_is_told(team):
    OrganSetting.objects.create(organ=team[0], key="survey_same_address", value="1", since=DAY)
    survey = published(*team)
    send(Client(), survey, "0", [], "5")
    assert "这个网络地址已经交了很多份" in send(Client(), survey, "0", [], "5").content.decode()
    assert survey.sheets.count() == 1


@pytest.mark.parametrize(
    ("answers", "message"),
    [
        (("", [], "5"), "这道题必须回答"),
        (("9", [], "5"), "选择一个有效的选项"),
        (("0", [], "5", "我的电话13812345678"), "请不要写电话"),
    ],
)
def test_what_is_wrong_is_said_and_the_rest_is_kept(client, team, answers, message):
    survey = published(*team)
    page = send(client, survey, *answers).content.decode()
    assert message in page
    assert 'value="5" required' in page or 'value="5" id' in page
    assert not survey.sheets.exists()


@pytest.mark.parametrize("key", [0, 2**63, 10**400])
def test_a_survey_nobody_could_have_made_is_not_there(client, team, key):
    survey = published(*team)
    client.get(address(survey))
    there = reverse("public_survey", args=[key])
    assert client.get(there).status_code == 404
    assert client.post(there, told(survey, "0", [], "5")).status_code == 404


def test_what_fills_in_the_trap_is_refused(client, team):
    survey = published(*team)
    send(client, survey, "0", [], "5", website="x")
    assert not survey.sheets.exists()


def test_a_quiz_tells_score_and_answers_after_it_is_handed_in(client, team):
    quiz = published(*team, kind="quiz", questions=QUIZ)
    assert "条例第三十三条" not in client.get(address(quiz)).content.decode()
    page = send(client, quiz, "1", ["0"]).content.decode()
    assert "得分：1，满分 2" in page
    assert "条例第三十三条" in page
    assert page.count("答对") == page.count("答错") == 1


def test_only_what_is_published_is_there(client, team):
    draft = started(*team[:2])
    assert client.get(address(draft)).status_code == 404
    assert "现在没有问卷" in client.get(reverse("public_surveys")).content.decode()


def test_a_survey_that_comes_and_one_that_is_over_say_so(client, team, at_noon_of):  # noqa: F811 -- a fixture
    survey = published(*team, opens_on=LATER, closes_on=LATER)
    assert "欢迎届时参加" in client.get(address(survey)).content.decode()
    at_noon_of(LATER.replace(day=9))
    assert "结果整理后" in client.get(address(survey)).content.decode()
    send(client, survey, "0", [], "5")
    assert not survey.sheets.exists()


def test_results_are_shown_when_they_are_out(client, team):
    organ, clerk, head = team
    survey = published(organ, clerk, head)
    answered(survey, ((0,), (1,), (4,), "路灯太暗"), ((2,), None, (5,)))
    assert "路灯太暗" not in client.get(address(survey)).content.decode()
    after = noon(LATER.replace(day=9))
    SubmitResults(survey, "两人参加", clerk).do(actor=clerk, at=after)
    PublishResults(survey, head).do(actor=head, at=after)
    page = client.get(address(survey)).content.decode()
    assert "两人参加" in page
    assert "平均 4.5 分" in page
    assert "路灯太暗" not in page


def test_the_list_narrows_by_organ_and_kind(client, county, person, team, django_assert_max_num_queries):
    published(*team)
    other = county.other, person("clerk", county.other), person("final_reviewer", county.other)
    published(*other, kind="quiz", questions=QUIZ, title="公开知识竞赛")
    listed = reverse("public_surveys")
    with django_assert_max_num_queries(6):
        assert "公开知识竞赛" in client.get(listed).content.decode()
    assert "公开知识竞赛" not in client.get(listed, {"organ": county.town.pk}).content.decode()
    assert "满意度" not in client.get(listed, {"kind": "quiz"}).content.decode()


def test_the_form_leads_back_to_the_page_it_stands_in_and_to_no_other_site(client, team):
    survey = published(*team)
    client.get(address(survey))
    sent = told(survey, "0", [], "5") | {"from": "/organs/1"}
    assert client.post(address(survey), sent)["Location"] == f"/organs/1#survey-{survey.pk}"
    other = Client()
    other.get(address(survey))
    answer = other.post(address(survey), sent | {"from": "//evil.example/"})
    assert answer["Location"].startswith(address(survey))


def test_the_trail_tells_how_many_and_of_nobody(client, team):
    survey = published(*team)
    send(client, survey, "0", [], "5", "路灯太暗")
    row = AuditRow.objects.get(action="take_answers")
    assert (row.actor, row.detail) == (None, {"count": 1})
