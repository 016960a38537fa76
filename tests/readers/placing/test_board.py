"""Values by path while a document is read."""

import pytest

from gongkai.law import form
from gongkai.readers.placing.board import Board, Slots
from gongkai.readers.placing.row import Row, Run

COLUMNS = form("2021").t3_columns[:2]
SLOTS = Slots.of("t3.new", COLUMNS)


def put(board, *texts, slots=SLOTS):
    cells = [(place, text) for place, text in enumerate(texts)]
    board.put(Run(Row(texts, 4, 5, 6, 7, ragged=False), None, None, cells), cells, slots)
    return board


def test_values_and_origins():
    board = put(Board(), "3", "")
    assert board.values == {"t3.new.natural": 3, "t3.new.business": None}
    assert board.origins["t3.new.natural"] == ("3", 4, 5, 1, 6, 7)
    assert set(board.origins) == set(SLOTS.paths)
    assert len(board.origins) == 2
    with pytest.raises(KeyError):
        board.origins["t3.new.total"]


def test_the_short_way_and_the_long_way_agree():
    assert put(Board(), "3", "4").values == put(Board(), "3 ", " 4").values


def test_a_number_too_long_to_be_one_is_doubted():
    board = put(Board(), "9" * 5000, "4")
    assert board.values == {"t3.new.natural": None, "t3.new.business": 4}


def test_what_is_no_number_is_doubted():
    board = put(Board(), "3", "无")
    assert [(doubt.code, doubt.paths) for doubt in board.doubts] == [("D102", ("t3.new.business",))]


def test_the_same_value_twice_is_no_doubt():
    board = put(put(Board(), "3", "4"), "3", "4")
    assert board.values["t3.new.natural"] == 3
    assert board.doubts == []


def test_a_number_takes_the_place_of_a_blank():
    assert put(put(Board(), "3", ""), "3", "4").values["t3.new.business"] == 4
    assert put(put(Board(), "3", "4"), "3", "").values["t3.new.business"] == 4


def test_two_values_are_none():
    board = put(put(Board(), "3", "4"), "3", "5")
    assert board.values == {"t3.new.natural": 3, "t3.new.business": None}
    assert [doubt.code for doubt in board.doubts] == ["D107"]
    assert put(board, "3", "4").values["t3.new.business"] is None


def test_a_doubted_cell_stays_blank():
    board = Board()
    board.doubt("D106", SLOTS.paths)
    assert put(board, "3", "4").values == {}


def test_slots_side_by_side():
    both = SLOTS + Slots.of("t2.fees", form("2021").t2[-1].columns)
    assert both.paths == (*SLOTS.paths, "t2.fees.amount")
    assert (SLOTS.counts, both.counts) == (True, False)
