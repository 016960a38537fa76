from hypothesis import given

from checks.sound import sound
from gongkai.checks import ALL, check, rule_by_code
from gongkai.checks.rule import NOTE, Mismatch, rule
from gongkai.report import Doubt, Reading
from strategies import reports

META = {"severity": NOTE, "source": "practice", "message": "{n}", "remedy": "无"}


@rule("X001", "试", **META)
def first_then_blank(report):
    """先有一处，再遇空白。"""
    yield Mismatch({"n": 1})
    report.stated("t4.suit_after.total")


@rule("X002", "试", **META)
def of_another_form(report):
    """另一年格式的单元格。"""
    report.stated("t2.procurement.amount")
    yield Mismatch({"n": 1})


@rule("X003", "试", until=2020, **META)
def of_old(report):  # noqa: ARG001 -- its years alone are looked at
    """只适用于旧报告。"""
    yield Mismatch({"n": 1})


def test_what_was_found_before_a_blank_is_kept():
    verdict = check(sound().with_cells({"t4.suit_after.total": None}), rules=[first_then_blank])
    assert [finding.code for finding in verdict.findings] == ["X001"]
    assert verdict.unchecked[0].text() == "“行政诉讼 复议后起诉 总计”空白"
    assert verdict.sound == ()


def test_a_cell_the_form_lacks_is_a_reason_not_a_fault():
    verdict = check(sound(), rules=[of_another_form])
    assert verdict.findings == ()
    assert verdict.unchecked[0].text() == "2021 年格式没有单元格 t2.procurement.amount"


def test_a_rule_is_not_asked_about_years_it_is_not_for():
    assert check(sound(), rules=[of_old]) == check(sound(), rules=[])
    assert len(check(sound(year=2020), rules=[of_old]).findings) == 1


def test_every_rule_is_found_sound_faulty_or_untold():
    verdict = check(sound())
    told = {each.code for each in verdict.sound} | {each.rule.code for each in verdict.unchecked}
    assert told == {each.code for each in ALL}


def test_a_reading_is_checked_as_its_report_and_for_its_doubts():
    doubt = Doubt("D108", ("t2.normative.repealed",), None, (("raw", "本年度止件数"), ("label", "本年废止件数")))
    verdict = check(Reading(sound(), doubts=(doubt,)))
    assert [finding.code for finding in verdict.findings] == ["S026"]


def test_a_kind_that_is_told_goes_before_the_name():
    report = sound().with_cells({"t3.denied.state_secret.natural": 1})
    rules = [rule_by_code("P301")]
    assert check(report, kind="county", rules=rules).unchecked


@given(reports())
def test_no_report_breaks_a_rule_of_any_kind(report):
    verdict = check(report, last=report, members=[report, report])
    for finding in verdict.findings:
        assert finding.text()
        assert finding.text("en")
        assert set(finding.place.paths) <= set(report.form.paths)
    for why in verdict.unchecked:
        assert why.text()
