"""Which single wrong figures the rules catch: every cell of a sound report changed, one at a time."""

from collections import Counter

import gongkai
from gongkai.checks import Severity
from gongkai.samples import reading

HEAD = """## Single wrong figures that are caught

One cell of a sound report with non-trivial figures is changed at a time, by +1, -1 and +10. *Linked* cells stand in a
sum or balance of the form, or among documents issued, repealed and in force: arithmetic can catch those.

| | changes | of linked cells | of these caught | all caught | share | without last year's report |
|---|---:|---:|---:|---:|---:|---:|"""
CHANGES = (1, -1, 10)
TABLES = {"t2": "table two", "t3": "table three", "t4": "table four"}


def caught(report, last, path, change):
    """Return the codes that speak up when a cell is changed; None where the cell cannot be changed so."""
    value = report[path] + change
    if value < 0:
        return None
    findings = gongkai.check(report.with_cells({path: value}), last=last).findings
    return {finding.code for finding in findings if finding.severity is not Severity.NOTE}


def linked(form):
    """Return the cells that stand in a sum or balance the form declares, or in 上年有效 + 制发 - 废止 = 现行有效."""
    sums = {path for each in form.sums for path in (each.total, *each.parts)}
    balances = {path for each in form.balances for path in (*each.left, *each.right)}
    in_force = {path for path in form.paths if path.startswith(("t2.regulations.", "t2.normative."))}
    return sums | balances | in_force


def main():
    """Change every cell and print how many changes were noticed, by what, and which were not."""
    report, last = reading("liuwan-2024.docx").report, reading("liuwan-2023.html").report
    bound = linked(report.form)
    print(HEAD)
    codes, missed = Counter(), []
    for table, name in TABLES.items():
        paths = [path for path in report.form.paths if path.startswith(f"{table}.")]
        paired = {(path, by): caught(report, last, path, by) for path in paths for by in CHANGES}
        tried = {key: found for key, found in paired.items() if found is not None}
        alone = sum(bool(caught(report, None, *key)) for key in tried)
        arithmetic = [bool(found) for (path, _), found in tried.items() if path in bound]
        for found in tried.values():
            codes.update(found)
        missed += [f"{path} {by:+}" for (path, by), found in tried.items() if not found]
        every = sum(map(bool, tried.values()))
        shares = f"{every} | {every / len(tried):.1%} | {alone / len(tried):.1%}"
        print(f"| {name} | {len(tried)} | {len(arithmetic)} | {sum(arithmetic)} | {shares} |")
    print("\nRules that spoke up:", ", ".join(f"{code} {number}" for code, number in codes.most_common()))
    print("\nNot caught, since no other figure or sentence speaks of them:", ", ".join(missed) or "none")


if __name__ == "__main__":
    main()
