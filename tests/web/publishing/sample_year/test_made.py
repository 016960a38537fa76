"""The sample county's year comes out of its records: every figure as stated, each leading to that many records."""

from collections import Counter

import pytest

from gongkai.web.organs.audit import faults
from gongkai.web.publishing.figures import figures, records, tally
from gongkai.web.publishing.models import Column, Document, Finding, Item, Review
from gongkai.web.publishing.models.item import RELEASED
from gongkai.web.publishing.sample_year.plan import COMMITTEE, plan, stated, year
from gongkai.web.publishing.table_two import behind, table_two
from gongkai.web.publishing.tables import column_kinds

pytestmark = pytest.mark.django_db

SMALL, LARGE = ("wanggang", "shiqiao", "yunxi"), ("liuwan", "bailu")
DECISIONS = {"licence": "t2.licensing.decisions", "penalty": "t2.penalties.decisions"}


def expected(key):
    """Return the figures of a township as stated, by their keys; a column counts what is in those within it."""
    told = stated()[key]
    items, carried = Counter(told.get("items", {})), told.get("carried", {})
    village = items.pop(COMMITTEE, 0)
    want = {"government": items.total(), "village": village, "all": items.total() + village}
    want |= {"carried": sum(carried.values()), "pieces": sum(carried.values()) + items.total() + village}
    want |= {f"carrier.{kind}": count for kind, count in carried.items()}
    within = {column: [each for each in items if column in {each, column_kinds()[each].under}] for column in items}
    return want | {f"column.{column}": sum(items[each] for each in found) for column, found in within.items()}


@pytest.mark.parametrize("key", [*SMALL, *(pytest.param(key, marks=pytest.mark.long) for key in LARGE)])
def test_the_figures_are_those_stated_and_lead_to_their_records(key, township):
    here = township(key)
    for piece in here.left():
        here.do(piece)
    assert here.left() == []
    counted = figures(here.organ, year())
    for figure, count in expected(key).items():
        assert counted[figure].count == count, figure
    for figure in counted.keys() - {"pieces"}:
        assert tally(records(here.organ, year(), figure)) == counted[figure].count, figure
    columns = sum(figure.count for name, figure in counted.items() if name in {f"column.{each}" for each in tops(here)})
    assert columns == counted["all"].count
    cells = table_two(here.organ, year())
    for cell, count in cells.items():
        decided = {DECISIONS[register]: number for register, number in stated()[key].get("decisions", {}).items()}
        assert count == decided.get(cell, 0) == behind(here.organ, year(), cell).count(), cell
    series = Counter(Document.objects.filter(organ=here.organ, item__isnull=True).values_list("series", flat=True))
    assert series == Counter(stated()[key].get("documents", {}))
    assert set(Item.objects.values_list("stage", flat=True)) <= {RELEASED}
    assert Review.objects.filter(passed=True).count() == 3 * Item.objects.count()
    assert not Finding.objects.exists()
    assert list(faults()) == []


def tops(here):
    """Return the kinds of columns whose figures add up to the whole: those that stand in a block of the site."""
    site = Column.objects.get(organ=here.organ, kind="root")
    return {column.kind for column in Column.objects.child_of(site)}


@pytest.mark.parametrize("key", ["yunxi", "liuwan", "bailu"])
def test_the_first_pieces_of_every_sort_are_done_and_known_again(key, township):
    here, kinds = township(key), set()
    first = [each for each in plan(key) if type(each) not in kinds and not kinds.add(type(each))]
    for piece in first:
        here.do(piece)
    assert not {each.mark for each in first} & {each.mark for each in here.left()}
    assert len(here.left()) == len(plan(key)) - len(first)


def test_a_piece_that_fails_leaves_nothing(township, monkeypatch):
    here = township("yunxi")
    piece = next(each for each in here.left() if hasattr(each, "text"))
    monkeypatch.setattr(type(here), "_to_the_public", lambda *_told: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        here.do(piece)
    assert not Item.objects.exists()
