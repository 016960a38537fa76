from dataclasses import replace

from checks.sound import sound
from gongkai.checks import check, rule_by_code


def judged(code, report, last):
    return check(report, last=last, rules=[rule_by_code(code)])


def last(cells):
    return sound(year=2023).with_cells(cells)


def test_one_blank_column_does_not_hide_another_column():
    before = last({"t3.carried_out.natural": None, "t3.carried_out.other": 5})
    verdict = judged("Y301", sound(), before)
    assert ("t3.carried_in.other",) in [finding.place.paths for finding in verdict.findings]
    assert [why.rule.code for why in verdict.unchecked] == ["Y301"]


def test_a_report_of_another_year_is_not_taken_for_last_year():
    verdict = judged("Y301", sound(), sound(year=2021))
    assert verdict.findings == ()
    assert verdict.unchecked[0].values == {"found": 2021, "expected": 2023}


def test_where_years_are_unknown_the_report_given_is_last_years():
    verdict = judged("Y302", replace(sound(), year=None), replace(last({"t3.new.total": 900}), year=None))
    assert [finding.code for finding in verdict.findings] == ["Y302"]


def test_copied_sentences_are_pointed_at():
    lines = tuple(f"这一句话不短，讲的是第{word}件事情。" for word in "甲乙丙丁戊己")
    part = replace(sound().section(1), paragraphs=lines)
    report = replace(sound(), sections=(part,))
    verdict = judged("Y001", report, replace(report, year=2023))
    (finding,) = verdict.findings
    assert finding.values == {"sentences": 6, "copied": 6, "share": 100}
    assert [lines[span.paragraph][span.start : span.end] for span in finding.place.spans] == [
        line.rstrip("。") for line in lines
    ]
