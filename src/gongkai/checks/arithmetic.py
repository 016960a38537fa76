"""Rules R: the figures of one report against each other, as the form declares they must agree."""

from collections.abc import Iterator
from decimal import Decimal

from gongkai.checks.blanks import Blanks
from gongkai.checks.relations import BALANCE, BLOCK, COLUMN, ROW, Relation, Sums
from gongkai.checks.rule import ERROR, WARNING, Label, Mismatch, in_turn, name, rule
from gongkai.law.form import AMOUNT, CHANGE, Row
from gongkai.report import Report


@rule(
    "R001",
    "数字不为负",
    severity=ERROR,
    source="form2021",
    clause="二、三、四部分各表",
    message="{cell}：{value}。件数和金额不能是负数",
    remedy="核对原始台账；如是核减，应填核减后的数，而不是核减数。",
    example={"cell": Label("行政许可 本年处理决定数量"), "value": -3},
)
def no_negative(report: Report, blanks: Blanks) -> Iterator[Mismatch]:
    """各表填写的是件数或者金额，不会小于零。2019 年格式的“本年增/减”除外。"""
    if min((value for value in report.values if value), default=0) < 0:
        for cell, value in zip(report.form.cells, report.values, strict=True):
            if value is not None and value < 0 and cell.kind != CHANGE:
                yield Mismatch({"cell": name(report, cell.path), "value": value}, (cell.path,))
    blanks.some_figure()


@rule(
    "R002",
    "件数为整数",
    severity=ERROR,
    source="form2021",
    clause="二、三、四部分各表",
    message="{cell}：{value} 不是整数，件数应为整数",
    remedy="核对是否误填了金额或者比例。",
    example={"cell": Label("行政处罚 本年处理决定数量"), "value": Decimal("12.5")},
)
def whole_counts(report: Report, blanks: Blanks) -> Iterator[Mismatch]:
    """除收费、采购金额以外，各表填写的都是件数，应为整数。"""
    for place in [place for place, value in enumerate(report.values) if value.__class__ is Decimal]:
        cell, value = report.form.cells[place], report.values[place]
        if cell.kind != AMOUNT and value != int(value or 0):
            yield Mismatch({"cell": name(report, cell.path), "value": value}, (cell.path,))
    blanks.some_figure()


@rule(
    "R201",
    "现行有效不少于当年净增",
    severity=WARNING,
    source="form2021",
    clause="二、主动公开政府信息情况",
    message="{kind}：本年 {gained} 件、减去废止 {repealed} 件后，应至少有 {least} 件，表中为 {in_force} 件",
    remedy="核对年末清单；“现行有效件数”是 12 月 31 日仍然有效的总数，不是当年新增数。",
    example={"kind": Label("行政规范性文件"), "gained": 2, "repealed": 0, "least": 2, "in_force": 1},
)
def in_force_covers_the_year(report: Report) -> Iterator[Mismatch]:
    """现行有效件数等于上年有效数加本年制发数减本年废止数；上年有效数不会小于零，所以它不少于制发减废止。

    2019 年格式相应为：对外公开总数量不少于本年新公开数量。
    """
    issued, repealed, in_force = _in_force_columns(report)

    def find(row: Row) -> Iterator[Mismatch]:
        gained, total = report.stated(f"t2.{row.key}.{issued}"), report.stated(f"t2.{row.key}.{in_force}")
        gone = report.stated(f"t2.{row.key}.{repealed}") if repealed else 0
        if total < gained - gone:
            values = {"kind": Label(row.label), "gained": gained, "repealed": gone}
            paths = [f"t2.{row.key}.{column}" for column in (issued, repealed, in_force) if column]
            yield Mismatch({**values, "least": gained - gone, "in_force": total}, tuple(paths))

    return in_turn(report.form.t2[0].rows, find)


@rule(
    "R301",
    "收办相等",
    severity=ERROR,
    source="form2021",
    clause="表三勾稽关系",
    message="{column}：新收与结转共 {received} 件，办结与结转下年共 {handled} 件，相差 {gap} 件",
    remedy="先核对“四、结转下年度继续办理”，它最常漏填；再核对各项办理结果。",
    example={"column": Label("自然人"), "received": 3, "handled": 2, "gap": 1},
)
def requests_balance(sums: Sums) -> Iterator[Mismatch]:
    """第一项加第二项之和，等于第三项加第四项之和，逐列成立；这是表三表头写明的勾稽关系。"""
    for each in sums.tally(BALANCE).broken:
        values = {"column": _column(each.relation), "received": each.left, "handled": each.right, "gap": each.gap}
        yield Mismatch(values, each.relation.paths)
    sums.unless_blank(BALANCE)


@rule(
    "R302",
    "总计等于各类申请人之和",
    severity=ERROR,
    source="form2021",
    clause="表三“总计”列",
    message="{row}：自然人与法人或其他组织共 {parts} 件，总计填 {total} 件，相差 {gap} 件",
    remedy="核对该行各列；常见原因是总计未随改动更新，或者数字错填到相邻一列。",
    example={"row": Label("（一）予以公开"), "parts": 5, "total": 6, "gap": 1},
)
def rows_add_up(sums: Sums) -> Iterator[Mismatch]:
    """表三每一行，自然人与五类法人或其他组织之和等于总计。"""
    for each in sums.tally(ROW).broken:
        values = {"row": _row(each.relation), "parts": each.left, "total": each.right, "gap": each.gap}
        yield Mismatch(values, each.relation.paths)
    sums.unless_blank(ROW)


@rule(
    "R303",
    "办理结果相加等于（七）总计",
    severity=ERROR,
    source="form2021",
    clause="表三“三、本年度办理结果”",
    message="{column}：各项办理结果共 {parts} 件，（七）总计填 {total} 件，相差 {gap} 件",
    remedy="一件申请只计一种结果；部分公开的只计“（二）部分公开”。核对是否漏填或者重复计入。",
    example={"column": Label("总计"), "parts": 20, "total": 21, "gap": 1},
)
def results_add_up(sums: Sums) -> Iterator[Mismatch]:
    """表三每一列，各项办理结果之和等于（七）总计。"""
    for each in sums.tally(COLUMN).broken:
        values = {"column": _column(each.relation), "parts": each.left, "total": each.right, "gap": each.gap}
        yield Mismatch(values, each.relation.paths)
    sums.unless_blank(COLUMN)


@rule(
    "R401",
    "复议诉讼总计",
    severity=ERROR,
    source="form2021",
    clause="四、政府信息公开行政复议、行政诉讼情况",
    message="{block}：四种结果共 {parts} 件，总计填 {total} 件，相差 {gap} 件",
    remedy="总计包括尚未审结的案件。常见原因是总计没有填写、留作 0。",
    example={"block": Label("行政复议"), "parts": 11, "total": 0, "gap": 11},
)
def cases_add_up(sums: Sums) -> Iterator[Mismatch]:
    """行政复议、未经复议直接起诉、复议后起诉三组，各组前四项之和等于总计。"""
    for each in sums.tally(BLOCK).broken:
        values = {"block": _row(each.relation), "parts": each.left, "total": each.right, "gap": each.gap}
        yield Mismatch(values, each.relation.paths)
    sums.unless_blank(BLOCK)


@rule(
    "R003",
    "已填各项不超过总计",
    severity=ERROR,
    source="form2021",
    clause="表三、表四各项总计",
    message="{cell}为 {total} 件，而已填的各项（另有 {blanks} 项空白）已有 {parts} 件",
    remedy="补填空白单元格（没有的填 0），再核对总计。",
    example={"cell": Label("（一）予以公开 总计"), "total": 3, "blanks": 2, "parts": 5},
)
def stated_parts_within_total(report: Report, sums: Sums, blanks: Blanks) -> Iterator[Mismatch]:
    """有空白时不能断定相等，但空白不会小于零：已填各项之和超过总计，就一定有错。"""
    for each in (each for kind in (ROW, COLUMN, BLOCK) for each in sums.tally(kind).blank):
        if (total := report[each.right[0]]) is None:
            continue
        stated = [value for path in each.left if (value := report[path]) is not None]
        if sum(stated) > total:
            values = {"cell": name(report, each.right[0]), "total": total, "blanks": len(each.left) - len(stated)}
            yield Mismatch({**values, "parts": sum(stated)}, each.paths)
    blanks.some_figure()


def _in_force_columns(report: Report) -> tuple[str, str, str]:
    """Return the columns of Art. 20(1): issued, repealed ("" in form 2019), in force."""
    return ("issued", "repealed", "in_force") if report.form.t2_year >= 2021 else ("published", "", "public_total")


def _column(relation: Relation) -> Label:
    key = relation.form.cell(relation.right[0]).column
    return Label(next(column.label for column in relation.form.t3_columns if column.key == key))


def _row(relation: Relation) -> Label:
    return Label(relation.form.label(relation.right[0]).rpartition(" ")[0])
