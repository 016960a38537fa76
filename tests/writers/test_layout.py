from dataclasses import replace

import pytest

from gongkai.law import form
from gongkai.report import Report, Section
from gongkai.report.place import TITLE
from gongkai.writers.layout import BODY, HEADING, NOWHERE, SUBHEADING, TITLE_LINE, figures, layout, printable, title_of
from gongkai.writers.tables import Table, tables


def outline(report):
    return [block.key if isinstance(block, Table) else (block.kind, block.text) for block in layout(report)]


def test_blocks_stand_in_the_order_of_the_document():
    report = Report.of(
        {},
        organ="甲镇",
        year=2023,
        preamble=["前言。"],
        sections=[Section(1, "总体情况", ("正文。",)), Section(2, "主动公开政府信息情况", ("表前。",), ("表后。",))],
    )
    assert outline(report) == [
        (TITLE_LINE, "甲镇2023年政府信息公开工作年度报告"),
        (BODY, "前言。"),
        (HEADING, "一、总体情况"),
        (BODY, "正文。"),
        (HEADING, "二、主动公开政府信息情况"),
        (BODY, "表前。"),
        "t2",
        (BODY, "表后。"),
        "t3",
        "t4",
    ]


def test_a_report_without_text_has_the_six_headings():
    assert [line[1][2:] for line in outline(Report.of({})) if line[0] == HEADING] == [
        part.heading for part in form("2021").parts
    ]


def test_a_table_whose_part_is_lacking_stands_where_the_part_belongs():
    report = Report.of({}, sections=[Section(1, "总体情况"), Section(4, "复议诉讼"), Section(6, "其他")])
    assert [block if isinstance(block, str) else block[1] for block in outline(report)][1:] == [
        "一、总体情况",
        "t2",
        "t3",
        "四、复议诉讼",
        "t4",
        "六、其他",
    ]


def test_parts_out_of_order_keep_their_order_and_their_tables():
    report = Report.of(
        {}, sections=[Section(4, "四"), Section(2, "二", (), ("注",)), Section(3, "三"), Section(1, "一")]
    )
    assert [block if isinstance(block, str) else block[1] for block in outline(report)][1:] == [
        "四、四",
        "t4",
        "二、二",
        "t2",
        "注",
        "三、三",
        "t3",
        "一、一",
    ]


def test_places_are_those_spans_point_to():
    report = Report.of({}, preamble=["甲", "乙"], sections=[Section(2, "二", ("丙",), ("丁", "戊"))])
    places = {block.text: (block.section, block.paragraph) for block in layout(report) if not isinstance(block, Table)}
    assert places == {
        title_of(report): (TITLE, 0),
        "甲": (0, 0),
        "乙": (0, 1),
        "二、二": (2, NOWHERE),
        "丙": (2, 0),
        "丁": (2, 1),
        "戊": (2, 2),
    }
    assert report.sections[0].lines[2] == "戊"


@pytest.mark.parametrize(
    ("text", "kind", "lead"),
    [
        ("（一）主动公开情况", SUBHEADING, 9),
        ("(二)依申请公开", SUBHEADING, 8),
        ("（十一）其他。", SUBHEADING, 7),
        ("（一）主动公开。全年公开100条。", BODY, 8),
        ("（一）" + "很长" * 30 + "。", BODY, 0),
        ("1.第一点。第二句。", BODY, 0),
        ("正文（一）主动公开", BODY, 0),
    ],
)
def test_sub_headings_are_known_by_their_number(text, kind, lead):
    line = next(
        block for block in layout(Report.of({}, preamble=[text])) if not isinstance(block, Table) and not block.section
    )
    assert (line.kind, line.lead) == (kind, lead)


def test_a_title_is_made_only_where_there_is_none():
    report = Report.of({}, organ="甲镇", year=2023)
    assert title_of(report) == "甲镇2023年政府信息公开工作年度报告"
    assert title_of(replace(report, title="甲镇年报")) == "甲镇年报"
    assert title_of(Report.of({})) == "政府信息公开工作年度报告"


def test_a_part_without_a_heading_of_its_own_has_the_statutory_one():
    assert (HEADING, "五、存在的主要问题及改进情况") in outline(Report.of({}, sections=[Section(5, "")]))


def test_a_blank_is_printed_as_nothing_and_a_unit_only_behind_a_figure():
    cells = {cell.path: cell for cell in tables("2019")["t2"].cells() if cell.path}
    amount, items = cells["t2.procurement.amount"], cells["t2.procurement.items"]
    filled = figures(Report.of({amount.path: 251000, items.path: 0}, form_id="2019"))
    blank = figures(Report.of({}, form_id="2019"))
    assert (filled(amount), filled(items), blank(amount), blank(items)) == ("251000元", "0", "", "")


def test_what_xml_cannot_hold_is_shown_as_damage_in_its_place():
    assert printable("甲\x00乙\ud800丙\uffff丁\t\r\n戊\r己") == "甲\ufffd乙\ufffd丙\ufffd丁\t\n戊\n己"
