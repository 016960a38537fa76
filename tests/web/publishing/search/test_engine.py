"""The index of the database in use holds exactly what was entered and not taken out."""

import pytest
from django.db import connection

from gongkai.web.publishing.search import postgres, sqlite
from gongkai.web.publishing.search.engine import engine, put_up
from gongkai.web.publishing.search.sought import Entry, Sought, mark

pytestmark = pytest.mark.django_db
PLACE = 1 << 30
OLD = Entry(PLACE, "高龄津贴\n发放办法", (mark("o", 1), mark("k", "news")))
NEW = Entry(PLACE + 1, "发放办法\n高龄津贴", (mark("o", 2), mark("k", "news")))


@pytest.fixture(autouse=True)
def entered(db):  # noqa: ARG001 -- opens the database
    """Two texts."""
    engine().renew([OLD, NEW])


def test_newest_comes_first_and_no_more_than_asked_for():
    assert engine().keys(Sought(("高龄津贴",)), 9) == [PLACE + 1, PLACE]
    assert engine().keys(Sought(("高龄津贴",)), 1) == [PLACE + 1]


def test_titles_can_be_looked_at_alone():
    assert engine().keys(Sought(("高龄津",)), 9, title=True) == [PLACE]
    assert engine().keys(Sought(("放",)), 9, title=True) == [PLACE + 1]


def test_marks_narrow_and_are_no_words():
    assert engine().keys(Sought(("高龄",), organ=2, kind="news"), 9) == [PLACE + 1]
    assert engine().keys(Sought(("o1",)), 9) == []


def test_what_is_taken_out_leaves_nothing_behind():
    engine().take_out(OLD)
    assert engine().keys(Sought(("高龄津贴",)), 9) == [PLACE + 1]
    engine().put([OLD])
    assert engine().keys(Sought(("高龄津贴",)), 9) == [PLACE + 1, PLACE]


def test_the_index_is_the_databases_own_and_is_put_up_again_without_harm():
    assert engine() is {"sqlite": sqlite, "postgresql": postgres}[connection.vendor]
    put_up()
    assert engine().keys(Sought(("高龄津贴",)), 9) == [PLACE + 1, PLACE]
