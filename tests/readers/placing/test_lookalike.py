"""Documents that resemble the report, refused by name."""

import pytest

from gongkai.readers.errors import NotAReport
from gongkai.readers.placing.lookalike import refuse_lookalike

PROSE = ["一年来，各项工作有序推进，取得了一定成效。"] * 60

REFUSED = {
    "石桥镇2024年政府信息公开工作年度报告解读": "E201",
    "一图读懂石桥镇2024年政府信息公开工作年度报告": "E201",
    "石桥镇2023年政务公开工作总结报告": "E202",
    "石桥镇2024年政务公开工作要点落实情况报告": "E202",
    "石桥镇2017年政府信息公开工作年度报告": "E203",
    "2024年青禾县政府工作报告": "E204",
    "石桥镇政府信息公开指南": "E204",
    "关于印发办法的通知": "E204",
}


def code_of(head, lines, parts=0, tables=0):
    try:
        refuse_lookalike(head, lines, parts, tables)
    except NotAReport as refusal:
        return refusal.code
    return None


@pytest.mark.parametrize(("title", "code"), REFUSED.items())
def test_look_alikes(title, code):
    assert code_of([title, *PROSE], [title, *PROSE]) == code


def test_a_list_page_is_refused():
    head = ["石桥镇2024年政府信息公开工作年度报告", "石桥镇2023年政府信息公开工作年度报告"]
    assert code_of(head, head) == "E205"


def test_a_text_without_any_part_is_refused():
    assert code_of(PROSE, PROSE) == "E204"


def test_the_statutory_tables_decide():
    title = "石桥镇2018年政府信息公开工作总结"
    assert code_of([title], [title], parts=0, tables=2) is None


def test_a_report_that_lost_its_tables_is_still_one():
    title = "石桥镇2024年政府信息公开工作年度报告"
    assert code_of([title], [title, *PROSE], parts=6, tables=0) is None


def test_the_organs_own_name_is_no_reason():
    title = "青禾县发展计划局2024年政府信息公开工作年度报告"
    assert code_of([title], [title, *PROSE], parts=6, tables=0) is None


def test_a_report_before_the_form_names_its_year():
    with pytest.raises(NotAReport) as refusal:
        refuse_lookalike(["石桥镇2016年政府信息公开年度报告"], PROSE, 5, 0)
    assert refusal.value.values == {"year": 2016}
