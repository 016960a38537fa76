"""Rules Y: a report against the same organ's report of the year before."""

import re
from collections.abc import Iterator

from gongkai.checks.rule import ERROR, NOTE, WARNING, Label, Mismatch, NotCheckable, in_turn, name, rule
from gongkai.checks.text import Line, Text
from gongkai.checks.thresholds import threshold
from gongkai.law.form import Block, Cell, Column, Row
from gongkai.report import Report, Span


@rule(
    "Y301",
    "上年结转与上年报告一致",
    severity=ERROR,
    source="form2021",
    clause="表三第二项、第四项",
    message="{column}：本年“二、上年结转”填 {carried_in} 件，上年报告“四、结转下年度继续办理”为 {carried_out} 件",
    remedy="以上年公开的报告为准；上年报告有误的，应先更正上年报告并说明。",
    example={"column": Label("自然人"), "carried_in": 2, "carried_out": 3},
)
def carried_over(report: Report, last: Report) -> Iterator[Mismatch]:
    """上年结转到本年的申请，就是上年报告中结转下年度继续办理的申请，逐列相同。"""

    def find(column: Column) -> Iterator[Mismatch]:
        path = f"t3.carried_in.{column.key}"
        carried_in, carried_out = report.stated(path), last.stated(f"t3.carried_out.{column.key}")
        if carried_in != carried_out:
            values = {"column": Label(column.label), "carried_in": carried_in, "carried_out": carried_out}
            yield Mismatch(values, (path,))

    return in_turn(report.form.t3_columns, find)


@rule(
    "Y201",
    "现行有效件数可由上年推得",
    severity=WARNING,
    source="form2021",
    clause="二、主动公开政府信息情况",
    message="{kind}：上年有效 {before} 件，加制发 {issued}、减废止 {repealed}，应为 {expected} 件，表中 {in_force} 件",
    remedy="核对规范性文件清单；有效期届满失效、上年漏报等原因造成差异的，应在报告中说明。",
    example={
        "kind": Label("行政规范性文件"),
        "before": 5,
        "issued": 3,
        "repealed": 0,
        "expected": 8,
        "in_force": 9,
    },
)
def in_force_follows(report: Report, last: Report) -> Iterator[Mismatch]:
    """本年现行有效件数，等于上年现行有效件数加本年制发件数减本年废止件数。两年都用 2021 年格式时才可比。"""

    def find(row: Row) -> Iterator[Mismatch]:
        issued, repealed, in_force = paths = tuple(f"t2.{row.key}.{key}" for key in ("issued", "repealed", "in_force"))
        before, found = last.stated(in_force), report.stated(in_force)
        gained, gone = report.stated(issued), report.stated(repealed)
        if found != before + gained - gone:
            values = {"kind": Label(row.label), "before": before, "issued": gained, "repealed": gone}
            yield Mismatch({**values, "expected": before + gained - gone, "in_force": found}, paths)

    return in_turn(report.form.t2[0].rows, find)


@rule(
    "Y202",
    "上一年项目数量可由上年推得",
    severity=WARNING,
    source="form2019",
    clause="二、主动公开政府信息情况",
    message="{row}：上年报告 {before} 项，增减 {change} 项，“上一年项目数量”应为 {expected}，填为 {found}",
    remedy="核对权责清单的年末数。",
    example={"row": Label("行政许可"), "before": 10, "change": 2, "expected": 12, "found": 10},
)
def items_follow(report: Report, last: Report) -> Iterator[Mismatch]:
    """2019 年格式：本年的“上一年项目数量”，等于上年报告的“上一年项目数量”加“本年增/减”。"""

    def find(cell: Cell) -> Iterator[Mismatch]:
        before, change = last.stated(cell.path), last.stated(f"t2.{cell.row}.items_change")
        found = report.stated(cell.path)
        if found != before + change:
            row = Label(name(report, cell.path).rpartition(" ")[0])
            values = {"row": row, "before": before, "change": change, "expected": before + change, "found": found}
            yield Mismatch(values, (cell.path,))

    report.form.cell("t2.licensing.items_last_year")  # form 2021 has no such column: NotInForm
    return in_turn((cell for cell in report.form.cells if cell.column == "items_last_year"), find)


@rule(
    "Y203",
    "收费金额与上年单位一致",
    severity=WARNING,
    source="form2021",
    clause="表二“本年收费金额（单位：万元）”",
    message="行政事业性收费本年填 {amount}，上年 {before}，相差 {times} 倍以上，疑似一年以万元、一年以元填写",
    remedy="核对两年的单位；表二以万元为单位。",
    example={"amount": 358600, "before": 36, "times": 1000},
)
def same_unit_of_fees(report: Report, last: Report) -> Iterator[Mismatch]:
    """收费金额两年相差千倍以上，多半是有一年没有换算为万元。"""
    amount, before = report.stated("t2.fees.amount"), last.stated("t2.fees.amount")
    low, high = sorted((amount, before))
    if low > 0 and high >= threshold("unit_of_fees", "times") * low:
        values = {"amount": amount, "before": before, "times": threshold("unit_of_fees", "times")}
        yield Mismatch(values, ("t2.fees.amount",))


@rule(
    "Y401",
    "上年未结案件有下落",
    severity=WARNING,
    source="form2021",
    clause="四、政府信息公开行政复议、行政诉讼情况",
    message="{block}：上年尚未审结 {pending} 件，本年总计只有 {total} 件",
    remedy="上年未结的案件本年或者已结（计入相应结果）、或者仍未结（计入尚未审结），核对是否漏计。",
    example={"block": Label("行政复议"), "pending": 4, "total": 1},
)
def pending_reappear(report: Report, last: Report) -> Iterator[Mismatch]:
    """上年尚未审结的案件，本年应以某种结果或者仍以尚未审结出现，所以本年总计不会少于上年尚未审结数。"""

    def find(block: Block) -> Iterator[Mismatch]:
        path = f"t4.{block.key}.total"
        pending, total = last.stated(f"t4.{block.key}.pending"), report.stated(path)
        if total < pending:
            label = Label(name(report, path).rpartition(" ")[0])
            yield Mismatch({"block": label, "pending": pending, "total": total}, (path,))

    return in_turn(report.form.t4, find)


@rule(
    "Y302",
    "申请量骤变",
    severity=NOTE,
    source="practice",
    message="本年新收 {new} 件，上年 {before} 件，变化过大",
    remedy="确属实情的，宜在第一部分说明原因；否则核对统计口径（本机关还是全辖区）和数字位数。",
    example={"new": 600, "before": 30},
)
def sudden_change(report: Report, last: Report) -> Iterator[Mismatch]:
    """新收申请数比上年增减达到数倍而且件数不少，多半是统计口径变了或者多填、漏填了一位数。"""
    new, before = report.stated("t3.new.total"), last.stated("t3.new.total")
    low, high = sorted((new, before))
    if high >= threshold("jump", "least") and high >= threshold("jump", "times") * max(low, 1):
        yield Mismatch({"new": new, "before": before}, ("t3.new.total",))


@rule(
    "Y303",
    "表三与上年完全相同",
    severity=WARNING,
    source="form2021",
    clause="四、明确责任",
    message="表三有 {count} 个不为零的数字，全部与上年报告相同",
    remedy="核对是否误用了上年的表格。",
    example={"count": 18},
)
def same_table(report: Report, last: Report) -> Iterator[Mismatch]:
    """表三不为零的数字较多而与上年逐格相同，几乎不可能是巧合。"""
    same, filled = [], 0
    for path, value in report.cells():
        if path.startswith("t3.") and value:
            filled += 1
            if path in last.form.index and last[path] == value:
                same.append(path)
    if not filled and report["t3.new.total"] is None:
        raise NotCheckable("表三没有填写")
    if filled == len(same) >= threshold("same_table", "cells"):
        yield Mismatch({"count": filled}, tuple(same))


@rule(
    "Y001",
    "照抄上年",
    severity=WARNING,
    source="form2021",
    clause="四、明确责任",
    message="第一、五部分共 {sentences} 句，其中 {copied} 句（{share}%）与上年报告相同",
    remedy="报告应反映当年的工作、问题和改进；改写照抄的段落。",
    example={"sentences": 20, "copied": 18, "share": 90},
)
def copied_from_last_year(text: Text, last: Report) -> Iterator[Mismatch]:
    """格式通知要求不得照抄照搬。逐句比较第一部分和第五部分（不计数字的差别），相同的句子占大多数的，应予核对。"""
    found, known = _spoken(text), _spoken(Text(last))
    least = threshold("copied", "sentences")
    if len(found) < least or len({key for key, _ in known}) < least:
        raise NotCheckable("正文句子太少，无从比较")
    copied = repeated(text, last)
    share = 100 * len(copied) // len(found)
    if share >= threshold("copied", "percent"):
        yield Mismatch({"sentences": len(found), "copied": len(copied), "share": share}, (), copied)


def repeated(text: Text, last: Report) -> tuple[Span, ...]:
    """Return the sentences of parts one and five that last year's report has too, figures aside."""
    known = {key for key, _ in _spoken(Text(last))}
    return tuple(span for key, span in _spoken(text) if key in known)


_SENTENCE = re.compile(r"[^。；！？\n]{12,}")
_NUMBERS = re.compile(r"[\d\s]+")


def _own_words(text: Text) -> list[Line]:
    """Parts one and five, which each year's work must fill anew; part six and the preamble are the same every year."""
    return [line for line in text.lines if line.section in {1, 5}]


def _spoken(text: Text) -> list[tuple[str, Span]]:
    """Return each sentence of the own words without its figures, with where it stands."""
    return [
        (_NUMBERS.sub("", hit[0]), line.span(*hit.span()))
        for line in _own_words(text)
        for hit in _SENTENCE.finditer(line.words)
    ]
