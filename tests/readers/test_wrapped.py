"""Paragraphs broken at a fixed width are made whole; whole ones are left alone."""

from gongkai.readers.wrapped import unwrap

TEXT = "我镇坚持便民高效原则，细致梳理公开事项，及时回应群众关切，主动接受各方监督评议，并持续改进服务质量。" * 6
WIDTH = 28


def broken(text, width=WIDTH):
    """Break a paragraph as print does: two blanks before its first line, none before the others."""
    text = "  " + text
    return [text[start : start + width] for start in range(0, len(text), width)]


def paragraphs(lines):
    return [line.strip() for line in lines if line.strip()]


def test_broken_paragraphs_are_joined():
    assert paragraphs(unwrap([*broken(TEXT), *broken(TEXT[:-1])])) == [TEXT, TEXT[:-1]]


def test_a_page_break_inside_a_paragraph_is_closed():
    lines = broken(TEXT)
    assert paragraphs(unwrap([*lines[:5], "", "   - 3 -", "", *lines[5:], *broken(TEXT)])) == [TEXT, TEXT]


def test_headings_and_items_stay_apart():
    lines = [*broken(TEXT)[:-1], "一、总体情况", *broken(TEXT)[:-1], "（一）主动公开", *broken(TEXT)]
    assert [line for line in paragraphs(unwrap(lines)) if len(line) < WIDTH] == ["一、总体情况", "（一）主动公开"]


def test_blank_lines_part_paragraphs():
    lines = [line for _ in range(3) for line in [*broken(TEXT)[:-1], ""]]
    assert len(paragraphs(unwrap(lines))) == 3


def test_rows_of_a_table_are_left_alone():
    rows = ["规章               0          0       0", "行政许可\t550"]
    assert unwrap([*broken(TEXT), *rows])[-2:] == rows


def test_whole_paragraphs_are_left_alone():
    lines = [TEXT[:length] for length in range(30, 300, 13)]
    assert unwrap(lines) == lines
