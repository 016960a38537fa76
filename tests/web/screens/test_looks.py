"""A kind of record is shown behind figures as its room declared; without links to whoever may not open one."""

import pytest

from gongkai.web.organs.models import Comment
from gongkai.web.screens import looks
from gongkai.web.screens.columns import Column
from gongkai.web.screens.looks import Look, look_of, shows


def test_a_record_is_shown_as_declared(monkeypatch):
    monkeypatch.setattr(looks, "_LOOKS", {})
    look = Look((), (Column("留言", "text", link=lambda _: "/there"),), "pk", "see_organs")
    shows(Comment, look)
    assert look_of(Comment) is look
    assert look.without_links().columns[0].link is None


def test_a_record_nobody_declared_has_no_look(monkeypatch):
    monkeypatch.setattr(looks, "_LOOKS", {})
    with pytest.raises(KeyError):
        look_of(Comment)
