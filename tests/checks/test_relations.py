import pytest

from checks.sound import sound
from gongkai.checks.relations import BALANCE, BLOCK, COLUMN, KINDS, ROW, Sums, relations, tally
from gongkai.checks.rule import NotCheckable
from gongkai.law import form


@pytest.mark.parametrize("form_id", ["2019", "2021", "2019+2021", "2021+2019"])
def test_every_sum_and_balance_of_the_form_is_a_relation(form_id):
    statutory = form(form_id)
    every = [each for kind in KINDS for each in relations(form_id, kind)]
    assert len(every) == len(statutory.sums) + len(statutory.balances)
    assert {each.paths for each in every if each.kind != BALANCE} == {
        (*each.parts, each.total) for each in statutory.sums
    }


def test_a_broken_relation_carries_both_sides():
    report = sound().with_cells({"t3.carried_out.natural": 0})
    (broken,) = Sums(report).tally(BALANCE).broken
    assert (broken.left, broken.right, broken.gap) == (9, 8, 1)


def test_a_relation_with_a_blank_is_neither_sound_nor_broken():
    report = sound().with_cells({"t3.granted.natural": None})
    found = tally(relations("2021", ROW), report.values)
    assert found.broken == ()
    assert [each.right for each in found.blank] == [("t3.granted.total",)]


def test_the_reason_names_the_first_blank_and_counts_each_once():
    sums = Sums(sound().with_cells({"t3.granted.natural": None, "t3.granted.total": None}))
    with pytest.raises(NotCheckable) as caught:
        sums.unless_blank(COLUMN)
    assert caught.value.values == {"cell": "（一）予以公开 自然人", "count": 2}
    sums.unless_blank(BLOCK)
