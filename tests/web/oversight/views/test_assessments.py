"""Screens of assessments: the own view, the check, the result, and the records behind every point."""

from datetime import UTC, date, datetime

import pytest
from django.urls import reverse

from gongkai.web.oversight.actions.checking import FindInOrder
from gongkai.web.oversight.views.assessments import address

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def day(on_the_day):
    on_the_day(date(2026, 3, 2))


def test_from_the_own_view_to_the_result(office, client, assessment, meeting):
    meeting()
    judged = assessment.marks.get(indicator__place=1)
    client.force_login(office.clerk)
    client.post(reverse("view_oneself", args=[assessment.pk]), {f"points{judged.pk}": "45", f"note{judged.pk}": "台账"})
    assert "自评 45 分" in client.get(address(assessment)).text
    client.post(reverse("hand_in_view", args=[assessment.pk]))
    client.force_login(office.overseer)
    client.post(reverse("return_view", args=[assessment.pk]), {"remark": "请补材料"})
    assert "请补材料" in client.get(address(assessment)).text
    client.force_login(office.clerk)
    client.post(reverse("hand_in_view", args=[assessment.pk]))
    client.force_login(office.overseer)
    assert "还没有核查" in client.get(address(assessment)).text
    FindInOrder(judged, office.overseer).do(actor=office.overseer, at=NOW)
    client.post(reverse("tell_result", args=[assessment.pk]))
    shown = client.get(address(assessment)).text
    assert "得分 70" in shown
    assert "公开工作会议为 1，少于 4" in shown
    client.post(reverse("conclude_assessment", args=[assessment.pk]))
    assessment.refresh_from_db()
    assert assessment.state == "told"


def test_every_point_leads_to_its_records(office, client, assessment, meeting):
    meeting(subject="唯一的推进会")
    client.force_login(office.clerk)
    link = reverse("assessment_figure", args=[assessment.pk, "oversight.meetings"])
    assert link in client.get(address(assessment)).text
    assert "唯一的推进会" in client.get(link).text
    assert "没有逐条的记录" in client.get(reverse("assessment_figure", args=[assessment.pk, "typed.visits"])).text
    assert client.get(reverse("assessment_figure", args=[assessment.pk, "none.such"])).status_code == 404


def test_a_cell_that_was_typed_in_has_no_records_of_its_own(office, client, assessment):
    client.force_login(office.clerk)
    link = reverse("assessment_figure", args=[assessment.pk, "t2.licensing.decisions"])
    assert "没有逐条的记录" not in client.get(link).text
    report = office.organ.annual_reports.create(year=2026, due="2027-01-31", begun_at="2026-03-02T01:30Z")
    report.typed.create(key="t2.licensing.decisions", value=3, note="许可系统", at=report.begun_at)
    assert "没有逐条的记录" in client.get(link).text


def test_everybody_sees_their_own(office, client, assessment):
    page = reverse("assessments")
    for somebody, sees in ((office.clerk, True), (office.overseer, True), (office.stranger, False)):
        client.force_login(somebody)
        assert (address(assessment) in client.get(page).text) == sees
        assert (client.get(address(assessment)).status_code == 200) == sees


def test_an_assessment_takes_no_more_queries_for_more_marks(office, client, assessment, django_assert_max_num_queries):
    client.force_login(office.clerk)
    client.get(address(assessment))
    with django_assert_max_num_queries(25):
        client.get(address(assessment))
