"""Which single wrong figures the rules catch: every cell of a sound report changed, one at a time."""

from collections import Counter

import gongkai
from gongkai.checks import Severity
from gongkai.samples import reading

CHANGES = (1, -1, 10)
TABLES = {"t2": "table two", "t3": "table three", "t4": "table four"}


def caught(report, last, path, change):
    """Return the codes that speak up when a cell is changed; None where the cell cannot be changed so."""
    value = report[path] + change
    if value < 0:
        return None
    findings = gongkai.check(report.with_cells({path: value}), last=last).findings
    return {finding.code for finding in findings if finding.severity is not Severity.NOTE}


def main():
    """Change every cell and print how many changes were noticed, by what, and which were not."""
    report, last = reading("liuwan-2024.docx").report, reading("liuwan-2023.html").report
    print("## Single wrong figures that are caught\n")
    print("One cell of a sound report with non-trivial figures is changed at a time, by", *CHANGES, "\n")
    print("| | changes | caught | share | caught with last year's report | share |\n|---|---:|---:|---:|---:|---:|")
    codes, missed = Counter(), []
    for table, name in TABLES.items():
        paths = [path for path in report.form.paths if path.startswith(f"{table}.")]
        alone = {(path, by): caught(report, None, path, by) for path in paths for by in CHANGES}
        tried = {key: found for key, found in alone.items() if found is not None}
        paired = {(path, by): caught(report, last, path, by) for path, by in tried}
        for found in paired.values():
            codes.update(found)
        missed += [f"{path} {by:+}" for (path, by), found in paired.items() if not found]
        count, one, two = len(tried), sum(map(bool, tried.values())), sum(map(bool, paired.values()))
        print(f"| {name} | {count} | {one} | {one / count:.1%} | {two} | {two / count:.1%} |")
    print("\nRules that spoke up:", ", ".join(f"{code} {number}" for code, number in codes.most_common()))
    print("\nNot caught:", ", ".join(missed) or "none", "\n")


if __name__ == "__main__":
    main()
