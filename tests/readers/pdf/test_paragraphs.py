import pytest

from gongkai.readers.pdf.paragraphs import Margins, margins, paragraphs
from readers.pdf.setting import line, page

EDGES = Margins(0, 200, 20, 10)
FULL = "坚持便民高效原则细致梳理栏目群众关切事项"  # twenty characters: a full line


def texts(*found, edges=EDGES, pages=None):
    numbers = pages or [1] * len(found)
    return [part.text for part in paragraphs(list(zip(found, numbers, strict=True)), edges)]


def test_lines_broken_for_want_of_room_are_joined():
    assert texts(*page("  " + FULL[:18], FULL, "完。", "  另起一段。")) == [FULL[:18] + FULL + "完。", "另起一段。"]


def test_a_short_line_ends_its_paragraph():
    assert texts(*page("一、总体情况", "  " + FULL[:18], "完。")) == ["一、总体情况", FULL[:18] + "完。"]


def test_a_full_line_ends_where_the_next_is_set_in():
    assert texts(*page("  " + FULL[:18], "  另起一段。")) == [FULL[:18], "另起一段。"]


def test_what_could_not_be_torn_leaves_room():
    assert texts(*page(FULL[:17], "件。")) == [FULL[:17], "件。"]
    assert texts(*page(FULL[:19], "件。")) == [FULL[:19] + "件。"]


def test_a_paragraph_runs_over_a_page():
    assert texts(*page(FULL), *page("完。"), pages=[1, 2]) == [FULL + "完。"]


def test_more_space_between_lines_parts_paragraphs():
    assert texts(*page(FULL, "另一段。", pitch=40)) == [FULL, "另一段。"]


def test_another_size_is_another_paragraph():
    assert texts(line(FULL, base=100), line("小字", base=120, size=8)) == [FULL, "小字"]


def test_a_title_over_lines_is_one():
    assert texts(line("柳湾镇人民政府", 45, 60, 16), line("年度报告", 68, 92, 16)) == ["柳湾镇人民政府年度报告"]


def test_centred_lines_of_text_are_their_own():
    assert texts(line("二〇二五年", 75, 100), line("一月", 90, 120)) == ["二〇二五年", "一月"]


def test_the_page_of_a_paragraph_is_where_it_begins():
    assert [part.page for part in paragraphs([(line(FULL), 2), (line("完。"), 3)], EDGES)] == [2]


def test_margins_of_full_text():
    found = margins([page("  " + FULL[:18], FULL, FULL, FULL, "完。")], [], 595)
    assert (found.left, found.right, found.pitch, found.size) == (0, 200, 20, 10)


@pytest.mark.parametrize(("tables", "edges"), [([(70, 500)], (70, 500)), ([], (90, 505))])
def test_margins_of_short_lines_are_the_tables_or_the_pages(tables, edges):
    found = margins([page("短行。", "另一行。", x=90)], tables, 595)
    assert (found.left, found.right) == edges


def test_one_line_set_out_shows_the_left_margin():
    found = margins([page("甲", "乙", "丙", x=90) + page("续行", x=70, base=200)], [], 595)
    assert found.left == 70


def test_no_lines_have_no_margins():
    assert margins([], [], 595) == Margins(0, 0, 0, 0)
