"""Paper typed in, opinions opened and answered, everything taken away as xlsx; each is on record."""

from io import BytesIO

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from gongkai.web.dialogue.models import OpinionOutcome
from gongkai.web.organs.models import AuditRow
from gongkai.web.screens import opened as opened_for
from web.dialogue.asked import DAY, TEXT, answered, published
from web.portal.conftest import at_noon_of  # noqa: F401 -- a fixture

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def today(at_noon_of):  # noqa: F811 -- a fixture
    at_noon_of(DAY)


@pytest.fixture
def team(client, county, person):
    clerk = person("clerk", county.town)
    client.force_login(clerk)
    return county.town, clerk, person("final_reviewer", county.town)


def test_paper_is_typed_and_a_wrong_sheet_keeps_all_out(client, team):
    survey = published(*team)
    address = reverse("type_answers", args=[survey.pk])
    page = client.post(address, {"text": "A;BC;4;好\nA;;9", "box": "村口"}).content.decode()
    assert "第 2 份第 3 题：没有这个选项" in page
    assert "A;BC;4;好" in page
    assert not survey.sheets.exists()
    client.post(address, {"text": "A;BC;4;好\nA;;3", "box": "村口"})
    assert survey.sheets.count() == 2


def test_opinions_are_shown_only_once_they_were_opened_on_record(client, team, monkeypatch):
    survey = published(*team, kind="consultation", questions=(TEXT,))
    answered(survey, ("多设公交站",), ("站太少",))
    shown, opened = (reverse(name, args=[survey.pk]) for name in ("survey_opinions", "open_opinions"))
    assert client.get(shown).status_code == 302
    assert "多设公交站" in client.post(opened, follow=True).content.decode()
    assert AuditRow.objects.filter(action="open_opinions").count() == 1
    keys = list(survey.sheets.values_list("pk", flat=True))
    told = {"sheets": keys, "wording": "增设站点", "result": "adopted", "reason": "已列入计划"}
    page = client.post(shown, told, follow=True).content.decode()
    assert "已完成：登记采纳情况" in page
    assert "增设站点" in page
    assert OpinionOutcome.objects.get().sheets.count() == 2
    monkeypatch.setattr(opened_for, "HALF_AN_HOUR", -1)
    assert client.get(shown).status_code == 302


def test_everything_leaves_as_xlsx_on_record(client, team):
    survey = published(*team)
    answered(survey, ((0,), (0, 2), (5,), "=1+1"))
    answer = client.post(reverse("export_sheets", args=[survey.pk]))
    rows = list(load_workbook(BytesIO(b"".join(answer.streaming_content))).active.iter_rows(values_only=True))
    assert rows[0][:5] == ("编号", "时间", "来源", "得分", "您从哪里了解政策？")
    assert rows[1][4:] == ("网站", "补助；征地", "5", "=1+1")
    assert AuditRow.objects.filter(action="open_opinions").count() == 1


def test_who_may_not_read_opens_nothing(client, team, county, person):
    survey = published(*team)
    client.force_login(person("contributor", county.town))
    for name in ("open_opinions", "export_sheets"):
        assert client.post(reverse(name, args=[survey.pk])).status_code == 403
    assert client.get(reverse("survey_opinions", args=[survey.pk])).status_code == 403
    assert not AuditRow.objects.filter(action="open_opinions").exists()
