"""Rooms that ask the public tell their results once, by key."""

from datetime import date

from gongkai.web.organs import surveyed
from gongkai.web.organs.surveyed import Surveyed, surveys_of, tells_surveys

DAY = date(2026, 3, 2)


def test_every_source_is_asked_once(monkeypatch):
    monkeypatch.setattr(surveyed, "_SOURCES", [])

    def source(organs):
        yield from (Surveyed(f"dialogue.{organ}", organ, "问卷", DAY, DAY, 3, 2) for organ in organs)

    assert tells_surveys(source) is tells_surveys(source)
    assert {key: each.organ for key, each in surveys_of([1, 2]).items()} == {"dialogue.1": 1, "dialogue.2": 2}
    assert len(surveyed._SOURCES) == 1
