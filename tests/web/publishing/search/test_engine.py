"""The index of the database in use holds exactly what was entered and not taken out."""

from datetime import date

import pytest
from django.db import connection

from gongkai.web.publishing.models.listed import A_DAY
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


def test_newest_are_the_same_however_many_are_asked_for_and_however_far_apart_they_are():
    places = [PLACE + days * A_DAY for days in (0, 1, 127, 128, 129, 255, 256, 257, 600, 3000)]
    engine().renew([Entry(place, "发放办法\n津贴", ()) for place in places])
    for most in range(1, len(places) + 2):
        assert engine().keys(Sought(("津贴",)), most) == places[: -most - 1 : -1]
    until = date.fromordinal((PLACE // A_DAY) + 300)
    assert engine().keys(Sought(("津贴",), until=until), 2) == [places[7], places[6]]
    assert engine().keys(Sought(("津贴",), since=date(2200, 1, 1)), 2) == []


def test_figures_and_letters_are_found_by_any_piece_of_them():
    engine().renew([Entry(PLACE, "第2024号\n联系qh8012", ()), Entry(PLACE + 1, "第0242号\n2号20期", ())])
    for word, there in (("2024", [PLACE]), ("024", [PLACE + 1, PLACE]), ("h801", [PLACE]), ("第2", [PLACE])):
        assert engine().keys(Sought((word,)), 9) == there
    assert engine().keys(Sought(("024",)), 9, title=True) == [PLACE + 1, PLACE]
    assert engine().keys(Sought(("8012",)), 9, title=True) == []


def test_an_index_tells_whether_it_was_made_as_texts_are_cut_now():
    assert engine().is_current()
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("COMMENT ON TABLE publishing_pairs IS NULL")
        assert not engine().is_current()
