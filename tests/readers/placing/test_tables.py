"""Rows find their table, whatever grid they stand in."""

from documents import TITLE, doubts_of, grid_four, grid_three, grid_two, read_grids, scattered
from gongkai.readers.grid import Document, Grid, Paragraph
from gongkai.readers.placing import place
from gongkai.readers.placing.row import Row
from gongkai.readers.placing.tables import Tables

REPORT = scattered(6)
GRIDS = [list(grid(REPORT)) for grid in (grid_two, grid_three, grid_four)]


def widened(rows, width=15):
    return [[*row, *[None] * (width - len(row))] for row in rows]


def test_three_tables_in_one_grid():
    assert read_grids([row for grid in GRIDS for row in widened(grid)]).report.values == REPORT.values


def test_tables_in_another_order():
    assert read_grids(*reversed(GRIDS)).report.values == REPORT.values


def test_a_table_of_the_offices_own_is_no_statutory_table():
    own = [["栏目", "数量"], ["行政许可", "12"], ["网站访问量", "3456"], ["总量", "9"]]
    reading = read_grids(own, *GRIDS)
    assert reading.report.values == REPORT.values
    assert "3456" in reading.report.preamble


def test_numbers_as_lines_where_a_table_should_stand_are_doubted():
    blocks = [
        Paragraph(TITLE),
        Paragraph("二、主动公开政府信息情况"),
        Paragraph("42"),
        *(Grid(tuple(map(tuple, grid))) for grid in GRIDS),
    ]
    assert doubts_of(place(Document(tuple(blocks), "docx")), "D105") == [{"raw": "42"}]


def test_the_form_of_the_year_where_no_table_tells():
    title = Paragraph("石桥镇2020年政府信息公开工作年度报告")
    blocks = [title, *map(Paragraph, ("一、总体情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"))]
    assert place(Document(tuple(blocks), "docx")).report.form_id == "2019"
    assert place(Document((Paragraph(TITLE), *blocks[1:]), "docx")).report.form_id == "2021"


def test_a_document_of_nothing_but_rows_ends_soon():
    noise = [["一、本年新收" + "政" * (number % 40), *"1234567"] for number in range(3000)]
    reading = read_grids(*GRIDS, noise)
    assert reading.report["t3.carried_in.natural"] == REPORT["t3.carried_in.natural"]


def test_a_row_of_words_is_no_row():
    tables = Tables()
    assert tables.take(Row(("发布机构", "石桥镇"), 1, 1, 0, 1, ragged=False)) == 0
    assert tables.met == set()


def test_the_parts_of_a_row_find_their_tables_one_by_one():
    tables = Tables()
    cells = ("信息内容", "本年处理决定数量", "行政许可", "5", "申请人情况", "自然人")
    assert tables.take(Row(cells, 1, 1, 0, 1, ragged=True)) == 3
    assert tables.met == {2, 3}
