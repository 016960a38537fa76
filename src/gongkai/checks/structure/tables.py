"""Rules S021 to S030: the three tables, whole and on the right form, and what the reader found damaged in them."""

from collections.abc import Iterator, Sequence

from gongkai.checks.blanks import Blanks
from gongkai.checks.rule import ERROR, NOTE, WARNING, Label, Mismatch, NotCheckable, name, rule
from gongkai.law import form_for_year
from gongkai.report import Doubt, Reading, Report

LOST_ROW = "D103"
UNPLACED = frozenset({"D102", "D106", "D107", "D111"})
"""Doubts about something that stands in the table: its cells are without a value, but not blank."""
TABLES = {
    "t2": "主动公开政府信息情况",
    "t3": "收到和处理政府信息公开申请情况",
    "t4": "政府信息公开行政复议、行政诉讼情况",
}
"""What the three tables are called: after the parts they stand in."""


@rule(
    "S021",
    "三张表齐全",
    severity=ERROR,
    source="form2021",
    clause="二、三、四部分各表",
    message="没有“{table}”的表格，或者整张表空白",
    remedy="按格式补上该表；没有的填 0。表格应为真正的表格，不要用图片。",
    example={"table": Label("政府信息公开行政复议、行政诉讼情况")},
)
def three_tables(blanks: Blanks, doubts: Sequence[Doubt]) -> Iterator[Mismatch]:
    """第二、三、四部分各有一张法定表格，都要有。整张表空白的，视为没有。"""
    blanks.some_figure()
    uncertain = ""
    for table, paths in blanks.paths.items():
        if _missing(table, blanks, doubts):
            yield Mismatch({"table": Label(TABLES[table])}, paths[:1])
        elif blanks.whole(table):
            uncertain = TABLES[table]
    if uncertain:
        raise NotCheckable("“{table}”的表格中填有内容，但没有一个数字能够确定", table=Label(uncertain))


@rule(
    "S022",
    "表内各行齐全",
    severity=ERROR,
    source="form2021",
    clause="二、三、四部分各表",
    message="“{table}”的表格缺少 {count} 行：{rows}",
    remedy="按格式补上缺少的行；没有的填 0，不能删去整行。",
    example={"table": Label("收到和处理政府信息公开申请情况"), "count": 1, "rows": Label("四、结转下年度继续办理")},
)
def every_row(reading: Reading, blanks: Blanks) -> Iterator[Mismatch]:
    """法定表格的行不能删减。原文件里找不到的行逐行列出；整张表都没有的见 S021。"""
    report, missing = reading.report, _doubts(reading, LOST_ROW)
    for table, title in TABLES.items() if missing else ():
        lost = [doubt for doubt in missing if doubt.paths and doubt.paths[0].startswith(table)]
        if lost and not _missing(table, blanks, reading.doubts):
            paths = tuple(path for doubt in lost for path in doubt.paths)
            rows = dict.fromkeys(name(report, path).rpartition(" ")[0] for path in paths)
            shown = Label("；".join(list(rows)[:3]) + ("……" if len(rows) > 3 else ""))
            yield Mismatch({"table": Label(title), "count": len(rows), "rows": shown}, paths)


@rule(
    "S023",
    "空白单元格",
    severity=WARNING,
    source="form2021",
    clause="二、三、四部分各表",
    message="“{table}”的表格有 {count} 个单元格空白，如“{cell}”",
    remedy="没有的填 0。空白不等于 0：读者分不清是没有还是漏填。",
    example={
        "table": Label("收到和处理政府信息公开申请情况"),
        "count": 12,
        "cell": Label("（一）予以公开 总计"),
    },
)
def no_blanks(report: Report, blanks: Blanks, doubts: Sequence[Doubt]) -> Iterator[Mismatch]:
    """表中每一格都应填数，没有的填 0。整张表空白的见 S021，整行缺少的见 S022。"""
    blanks.some_figure()
    lost = {path for doubt in doubts if doubt.code == LOST_ROW or doubt.code in UNPLACED for path in doubt.paths}
    for table, blank in blanks.paths.items():
        paths = tuple(path for path in blank if path not in lost)
        if paths and not _missing(table, blanks, doubts):
            values = {"table": Label(TABLES[table]), "count": len(paths), "cell": name(report, paths[0])}
            yield Mismatch(values, paths)


@rule(
    "S024",
    "单元格应为数字",
    severity=WARNING,
    source="form2021",
    clause="二、三、四部分各表",
    message="{cell}填的是“{raw}”，不是数字",
    remedy="件数填阿拉伯数字，没有的填 0；说明文字写在表下。",
    example={"cell": Label("行政许可 本年处理决定数量"), "raw": "减4"},
)
def figures_only(reading: Reading) -> Iterator[Mismatch]:
    """表中填写数字。“无”“/”“减4”之类不是数字，不取其值。"""
    for doubt in _doubts(reading, "D102"):
        yield Mismatch({"cell": _cell(reading, doubt), "raw": dict(doubt.values).get("raw", "")}, doubt.paths)


@rule(
    "S025",
    "数字归属不明",
    severity=WARNING,
    source="form2021",
    clause="二、三、四部分各表",
    message="{words}",
    remedy="对照原表核对该行的数字；原表确有错位、重复的，改正后重新公开。",
    example={"words": Doubt("D106", values=(("row", "（一）予以公开"), ("found", 6), ("expected", 7)))},
)
def figures_placed(reading: Reading) -> Iterator[Mismatch]:
    """原文件中有数字，但行、列对不上，或者同一格出现两个不同的数，不能断定填在哪里。"""
    for doubt in _doubts(reading, "D105", "D106", "D107", "D111"):
        yield Mismatch({"words": doubt}, doubt.paths)


@rule(
    "S026",
    "表头文字",
    severity=WARNING,
    source="form2021",
    clause="二、三、四部分各表",
    message="表头写作“{raw}”，法定文字是“{label}”",
    remedy="改为法定文字。",
    example={"raw": "本年度止件数", "label": "本年废止件数"},
)
def statutory_columns(reading: Reading) -> Iterator[Mismatch]:
    """表头用格式规定的文字。"""
    return _mislabelled(reading, "D108")


@rule(
    "S027",
    "行名文字",
    severity=WARNING,
    source="form2021",
    clause="二、三、四部分各表",
    message="行名写作“{raw}”，法定文字是“{label}”",
    remedy="改为法定文字。",
    example={"raw": "2.其他法律行政止公开", "label": "2.其他法律行政法规禁止公开"},
)
def statutory_rows(reading: Reading) -> Iterator[Mismatch]:
    """各行的名称用格式规定的文字。"""
    return _mislabelled(reading, "D109")


@rule(
    "S028",
    "使用当年的格式",
    severity=ERROR,
    source="form2021",
    clause="通知正文",
    message="表格用的是 {found} 年格式（表二 {two}、表三 {three}），{year} 年度报告应使用 {expected} 年格式",
    remedy="改用当年的格式：2021 年格式表二按本年制发、废止、现行有效填写，表三“（六）其他处理”分三行。",
    example={"found": "2021+2019", "two": 2021, "three": 2019, "year": 2023, "expected": "2021"},
)
def current_form(report: Report) -> Iterator[Mismatch]:
    """2021 年度起的报告使用修订后的格式（国办公开办函〔2021〕30号），此前两个年度使用 2019 年的试行格式。"""
    if report.year is None:
        raise NotCheckable("没有报告年份")
    expected = form_for_year(report.year)
    if report.form_id != expected.id:
        found = {"found": report.form_id, "two": report.form.t2_year, "three": report.form.t3_year}
        yield Mismatch({**found, "year": report.year, "expected": expected.id})


@rule(
    "S029",
    "金额写明单位",
    severity=NOTE,
    source="form2021",
    clause="二、主动公开政府信息情况",
    message="{words}",
    remedy="在表头或者数字后写明“万元”。",
    example={"words": Doubt("D110", values=(("raw", "52.15"), ("unit", "万元")))},
)
def unit_named(reading: Reading) -> Iterator[Mismatch]:
    """收费、采购金额应写明单位。"""
    for doubt in _doubts(reading, "D110"):
        yield Mismatch({"words": doubt}, doubt.paths)


@rule(
    "S030",
    "所印与内嵌数据一致",
    severity=WARNING,
    source="practice",
    message="{cell}：{words}",
    remedy="以所印的表格为准；核对是否只改了网页而没有重新生成数据。",
    example={
        "cell": Label("行政复议 总计"),
        "words": Doubt("D112", values=(("printed", 2), ("embedded", 3))),
    },
)
def printed_as_embedded(reading: Reading) -> Iterator[Mismatch]:
    """网页中内嵌的数据供机器读取，应与所印的表格相同。"""
    for doubt in _doubts(reading, "D112"):
        yield Mismatch({"cell": _cell(reading, doubt), "words": doubt}, doubt.paths)


def _missing(table: str, blanks: Blanks, doubts: Sequence[Doubt]) -> bool:
    """Tell whether a table is blank altogether, and not for want of certainty."""
    return blanks.whole(table) and not any(
        doubt.code in UNPLACED and any(path.partition(".")[0] == table for path in doubt.paths) for doubt in doubts
    )


def _doubts(reading: Reading, *codes: str) -> list[Doubt]:
    return [doubt for doubt in reading.doubts if doubt.code in codes]


def _mislabelled(reading: Reading, code: str) -> Iterator[Mismatch]:
    for doubt in _doubts(reading, code):
        values = dict(doubt.values)
        yield Mismatch(
            {"raw": values.get("raw") or Label("（没有文字）"), "label": Label(values.get("label", ""))}, doubt.paths
        )


def _cell(reading: Reading, doubt: Doubt) -> str:
    return name(reading.report, doubt.paths[0]) if doubt.paths else ""
