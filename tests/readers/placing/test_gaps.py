"""What is missing is named: table, row, cell."""

from gongkai.law import form
from gongkai.readers.placing.board import Board, Slots
from gongkai.readers.placing.gaps import name_gaps
from gongkai.readers.placing.row import Row, Run

COLUMNS = form("2021").t3_columns


def board_with(row, *texts):
    board = Board()
    cells = list(enumerate(texts))
    board.put(Run(Row(texts, 1, 4, 0, 2, ragged=False), None, None, cells), cells, Slots.of(row, COLUMNS[: len(texts)]))
    return board


def test_nothing_found_is_three_lost_tables():
    board = Board()
    name_gaps(board, "2021")
    assert [doubt.code for doubt in board.doubts] == ["D104"] * 3
    assert board.doubted == set(form("2021").paths)


def test_rows_and_cells_are_named_apart():
    board = board_with("t3.new", "1", "", "", "", "", "", "1")
    name_gaps(board, "2021")
    cells = next(doubt for doubt in board.doubts if doubt.code == "D101")
    assert dict(cells.values)["count"] == len(cells.paths) == 5
    assert (cells.origin.table, cells.origin.row) == (1, 4)
    assert sum(doubt.code == "D103" for doubt in board.doubts) == 24


def test_what_is_doubted_already_is_not_named_again():
    board = board_with("t3.new", "1", "无")
    name_gaps(board, "2021")
    named = [path for doubt in board.doubts for path in doubt.paths]
    assert len(named) == len(set(named))


def test_a_row_of_which_only_the_name_is_there_is_blank_and_not_lost():
    board = Board()
    board.named.add("t3.granted")
    name_gaps(board, "2021")
    assert [dict(doubt.values)["row"] for doubt in board.doubts if doubt.code == "D101"] == ["（一）予以公开"]


def test_a_full_board_has_no_gaps():
    board = Board()
    board.values = dict.fromkeys(form("2021").paths, 0)
    name_gaps(board, "2021")
    assert board.doubts == []
