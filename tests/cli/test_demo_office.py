"""The office of the demo: opened for somebody at a terminal, set up once, its accounts told with their password."""

from contextlib import nullcontext

import pytest
from django.utils import timezone

from gongkai.cli import beside, demo_office, init, serve
from gongkai.web.organs import sample
from gongkai.web.publishing.sample_year import going_on


@pytest.mark.parametrize(
    ("asked", "terminal", "opened"),
    [(None, True, True), (None, False, False), (True, False, True), (False, True, False)],
)
def test_it_opens_as_asked_or_for_somebody_at_a_terminal(asked, terminal, opened, monkeypatch):
    class Screen:
        is_terminal = terminal

    monkeypatch.setattr(demo_office, "out", Screen)
    assert demo_office.wanted(asked) is opened


def test_without_django_it_stays_closed(monkeypatch):
    class Screen:
        is_terminal = True

    monkeypatch.setattr(demo_office, "out", Screen)
    monkeypatch.setattr(demo_office, "find_spec", lambda _name: None)
    assert not demo_office.wanted(None)


@pytest.mark.django_db
def test_the_year_is_begun_where_some_of_it_is_left(monkeypatch):
    begun = []
    monkeypatch.setattr(going_on, "begin", lambda: begun.append(True))
    assert not demo_office.year_begun()
    assert begun == []
    sample.open_county("green-River-2026-bend", timezone.now())
    assert demo_office.year_begun()
    assert begun == [True]


@pytest.mark.django_db
def test_accounts_are_told_once_and_the_county_is_set_up_once(tmp_path, monkeypatch, capsys):
    served, logs = [], []
    monkeypatch.setenv("GONGKAI_DATA", str(tmp_path))
    monkeypatch.setattr(init, "prepare", lambda: None)
    monkeypatch.setattr(serve, "answer", lambda bind, threads: served.append((bind, threads)))
    monkeypatch.setattr(beside, "worker_beside", lambda log: nullcontext(logs.append(log.name)))
    monkeypatch.setattr(demo_office, "year_begun", lambda: True)
    demo_office.open_demo(tmp_path, "127.0.0.1:1", "zh")
    first = capsys.readouterr().out
    demo_office.open_demo(tmp_path, "127.0.0.1:1", "zh")
    second = capsys.readouterr().out
    assert served == [("127.0.0.1:1", 4)] * 2
    assert logs == [demo_office.WORKER_LOG] * 2
    assert "初始密码" in first
    assert "柳小禾" in first
    assert "正在后台补齐" in second
    assert "初始密码" not in second
    assert sample.open_county("x", timezone.now()) == []
