"""Rules R304 and R305: which single figure, or which misfiled cases, would explain the broken sums of table three."""

from collections.abc import Iterator
from functools import cache
from itertools import combinations

from gongkai.checks.relations import BALANCE, COLUMN, ROW, Broken, Relation, Sums, relations
from gongkai.checks.rule import NOTE, Label, Mismatch, NotCheckable, name, rule
from gongkai.law import form
from gongkai.report import Report

_KINDS = (ROW, COLUMN, BALANCE)


@rule(
    "R304",
    "一处改动可使各项相等",
    severity=NOTE,
    source="form2021",
    clause="表三各项关系",
    message="{cell}填 {stated}；若为 {implied}，{count} 处不等同时消除",
    remedy="先核对这一格的原始台账，不要只凭推算改数。",
    example={"cell": Label("（一）予以公开 自然人"), "stated": 4, "implied": 3, "count": 2},
)
def one_cell_explains(report: Report, sums: Sums) -> Iterator[Mismatch]:
    """表三的行、列与勾稽关系交叉约束每一格。若改动一格就能使几处不等同时成立而不破坏其他关系，它最可能是错的那一格。

    两种改法同样说得通时不作判断。
    """
    broken = _broken(sums)
    found = list(_candidates(report, broken))
    for path, shift, repaired in found:
        if all(other is repaired or not repaired & other for _, _, other in found):
            stated = report.stated(path)
            values = {"cell": name(report, path), "stated": stated, "implied": stated + shift, "count": len(repaired)}
            yield Mismatch(values, (path,))


@rule(
    "R305",
    "差额相反",
    severity=NOTE,
    source="form2021",
    clause="表三各项关系",
    message="“{first}”与“{second}”的差额正好相反（各 {gap} 件），可能有 {gap} 件计入了错误的行或者列",
    remedy="核对这些申请的申请人类别或者办理结果是否登记错位。",
    example={"first": Label("自然人"), "second": Label("商业企业"), "gap": 1},
)
def opposite_gaps(report: Report, sums: Sums) -> Iterator[Mismatch]:
    """两列（或者两行）一个多、一个少，数目相同，而其他都相等：多半是同一批申请计错了位置。"""
    broken = _broken(sums)
    for kind in _KINDS:
        pair = [each for each in broken if each.relation.kind == kind]
        if len(pair) == 2 and pair[0].left - pair[0].right == pair[1].right - pair[1].left:
            first, second = (_title(report, each.relation) for each in pair)
            yield Mismatch(
                {"first": first, "second": second, "gap": pair[0].gap},
                pair[0].relation.right[:1] + pair[1].relation.right[:1],
            )


def _broken(sums: Sums) -> list[Broken]:
    """Every broken relation of table three; raises NotCheckable where none could be added up."""
    tallies = [(kind, sums.tally(kind)) for kind in _KINDS]
    if all(len(found.blank) == len(relations(sums.report.form_id, kind)) for kind, found in tallies):
        raise NotCheckable("表三没有一行一列填写完整")
    return [each for _, found in tallies for each in found.broken]


def _candidates(report: Report, broken: list[Broken]) -> Iterator[tuple[str, int, frozenset[Relation]]]:
    """Yield (cell, change, relations repaired) for cells whose change repairs two or more relations and breaks none."""
    by_relation = {each.relation: each for each in broken}
    suspects = {path for a, b in combinations(by_relation, 2) for path in {*a.paths} & {*b.paths}}
    for path in sorted(suspects):
        repaired, shifts = set(), set()
        for relation, side in _relations_of(report.form_id)[path]:
            if relation in by_relation:
                each = by_relation[relation]
                repaired.add(relation)
                shifts.add(side * (each.right - each.left))
            elif all(report[cell] is not None for cell in relation.paths):
                shifts.add(0)
        if len(shifts) == 1 and len(repaired) > 1 and report.stated(path) + (shift := shifts.pop()) >= 0:
            yield path, shift, frozenset(repaired)


@cache
def _relations_of(form_id: str) -> dict[str, list[tuple[Relation, int]]]:
    """For every cell of table three the relations it stands in, with 1 on their left side and -1 on their right."""
    found: dict[str, list[tuple[Relation, int]]] = {path: [] for path in form(form_id).paths}
    for kind in _KINDS:
        for relation in relations(form_id, kind):
            for side, paths in ((1, relation.left), (-1, relation.right)):
                for path in paths:
                    found[path].append((relation, side))
    return found


def _title(report: Report, relation: Relation) -> Label:
    row, _, column = name(report, relation.right[0]).rpartition(" ")
    return Label(row if relation.kind == ROW else column)
