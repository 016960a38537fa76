"""Lines of text that were a table once."""

import pytest

from gongkai.readers.grid import Grid, Paragraph
from gongkai.readers.placing.tabulate import tabulate, with_flattened


def grids(text):
    return [block.rows for block in tabulate(text.split("\n")) if isinstance(block, Grid)]


def test_rows_by_tab():
    assert grids("规章\t0\t1\n行政许可\t5\t\n") == [(("规章", "0", "1"), ("行政许可", "5", ""))]


def test_rows_by_pipe_without_their_rules():
    assert grids("| 规章 | 0 |\n|---|---|\n| 行政许可 | |\n") == [(("规章", "0"), ("行政许可", ""))]


def test_cells_with_a_pipe_between_their_lines():
    assert grids("信息内容\n|\n本年处理决定数量\n|\n行政许可\n|\n5\n|\n") == [
        (("信息内容", "本年处理决定数量", "行政许可", "5"),)
    ]
    assert grids("第二十条第(五)项 | |||\n行政许可 | 5 | ||\n") == [
        (("第二十条第(五)项", "", "", ""), ("行政许可", "5", "", ""))
    ]


def test_a_cell_per_line():
    assert grids("\t商业\n企业\n\t科研\n机构\n\t\n\n\t规章\n\t0\n") == [
        (("商业\n企业", "科研\n机构", ""), ("规章", "0"))
    ]


def test_a_cell_per_line_ends_at_the_next_paragraph():
    blocks = list(tabulate(["\t规章", "\t0", "", "", "正文开始。", ""]))
    assert blocks[1:] == [Paragraph("正文开始。")]


def test_columns_set_apart_by_blanks():
    assert grids("信息内容   本年制发件数   本年废止件数\n规章   0   1\n") == [
        (("信息内容", "本年制发件数", "本年废止件数"), ("规章", "0", "1"))
    ]


def test_a_name_and_numbers_by_single_blanks():
    assert grids("二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0") == [
        (("二、上年结转政府信息公开申请数量", *"0000000"),)
    ]


def test_a_group_before_the_name():
    assert grids("（四）无法提供   1.本机关不掌握相关政府信息   31  0  31") == [
        (("（四）无法提供", "1.本机关不掌握相关政府信息", "31", "0", "31"),)
    ]


def test_single_cells_are_one_row_across_blank_lines_and_pages():
    assert grids("信息内容\n本年处理决定数量\n\n- 2 -\n\n行政许可\n550\n") == [
        (("信息内容", "本年处理决定数量", "行政许可", "550"),)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "一、总体情况",
        "2024 年，我镇收到申请 3 件。",
        "行政许可",
        "共发布信息106条，其中行政许可 12 3",
        "---",
        "\u3000\u3000本报告依据条例编制。",
    ],
)
def test_prose(text):
    assert grids(text) == []


def test_headings_end_a_table():
    blocks = list(tabulate(["规章\t0", "三、收到和处理政府信息公开申请情况", "自然人\t1"]))
    assert [type(block) for block in blocks] == [Grid, Paragraph, Grid]


def test_paragraphs_of_a_richer_format_that_are_lines_of_a_table():
    lines = ("正文。", "信息内容\t本年处理决定数量", "行政许可\t5", "行政强制 0", "正文。")
    grid = Grid((("规章", "1"),))
    blocks = [grid, *(Paragraph(line, 3) for line in lines), grid]
    assert list(with_flattened(blocks)) == [
        grid,
        Paragraph("正文。", 3),
        Grid((("信息内容", "本年处理决定数量"), ("行政许可", "5"), ("行政强制", "0")), 3, ragged=True),
        Paragraph("正文。", 3),
        grid,
    ]


@pytest.mark.parametrize("line", ["联系电话：\t0555-7654321", "其他", "行政诉讼", "2024年12月 31", "一、总体情况"])
def test_paragraphs_of_a_richer_format_that_are_text(line):
    assert list(with_flattened([Paragraph(line)])) == [Paragraph(line)]
