"""Inspections and checks on the screen: listed, asked for, shown, entered; each within the person's reach."""

from datetime import date

import pytest
from django.urls import reverse

from gongkai.web.oversight.models import Flaw, Inspection, SpotCheck

DAY = date(2026, 3, 2)


@pytest.fixture
def overseer(client, county, person, on_the_day, settings):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    on_the_day(DAY)
    client.force_login(person("overseer", county.county))
    return client


def test_an_inspection_is_asked_for_and_shown(overseer, county):
    for _ in range(2):
        answer = overseer.post(reverse("ask_inspection"), {"organ": county.town.pk}, follow=True)
    assert "已经在等待巡查" in answer.text
    made = Inspection.objects.get()
    page = overseer.get(reverse("inspection", args=[made.pk])).text
    assert "巡查在后台进行" in page
    told = {"kind": "dead_link", "print": "p", "about": "/gone", "found_on": DAY, "due": DAY}
    Flaw.objects.create(organ=county.town, inspection=made, **told)
    Inspection.objects.update(state="done", ended_at=made.at)
    assert "/gone" in overseer.get(reverse("inspection", args=[made.pk])).text
    assert county.town.name in overseer.get(reverse("inspections")).text


def test_nobody_asks_beyond_their_reach(overseer, county, person):
    overseer.force_login(person("clerk", county.other))
    for organ in (county.town.pk, "x"):
        assert "请选择要巡查的机关" in overseer.post(reverse("ask_inspection"), {"organ": organ}, follow=True).text
    assert not Inspection.objects.exists()
    assert overseer.get(reverse("enter_spot_check", args=[county.other.pk])).status_code == 403


def test_a_check_is_entered_with_what_it_found_and_scored(overseer, county, person):
    assert reverse("enter_spot_check", args=[county.town.pk]) in overseer.get(reverse("spot_checks")).text
    told = {"on": "2026-03-02", "scope": "信箱和指南", "vetoes": ["no_channel"], "bonus": "5"}
    overseer.post(reverse("enter_spot_check", args=[county.town.pk]), told)
    check = SpotCheck.objects.get()
    overseer.post(reverse("note_flaw", args=[check.pk]), {"kind": "service", "about": "指南过时", "points": 30})
    page = overseer.get(reverse("spot_check", args=[check.pk])).text
    assert all(words in page for words in ("70 分", "不合格", "没有有效的咨询渠道", "指南过时", "没有计入"))
    overseer.force_login(person("clerk", county.town))
    page = overseer.get(reverse("spot_check", args=[check.pk])).text
    assert "登记发现的问题" not in page
    overseer.force_login(person("clerk", county.other))
    assert overseer.get(reverse("spot_check", args=[check.pk])).status_code == 403
