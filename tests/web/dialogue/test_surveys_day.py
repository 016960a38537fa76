"""A reader answers a survey where they read, and sees results; a clerk types paper sheets and opens opinions."""

import pytest

from browser import browsing, served
from day import FIRST, PICTURES, Day

SET_UP = f"""
from gongkai.web.dialogue.models import Survey
from gongkai.web.dialogue.sample_surveys import open_surveys
from gongkai.web.organs.sample import open_county
open_county("{FIRST}", now)
open_surveys(now)
survey = Survey.objects.get(kind="survey")
survey.placements.create(address=f"/organs/{{survey.organ_id}}")
print(survey.pk, survey.organ_id)
"""


@pytest.fixture(scope="module")
def office(installations):
    """The sample county with its surveys; the keys of the one that is open and of its organ."""
    made = installations.new()
    told = made.python(SET_UP)
    assert told.returncode == 0, told.stderr
    return made, *told.stdout.split()[-2:]


@pytest.mark.browser
def test_a_survey_is_answered_typed_and_seen(office, program, request):
    installation, survey, organ = office
    with served(installation) as address, browsing(program, address) as door:
        day = Day(door, PICTURES if request.config.getoption("--update-golden") else None)
        reader, clerk = day.visitor(), day.first_sign_in("clerk", factor=False)
        answered(day, reader, organ)
        seen(day, reader)
        typed(day, clerk, survey)
        assert reader.faults == []
        assert clerk.faults == []


def answered(day, reader, organ):
    """Something is left out: the form comes back as it was; then it is taken, and the page it stands in says so."""
    reader.go(f"/organs/{organ}")
    reader.page.get_by_label("微信公众号", exact=True).check()
    reader.page.get_by_label("补助和救助", exact=True).check()
    reader.press("提交")
    assert "这道题必须回答" in reader.text()
    assert reader.page.get_by_label("补助和救助", exact=True).is_checked()
    day.picture(reader, "survey-form", phone=True)
    reader.page.get_by_label("4 分（满意）").check()
    reader.press("提交")
    assert "已经收到您的答卷" in reader.text()
    reader.go(f"/organs/{organ}")
    assert "已经收到您的答卷" in reader.text()


def seen(day, reader):
    """Results of a consultation with what became of the opinions, and ideas with what was done."""
    reader.go("/surveys")
    reader.follow("柳湾镇养老服务设施布局规划（草案）征求意见")
    assert "在上湾村增设助餐点" in reader.text()
    day.picture(reader, "survey-results")
    reader.go("/surveys?kind=evaluation")
    reader.follow("柳湾镇政府信息公开社会评议")
    assert "平均" in reader.text()
    reader.follow("调查征集")
    reader.follow("你建言我来办")
    assert "已安装太阳能路灯六盏" in reader.text()
    reader.follow("我要建言")
    reader.fill(text="公开栏旁加一盏灯")
    reader.press("提交")
    assert "回执号" in reader.text()


def typed(day, clerk, survey):
    """Sheets of paper, one of them wrong at first; opinions opened on record."""
    clerk.visit("/office/dialogue/surveys/", "/office/dialogue/ideas/", f"/office/dialogue/surveys/{survey}/paper")
    clerk.fill(box="上湾村公开栏旁", text="A；AB；5；\nD；A；3；")
    clerk.press("录入")
    assert "第 2 份第 1 题：没有这个选项" in clerk.text()
    clerk.fill(text="A；AB；5；\nB；A；3；字大一些")
    clerk.press("录入")
    day.picture(clerk, "survey-office")
    clerk.press("查阅意见原文")
    assert "字大一些" in clerk.text()
