"""The list of flaws and a flaw's page: who sees which, what may be done, and that it is done."""

from datetime import date

import pytest
from django.urls import reverse
from django_tasks_db.models import DBTaskResult

from gongkai.web.organs.models import Person
from gongkai.web.oversight.inspecting import run
from gongkai.web.oversight.inspecting.asked import NoAnswer
from gongkai.web.oversight.inspecting.walk import Outcome
from gongkai.web.oversight.models import Flaw, Inspection
from gongkai.web.oversight.views import flaws as views

DAY = date(2026, 3, 2)


@pytest.fixture
def flaw(county):
    made = Inspection.objects.create(organ=county.town, manner="inside", at="2026-03-02T01:30Z", state="done")
    told = {"kind": "dead_link", "print": "p", "address": "/items/1", "about": "/gone", "found_on": DAY, "due": DAY}
    return Flaw.objects.create(organ=county.town, inspection=made, **told)


@pytest.fixture
def clerk(client, county, person, on_the_day):
    on_the_day(DAY)
    client.force_login(person("clerk", county.town))
    return client


def test_the_list_narrows_and_keeps_to_the_own_organ(clerk, flaw, county, person):
    page = clerk.get(reverse("flaws")).text
    assert "/gone" in page
    assert "/gone" not in clerk.get(reverse("flaws"), {"late": "overdue"}).text
    assert "/gone" in clerk.get(reverse("flaws"), {"late": "standing"}).text
    clerk.force_login(person("clerk", county.other))
    assert "/gone" not in clerk.get(reverse("flaws")).text
    assert clerk.get(reverse("flaw", args=[flaw.pk])).status_code == 403


def test_the_page_says_what_to_do_and_it_is_told_mended(clerk, flaw):
    page = clerk.get(reverse("flaw", args=[flaw.pk])).text
    assert all(words in page for words in ("改正或者删去链接", "报告已整改", "复查", 'href="/items/1"'))
    assert "不作问题" not in page
    clerk.post(reverse("word_flaw", args=[flaw.pk, "mended"]), {"note": "已经删去"})
    flaw.refresh_from_db()
    assert (flaw.state, flaw.note) == ("mended", "已经删去")


def test_a_second_look_closes_it_or_says_that_nothing_answered(clerk, flaw, monkeypatch):
    def silent(*_):
        raise NoAnswer("x")

    monkeypatch.setattr(views, "looked_at", silent)
    assert "没有回应" in clerk.post(reverse("look_at_flaw", args=[flaw.pk]), follow=True).text
    monkeypatch.setattr(views, "looked_at", lambda *_: Outcome(pages={"/items/1"}))
    assert "已消除" in clerk.post(reverse("look_at_flaw", args=[flaw.pk]), follow=True).text


def test_a_page_elsewhere_is_looked_at_by_the_worker(clerk, flaw, county, settings, monkeypatch):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    monkeypatch.setattr(views, "looked_at", lambda *_: pytest.fail("nobody waits for a site elsewhere"))
    county.town.own_settings.create(key="inspected_address", value="https://www.own.example/", since=DAY)
    assert "正在复查" in clerk.post(reverse("look_at_flaw", args=[flaw.pk]), follow=True).text
    asked = DBTaskResult.objects.get(task_path=run.look_later.module_path)
    assert asked.args_kwargs["args"] == [flaw.pk, Person.objects.get(pk=clerk.session["_auth_user_id"]).pk]
    Flaw.objects.update(state="closed")
    assert "正在复查" not in clerk.post(reverse("look_at_flaw", args=[flaw.pk]), follow=True).text


def test_what_only_a_superior_does(clerk, flaw, county, person):
    assert clerk.post(reverse("word_flaw", args=[flaw.pk, "excuse"]), {"note": "x"}).status_code == 403
    assert clerk.get(reverse("word_flaw", args=[flaw.pk, "no-such"])).status_code == 404
    assert clerk.post(reverse("close_flaw", args=[flaw.pk])).status_code == 403
    clerk.force_login(person("overseer", county.county))
    Flaw.objects.filter(pk=flaw.pk).update(kind="other")
    assert "确认已消除" in clerk.get(reverse("flaw", args=[flaw.pk])).text
    clerk.post(reverse("close_flaw", args=[flaw.pk]))
    flaw.refresh_from_db()
    assert flaw.state == "closed"
