from dataclasses import replace

from checks.sound import sound
from gongkai.checks import check, dismiss, plain_text, text_lines
from gongkai.checks.output_text import by_part, summary

WRONG = replace(sound().with_cells({"t4.reconsideration.total": 0, "t3.granted.total": 7}), preamble=())


def test_findings_stand_under_their_part_the_gravest_first():
    verdict = check(WRONG)
    groups = dict(by_part(verdict))
    assert list(groups) == ["全文", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况"]
    assert sum(map(len, groups.values())) == len(verdict.findings)
    for findings in groups.values():
        gravity = [("error", "warning", "note").index(finding.severity) for finding in findings]
        assert gravity == sorted(gravity)


def test_each_finding_is_a_line_with_its_remedy_below():
    verdict = check(WRONG)
    lines = text_lines(verdict)
    for finding in verdict.findings:
        place = next(n for n, line in enumerate(lines) if finding.text() in line.text)
        assert finding.code in lines[place].text
        assert lines[place].style == {"error": "red", "warning": "yellow", "note": "cyan"}[finding.severity]
        assert finding.rule.remedy in lines[place + 1].text
        assert finding.fingerprint in lines[place + 1].text
    assert len(text_lines(verdict, remedies=False)) == len(lines) - len(verdict.findings)


def test_what_was_dismissed_is_shown_with_its_reason():
    found = check(WRONG).findings
    verdict = check(WRONG, dismissals=[dismiss(each, "已经更正") for each in found])
    shown = plain_text(verdict)
    assert shown.count("已经更正") == len(found)
    assert summary(verdict).startswith("错误 0，警告 0，提示 0")


def test_text_is_complete_in_english():
    shown = plain_text(check(sound().with_cells({"t4.reconsideration.total": 0})), "en")
    assert shown.isascii()
    assert "R401" in shown
