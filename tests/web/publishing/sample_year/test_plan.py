"""The plan of the year: what is stated and nothing else, the same each time, days in order."""

from collections import Counter

import pytest

from gongkai.web.publishing.sample_year.plan import (
    CarriedPiece,
    DocumentPiece,
    ItemPiece,
    ListPiece,
    plan,
    stated,
    working_days,
    year,
)


@pytest.mark.parametrize("key", stated())
def test_the_plan_holds_what_is_stated(key):
    told, pieces = stated()[key], plan(key)
    lists = [each for each in pieces if isinstance(each, ListPiece)]
    items = Counter(each.counted_in for each in pieces if isinstance(each, ItemPiece))
    assert items + Counter(each.column for each in lists) == Counter(told.get("items", {}))
    carried = Counter(each.carrier for each in pieces if isinstance(each, CarriedPiece))
    assert carried == Counter(told.get("carried", {}))
    numbers = Counter(each.mark.partition("〔")[0] for each in pieces if isinstance(each, DocumentPiece))
    assert numbers == Counter(told.get("documents", {}))
    rows = Counter(each.register for each in lists for _ in each.rows)
    assert rows == Counter(told.get("decisions", {}))


@pytest.mark.parametrize("key", stated())
def test_every_piece_is_known_by_a_mark_of_its_own_and_was_formed_first(key):
    pieces = plan(key)
    assert len({each.mark for each in pieces}) == len(pieces)
    for each in pieces:
        assert each.formed_on <= each.on
        assert each.formed_on.year == each.on.year == year()
        assert each.on in working_days(year())
    assert [each.on for each in pieces] == sorted(each.on for each in pieces)


def test_it_is_the_same_each_time_it_is_made():
    before = plan("liuwan")
    plan.cache_clear()
    assert plan("liuwan") == before


def test_what_is_explained_was_published_before():
    pieces = {each.mark: each for each in plan("bailu")}
    explained = [each for each in pieces.values() if isinstance(each, ItemPiece) and each.interprets]
    assert explained
    assert all(pieces[each.interprets].on < each.on for each in explained)
