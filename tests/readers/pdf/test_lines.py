import pytest

from gongkai.readers.pdf.geometry import Word
from gongkai.readers.pdf.lines import between, first_piece, lines, rows
from readers.pdf.setting import line, words


def test_words_are_lines_from_the_top_whatever_their_order():
    mixed = words("下行", base=120) + words("上行", base=100)
    assert [found.text for found in lines(mixed)] == ["上行", "下行"]


def test_a_raised_figure_belongs_to_its_line():
    assert [found.text for found in lines([*words("面积"), Word("2", 20, 23, 97, 6)])] == ["面积（2）"]


def test_a_raised_figure_is_a_note_and_no_digit_of_the_figure_before_it():
    marked = [*words("22"), Word("1", 10, 13, 97, 6), Word("2", 13, 16, 97, 6), *words("件", 16)]
    assert [found.text for found in lines(marked)] == ["22（12）件"]


@pytest.mark.parametrize(
    ("small", "text"),
    [
        ([Word("1", 10, 13, 100, 6)], "221"),
        ([Word("1", 10, 14, 98, 8)], "221"),
        ([Word("1", 40, 43, 97, 6)], "22 1"),
        ([Word("5", 10, 13, 97, 6), Word("月", 13, 19, 97, 6)], "225月"),
    ],
    ids=["on the line", "hardly smaller", "apart", "words"],
)
def test_small_figures_that_are_no_note(small, text):
    assert [found.text for found in lines([*words("22"), *small])] == [text]


def test_lines_of_blanks_are_none():
    assert lines(words("  ")) == []


@pytest.mark.parametrize("offset", [0.0, 0.4, -0.4])
def test_bold_by_a_second_print_is_read_once(offset):
    assert [found.text for found in lines(words("11月11日") + words("11月11日", x=offset))] == ["11月11日"]


def test_equal_figures_side_by_side_are_two():
    assert rows([Word("1", 0, 2.6, 9, 10), Word("1", 2.6, 5.2, 9, 10)]) == [
        [Word("1", 0, 2.6, 9, 10), Word("1", 2.6, 5.2, 9, 10)]
    ]


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        ([("共", 0), ("21", 14), ("件", 28)], "共21件"),
        ([("open", 0), ("data", 24)], "open data"),
        ([("总 计", 0)], "总 计"),
        ([("左", 0), ("右", 45)], "左 右"),
        ([("　　行 ", 0)], "行"),
    ],
    ids=["spacing", "Latin words", "a printed blank", "far apart", "blanks at the ends"],
)
def test_gaps_in_a_line(parts, text):
    assert [found.text for found in lines([word for part, x in parts for word in words(part, x)])] == [text]


@pytest.mark.parametrize(
    ("upper", "lower", "blank"),
    [
        ("公开", "信息", ""),
        ("共", "21件", ""),
        ("open", "data", " "),
        ("0999-", "8412345", ""),
        ("http://www.", "example.cn", ""),
        ("a@b.", "cn", ""),
        ("the end.", "Next", " "),
        ("2024 ", "年", " "),
    ],
)
def test_what_stood_at_a_broken_place(upper, lower, blank):
    assert between(line(upper), line(lower)) == blank


@pytest.mark.parametrize(
    ("text", "wide"),
    [("公开", 10), ("件。另", 20), ("（一）项", 30), ("2024年", 20), ("“二”，三", 40), ("open data", 20), ("。", 10)],
)
def test_what_cannot_be_torn_off_a_line(text, wide):
    assert first_piece(line(text)) == wide
