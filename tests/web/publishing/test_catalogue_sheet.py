"""Catalogues as offices write them."""

from io import BytesIO

import pytest
from openpyxl import Workbook

from gongkai.law.disclosure import catalogue_columns
from gongkai.web.publishing.catalogue_sheet import read_catalogue, ticks

LAW = catalogue_columns()


def book(*sheets):
    """Return a workbook: each sheet is its name, its lines, and the ranges that are merged."""
    made = Workbook()
    made.remove(made.active)
    for name, lines, merged in sheets:
        sheet = made.create_sheet(name)
        for line in lines:
            sheet.append(line)
        for each in merged:
            sheet.merge_cells(each)
    stream = BytesIO()
    made.save(stream)
    return stream.getvalue()


TWO_LINES = [
    ["（十九）社会救助领域基层政务公开标准目录"],
    [
        "序号",
        "公开事项",
        None,
        "公开内容\n（要素）",
        "公开依据",
        "公开时限",
        "公开主体",
        "公开渠道和载体",
        "公开对象",
        None,
        "公开方式",
        None,
        "公开层级",
        None,
    ],
    [
        None,
        "一级\n事项",
        "二级事项",
        None,
        None,
        None,
        None,
        None,
        "全社会",
        "特定群体",
        "主动",
        "依申请公开",
        "县级",
        "乡级",
    ],
    [
        1,
        "综合业务",
        "政策法规文件",
        "各级政策",
        "条例",
        "制定或获取信息之日起20个工作日内",
        "县民政局、乡镇",
        "■政府网站 □政府公报\n■社区/企事业单位/村公示栏（电子屏）",
        "√",
        None,
        "√",
        None,
        "√",
        "√",
    ],
    [2, None, "监督检查", "电话、地址", "同上", "同上", None, "同上", "√", None, "√", None, "√", None],
]
MERGED = [
    "A1:N1",
    "A2:A3",
    "B2:C2",
    "D2:D3",
    "E2:E3",
    "F2:F3",
    "G2:G3",
    "H2:H3",
    "I2:J2",
    "K2:L2",
    "M2:N2",
    "B4:B5",
    "G4:G5",
]


def test_the_layout_of_the_notices_is_read():
    read = read_catalogue(book(("Sheet1", TWO_LINES, MERGED)), "目录.xlsx")
    assert (read.problems, read.remarks) == ((), ())
    first, second = (entry.values for entry in read.entries)
    assert first["field"] == "社会救助"
    assert (first["number"], first["matter"], first["sub_matter"]) == ("1", "综合业务", "政策法规文件")
    assert first["carriers"] == ["政府网站", "社区/企事业单位/村公示栏（电子屏）"]
    assert (first["levels"], first["audience"], first["way"]) == (["县级", "乡级"], ["全社会"], ["主动"])
    assert (second["matter"], second["responsible"]) == ("综合业务", "县民政局、乡镇")
    assert (second["basis"], second["period"]) == ("条例", "制定或获取信息之日起20个工作日内")
    assert (second["carriers"], second["levels"]) == (first["carriers"], ["县级"])


def test_one_line_of_headings_as_csv_with_a_column_of_fields():
    text = (
        "领域,序号,公开事项（一级）,公开事项（二级）,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体,公开对象,公开方式,公开层级\n"
        "安全生产,1,检查,,计划,,实时,应急局,政府网站、两微一端,全社会,主动,县级、乡级\n"
    )
    (entry,) = read_catalogue(text.encode("gb18030"), "目录.csv").entries
    assert (entry.values["field"], entry.values["carriers"]) == ("安全生产", ["政府网站", "两微一端"])
    assert entry.values["levels"] == ["县级", "乡级"]


def test_each_sheet_is_the_field_it_is_named_for():
    lines = [["序号", "公开事项", "公开内容", "公开时限"], [1, "甲", "子", "实时"]]
    read = read_catalogue(
        book(("养老服务", lines, ()), ("本地特色", lines, ()), ("填表说明", [["说明"]], ())), "a.xlsx"
    )
    assert [entry.values["field"] for entry in read.entries] == ["养老服务", "本地特色"]


def test_rows_that_share_a_number_are_told_apart_and_the_same_row_twice_is_told():
    lines = [
        ["序号", "公开事项", "公开内容", "公开时限"],
        [1, "甲", "子", ""],
        [1, "甲", "丑", ""],
        [2, "甲", "子", ""],
    ]
    read = read_catalogue(book(("养老服务", lines, ())), "a.xlsx")
    assert [entry.values["number"] for entry in read.entries] == ["1", "1-2"]
    (problem,) = read.problems
    assert (problem.cell, problem.values) == ("A4", {"place": "养老服务!2"})


def test_what_a_row_lacks_is_told_at_its_place():
    text = "序号,公开事项,公开内容,公开时限\n,,子,\n1,乙,丑,\n"
    assert [(each.cell, each.message[:4]) for each in read_catalogue(text.encode(), "a.csv").problems] == [
        ("A2", "这一行没"),
        ("A2", "看不出这"),
        ("A3", "看不出这"),
    ]


def test_words_of_ones_own_are_kept_and_told():
    lines = [
        ["序号", "公开事项", "公开内容", "公开时限", "公开渠道和载体"],
        [1, "甲", "子", "5个工作日", "■大喇叭 ■政府网站"],
        ["备注：略"],
    ]
    read = read_catalogue(book(("养老服务", lines, ())), "a.xlsx")
    assert read.entries[0].values["carriers"] == ["大喇叭", "政府网站"]
    assert [each.values["text"] for each in read.remarks] == ["5个工作日", "大喇叭"]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04broken", b"a,b\n1,2\n"])
def test_what_is_no_catalogue_is_told(content):
    for name in ("a.xlsx", "a.csv"):
        read = read_catalogue(content, name)
        assert read.entries == ()
        assert len(read.problems) == 1


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("■政府网站□两微一端", ["政府网站"]),
        ("√ 政府网站  □其他", ["政府网站"]),
        ("☑发布会/听证会\n☑其他____", ["发布会/听证会", "其他"]),
        ("政府网站，公开查阅点", ["政府网站", "公开查阅点"]),
        ("□政府网站", []),
        ("■社区／企事业单位／村公示栏(电子屏)", ["社区/企事业单位/村公示栏（电子屏）"]),
        ("", []),
    ],
)
def test_tick_lists(cell, found):
    assert ticks("carriers", cell) == found
    assert set(found) <= set(LAW["carriers"])
