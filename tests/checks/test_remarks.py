from checks.sound import sound
from gongkai.checks import check, remarks

WRONG = sound().with_cells({"t4.reconsideration.total": 0})


def test_every_open_finding_is_a_remark_at_its_place():
    verdict = check(WRONG)
    (remark,) = remarks(verdict)
    (finding,) = verdict.findings
    assert (remark.place, remark.level) == (finding.place, "error")
    assert remark.heading == "R401 复议诉讼总计"
    assert remark.text == f"{finding.text()}\n{finding.rule.remedy}"


def test_remarks_are_written_in_english_too():
    (remark,) = remarks(check(WRONG), "en")
    assert (remark.heading + remark.text).isascii()
