"""Preamble, parts, and what stands before and behind their tables."""

from documents import TITLE, doubts_of, grid_two, read_grids, read_text, scattered
from gongkai.law import form
from gongkai.readers.grid import Document, Grid, Paragraph
from gongkai.readers.placing import place
from gongkai.readers.placing.outline import Outline, table_of

HEADINGS = [f"{numeral}、{part.heading}" for numeral, part in zip("一二三四五六", form("2021").parts, strict=True)]
TWO = Grid(tuple(map(tuple, grid_two(scattered(1)))))


def read(*blocks):
    return place(Document(tuple(block if isinstance(block, Grid) else Paragraph(block) for block in blocks), "docx"))


def test_text_before_and_behind_a_table():
    part = read(
        TITLE, HEADINGS[0], HEADINGS[1], "前文。", TWO, "注：以上为全年数。", HEADINGS[4], "五。", HEADINGS[5]
    ).report
    assert (part.section(2).paragraphs, part.section(2).after) == (("前文。",), ("注：以上为全年数。",))
    assert (part.section(5).paragraphs, part.section(5).after) == (("五。",), ())


def test_headings_keep_their_words_and_lose_their_numbers():
    report = read(TITLE, HEADINGS[0], "1. 主动公开政府信息情况", HEADINGS[2], HEADINGS[4]).report
    assert [part.heading for part in report.sections][:2] == ["总体情况", "主动公开政府信息情况"]


def test_text_before_the_first_part_is_the_preamble():
    report = read(TITLE, "本报告依据条例编制。", *HEADINGS).report
    assert (report.title, report.preamble) == (TITLE, ("本报告依据条例编制。",))


def test_lines_before_the_title_are_counted():
    reading = read("首页 > 政务公开", "索引号：001", TITLE, *HEADINGS)
    assert doubts_of(reading, "D206") == [{"count": 2}]
    assert reading.report.title == TITLE


def test_a_missing_part_is_named():
    reading = read(TITLE, *HEADINGS[:3], *HEADINGS[4:])
    assert doubts_of(reading, "D204") == [{"number": 4, "heading": form("2021").parts[3].heading}]


def test_parts_out_of_order_are_read_and_named():
    reading = read(TITLE, HEADINGS[0], HEADINGS[2], "三。", HEADINGS[1], "二。", *HEADINGS[3:])
    assert [part.number for part in reading.report.sections] == [1, 2, 3, 4, 5, 6]
    assert reading.report.section(2).paragraphs == ("二。",)
    assert [values["number"] for values in doubts_of(reading, "D205")] == [2]


def test_a_part_under_the_number_of_another_is_named():
    reading = read(TITLE, HEADINGS[0], f"三、{form('2021').parts[1].heading}", *HEADINGS[2:])
    assert [values["number"] for values in doubts_of(reading, "D205")] == [2]


def test_chapters_of_text_and_then_chapters_of_tables():
    tables = [f"{numeral}、{part.heading}" for numeral, part in zip("一二三", form("2021").parts[1:4], strict=True)]
    reading = read(TITLE, *HEADINGS, "六。", *tables[:1], TWO, *tables[1:])
    assert reading.report.section(6).paragraphs[0] == "六。"
    assert reading.report["t2.normative.issued"] == scattered(1)["t2.normative.issued"]


def test_a_table_of_contents_is_no_part():
    report = read(TITLE, *HEADINGS, *(line for heading in HEADINGS for line in (heading, "正文。"))).report
    assert [part.paragraphs for part in report.sections] == [("正文。",)] * 6


def test_a_heading_glued_to_the_preamble():
    report = read(TITLE, f"本报告依据条例编制。{HEADINGS[0]}", "正文。", *HEADINGS[1:]).report
    assert report.preamble == ("本报告依据条例编制。",)
    assert report.section(1).paragraphs == ("正文。",)


def test_sub_headings_head_no_part():
    lines = (
        "（一）主动公开情况",
        "（4）平台建设",
        "1、总体安排",
        "一是加强领导。",
        "主动公开：发布信息106条。",
        "第一，存在问题。",
    )
    assert read(TITLE, HEADINGS[0], *lines, *HEADINGS[1:]).report.section(1).paragraphs == lines


def test_page_numbers_are_no_text():
    assert read(TITLE, HEADINGS[0], "前半", "- 3 -", "后半", *HEADINGS[1:]).report.section(1).lines == ("前半", "后半")


def test_leftovers_are_kept_for_the_checks():
    lines = ("[bookmark: _GoBack]着力完善制度。",)
    assert read(TITLE, HEADINGS[0], *lines, *HEADINGS[1:]).report.section(1).lines == lines


def test_characters_lost_in_conversion_are_counted():
    reading = read(TITLE, HEADINGS[0], "全年公开\ufffd\ufffd信息。", *HEADINGS[1:])
    assert doubts_of(reading, "D207") == [{"count": 2}]


def test_all_tables_lost():
    reading = read(TITLE, *HEADINGS, "无。")
    assert [values["table"] for values in doubts_of(reading, "D104")] == [
        part.heading for part in form("2021").parts[1:4]
    ]


def test_a_heading_inside_a_grid_heads_its_part():
    report = read_grids(
        [[HEADINGS[0], None], ["一。", None], [HEADINGS[1], None], *grid_two(scattered(1)), [HEADINGS[4], None]]
    ).report
    assert [part.number for part in report.sections] == [1, 2, 5]
    assert report["t2.fees.amount"] == scattered(1)["t2.fees.amount"]


def test_markdown():
    text = f"# {TITLE}\n\n## {HEADINGS[0]}\n\n**正文。**\n\n" + "\n\n".join(f"## {heading}" for heading in HEADINGS[1:])
    report = read_text(text).report
    assert report.title == TITLE
    assert report.section(1).paragraphs == ("正文。",)


def test_the_table_of_each_part():
    assert [table_of(part) for part in range(1, 7)] == [0, 2, 3, 4, 0, 0]


def test_an_empty_outline():
    outline = Outline()
    assert outline.paragraph("  ") == 0
    assert list(outline.lines()) == []
    assert outline.split_head() == ("", (), 0)
