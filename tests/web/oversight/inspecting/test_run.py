"""Inspections run by the worker: asked for, walked, ended one way or another; each organ's when its days are over."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import DataError
from django_tasks_db.models import DBTaskResult

from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from gongkai.web.organs.models.organ import OrganSetting
from gongkai.web.oversight.actions import inspection
from gongkai.web.oversight.inspecting import run
from gongkai.web.oversight.inspecting.asked import NoAnswer
from gongkai.web.oversight.inspecting.run import ask, ask_those_due, carry_out, due_for_inspection
from gongkai.web.oversight.inspecting.walk import Outcome
from gongkai.web.oversight.models import Flaw, Inspection

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def the_worker_is_elsewhere(settings):
    """What is enqueued waits for a worker."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


def test_what_was_asked_for_is_walked_and_becomes_flaws(pages):
    made = ask(pages.organ, pages.site.clerk, NOW)
    assert DBTaskResult.objects.filter(task_path=run.walk.module_path).count() == 1
    carry_out(made, NOW)
    made.refresh_from_db()
    assert (made.state, made.found, made.closed) == ("done", Flaw.objects.count(), 0)
    assert set(Flaw.objects.values_list("kind", flat=True)) == {"dead_link", "metadata"}
    carry_out(made, NOW)
    assert Flaw.objects.count() == made.found, "an inspection is carried out once"


def test_the_same_flaws_are_not_found_twice(pages):
    for _ in range(2):
        carry_out(ask(pages.organ, None, NOW), NOW)
    first, second = Inspection.objects.order_by("pk")
    assert (first.found, second.found, second.closed) == (2, 0, 0)


@pytest.mark.parametrize(("fault", "words"), [(NoAnswer("x"), "没有回应"), (ValueError("x"), "程序出错")])
def test_one_that_comes_to_nothing_says_why_and_closes_nothing(pages, monkeypatch, fault, words):
    carry_out(ask(pages.organ, None, NOW), NOW)

    def fails(*_):
        raise fault

    monkeypatch.setattr(run, "inspect", fails)
    made = ask(pages.organ, None, NOW)
    carry_out(made, NOW)
    made.refresh_from_db()
    assert made.state == "failed"
    assert words in made.fault
    assert not Flaw.objects.filter(state="closed").exists()


def test_one_whose_outcome_cannot_be_kept_is_told_as_failed(pages, monkeypatch):
    def fails(*_):
        raise DataError

    made = ask(pages.organ, None, NOW)
    monkeypatch.setattr(inspection, "_enter", fails)
    carry_out(made, NOW)
    made.refresh_from_db()
    assert (made.state, Flaw.objects.count()) == ("failed", 0)


def test_one_that_was_ended_meanwhile_stays_as_it_was_ended(pages, monkeypatch):
    made = ask(pages.organ, None, NOW)
    real = run.inspect

    def ended_meanwhile(*told):
        Inspection.objects.update(state="done")
        return real(*told)

    monkeypatch.setattr(run, "inspect", ended_meanwhile)
    carry_out(made, NOW)
    assert Inspection.objects.get().state == "done"


def test_one_that_was_interrupted_is_given_up_after_a_day_and_another_is_asked_for(pages):
    first = ask(pages.organ, None, NOW)
    later = NOW + timedelta(days=7)
    second = ask(pages.site.county.other, None, later - timedelta(hours=23))
    ask_those_due(later)
    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.state, second.state) == ("failed", "waiting")
    assert pages.organ.inspections.filter(state="waiting").get() != first


def test_the_worker_looks_again_for_whoever_asked(pages, monkeypatch):
    carry_out(ask(pages.organ, None, NOW), NOW)
    flaw, clerk = Flaw.objects.get(kind="dead_link"), pages.site.clerk

    def silent(*_):
        raise NoAnswer("x")

    monkeypatch.setattr(run, "look_again", silent)
    run.look_later.func(flaw.pk, clerk.pk)
    flaw.refresh_from_db()
    assert flaw.state == "open"
    monkeypatch.setattr(run, "look_again", lambda *_: Outcome(pages={flaw.address}))
    for _ in range(2):
        run.look_later.func(flaw.pk, clerk.pk)
    flaw.refresh_from_db()
    assert (flaw.state, AuditRow.objects.get(action="look_again").actor) == ("closed", clerk)


def test_every_organ_with_a_site_is_inspected_when_its_days_are_over(pages):
    assert list(due_for_inspection(NOW)) == [pages.organ]
    ask_those_due(NOW)
    ask_those_due(NOW)
    assert Inspection.objects.count() == 1
    carry_out(Inspection.objects.get(), NOW)
    assert list(due_for_inspection(NOW + timedelta(days=6))) == []
    assert list(due_for_inspection(NOW + timedelta(days=7))) == [pages.organ]
    OrganSetting.objects.create(organ=pages.organ, key="inspected_every", value="0", since=date(2026, 1, 1))
    assert list(due_for_inspection(NOW + timedelta(days=70))) == []


def test_one_waits_at_a_time(pages):
    ask(pages.organ, None, NOW)
    with pytest.raises(Refused):
        ask(pages.organ, None, NOW)
