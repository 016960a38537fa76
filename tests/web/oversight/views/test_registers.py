"""Screens of the registers: entered, read, changed, struck out; only the organs one keeps."""

from datetime import UTC, date, datetime

import pytest
from django.urls import reverse

from gongkai.web.organs import surveyed
from gongkai.web.organs.surveyed import Surveyed, tells_surveys
from gongkai.web.oversight.models import Evaluation, Meeting, WorkPoint
from gongkai.web.oversight.registers import REGISTERS, address

NOW, DAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)
TOLD = {"kind": "promotion", "held_on": "2026-03-02", "subject": "推进会"}


@pytest.fixture(autouse=True)
def day(on_the_day):
    on_the_day(DAY)


@pytest.mark.parametrize("key", REGISTERS)
def test_every_register_is_listed_and_asked_for(office, client, key):
    client.force_login(office.clerk)
    assert REGISTERS[key].hint in client.get(reverse(f"oversight_{key}")).text
    assert client.get(reverse(f"enter_oversight_{key}")).status_code == 200
    assert "没有符合条件" in client.get(reverse(f"oversight_{key}"), {"struck": "1"}).text


def test_a_meeting_is_entered_changed_and_struck_out(office, client):
    client.force_login(office.clerk)
    answer = client.post(reverse("enter_oversight_meetings"), {"organ": office.organ.pk, **TOLD}, follow=True)
    assert "推进会" in answer.text
    line = Meeting.objects.get()
    changed = {"organ": office.organ.pk, **TOLD, "subject": "改过的会"}
    assert (
        "推进会 → 改过的会"
        in client.post(reverse("change_oversight_meetings", args=[line.pk]), changed, follow=True).text
    )
    client.post(reverse("strike_oversight_meetings", args=[line.pk]), {"reason": "重复"})
    shown = client.get(address(line)).text
    assert "不计入任何数据：重复" in shown
    assert "更正</a>" not in shown
    assert "改过的会" not in client.get(reverse("oversight_meetings")).text
    assert "改过的会" in client.get(reverse("oversight_meetings"), {"struck": "1"}).text


def test_what_is_refused_stands_at_its_field(office, client):
    client.force_login(office.clerk)
    told = {"organ": office.organ.pk, **TOLD, "held_on": "2099-01-01"}
    answer = client.post(reverse("enter_oversight_meetings"), told)
    assert "这一天还没有到" in answer.text
    assert not Meeting.objects.exists()


def test_what_a_meeting_decided_becomes_a_work_point(office, client, meeting):
    mine = meeting()
    client.force_login(office.clerk)
    form = client.get(reverse("enter_oversight_work"), {"meeting": mine.pk}).text
    assert f'value="{mine.pk}" selected' in form
    told = {"organ": office.organ.pk, "year": 2026, "text": "更新指南", "owner": office.village.pk, "due": "2026-06-30"}
    client.post(reverse("enter_oversight_work"), {**told, "meeting": mine.pk})
    assert WorkPoint.objects.get().meeting == mine
    assert "更新指南" in client.get(address(mine)).text


def test_a_survey_is_taken_over(monkeypatch, office, client):
    monkeypatch.setattr(surveyed, "_SOURCES", [])
    tells_surveys(lambda _: [Surveyed("dialogue.1", office.organ.pk, "评议问卷", DAY, DAY, 50, 45)])
    client.force_login(office.clerk)
    assert "评议问卷" in client.get(reverse("oversight_evaluations")).text
    form = client.get(reverse("enter_oversight_evaluations"), {"survey": "dialogue.1"}).context["form"]
    told = {"organ": office.organ.pk, "result": "好", **{k: form[k].value() for k in ("title", "manner", "survey")}}
    told |= {"since": DAY, "until": DAY, "answered": 50, "satisfied": 45}
    client.post(reverse("enter_oversight_evaluations"), told)
    assert Evaluation.objects.get().survey == "dialogue.1"
    assert "评议问卷</a>" in client.get(reverse("oversight_evaluations")).text
    assert "可以取用的问卷" not in client.get(reverse("oversight_evaluations")).text


def test_nobody_reads_or_keeps_what_is_anothers(office, client, meeting):
    line = meeting()
    client.force_login(office.stranger)
    assert "推进会" not in client.get(reverse("oversight_meetings"), {"q": "推进会"}).text.split("</form>")[-1]
    for name in ("oversight_meetings_record", "change_oversight_meetings", "strike_oversight_meetings"):
        assert client.get(reverse(name, args=[line.pk])).status_code == 403
    client.force_login(office.overseer)
    assert client.get(address(line)).status_code == 200
    assert client.get(reverse("change_oversight_meetings", args=[line.pk])).status_code == 403


def test_a_list_takes_as_many_queries_for_many_lines_as_for_few(office, client, meeting, django_assert_max_num_queries):
    for _ in range(30):
        meeting()
    client.force_login(office.clerk)
    with django_assert_max_num_queries(14):
        assert "共 30 条" in client.get(reverse("oversight_meetings")).text


def test_a_task_set_from_above_is_seen_by_who_does_it(office, client, point):
    WorkPoint.objects.filter(pk=point.pk).update(organ=office.county)
    for person, status in ((office.clerk, 200), (office.overseer, 200), (office.stranger, 403)):
        client.force_login(person)
        assert client.get(address(point)).status_code == status
        assert (point.text in client.get(reverse("oversight_work")).text) is (status == 200)
    client.force_login(office.clerk)
    assert client.get(reverse("change_oversight_work", args=[point.pk])).status_code == 403
