import pytest
from hypothesis import given

from checks.sound import sound
from gongkai.checks import ALL, Severity, check, rule_by_code
from gongkai.checks.rule import NOTE, Mismatch, rule
from gongkai.readers import read
from gongkai.report import Doubt, Reading
from strategies import reports, sound_reports

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


@given(sound_reports())
def test_a_sound_report_has_no_finding(report):
    assert [finding.text() for finding in check(report).findings] == []


@given(reports())
def test_no_report_breaks_a_rule_of_any_kind(report):
    verdict = check(report, last=report, members=[report, report])
    for finding in verdict.findings:
        assert finding.text()
        assert finding.text("en")
        assert set(finding.place.paths) <= set(report.form.paths)
    for why in verdict.unchecked:
        assert why.text()


# Real reports: every ERROR they get is one a person confirmed in the document; the faults known to be there are found.
KNOWN = {
    "caijiabao-2024.txt": ({"S102"}, {"S001", "S101", "S601"}),
    "hangzhou_2025.html": ({"S006", "S102"}, {"S101"}),
    "hongze_2023.pdf": ({"S028", "S102", "R401"}, {"S027"}),
    "hongze_2024.pdf": ({"S028", "S102"}, {"S027"}),
    "huaishuwan-2024.txt": (set(), {"S007", "S014"}),
    "shanghai_office_2019.html": (set(), {"S023"}),
    "xiaoyun-2024.txt": ({"S003", "S022", "S102"}, {"S026"}),
    "yanghu-2023.txt": ({"S102"}, {"S009", "S014", "N001"}),
    "zhulou-2024.txt": ({"S102"}, {"P301", "N404"}),
}


@pytest.mark.parametrize("name", KNOWN)
def test_real_reports_show_their_known_faults_and_no_false_error(seeds, name):
    errors, others = KNOWN[name]
    verdict = check(read(seeds / name))
    assert {finding.code for finding in verdict.of(Severity.ERROR)} == errors
    assert others <= {finding.code for finding in verdict.findings}


def test_the_totals_left_at_zero_are_named_with_their_sums(seeds):
    findings = check(read(seeds / "hongze_2023.pdf"), rules=[rule_by_code("R401")]).findings
    assert [(finding.values["parts"], finding.values["total"]) for finding in findings] == [(11, 0), (5, 0)]


def test_two_years_of_one_organ_agree(seeds):
    last, report = read(seeds / "hongze_2023.pdf").report, read(seeds / "hongze_2024.pdf").report
    rules = [rule for rule in ALL if rule.code in {"Y201", "Y301"}]
    assert check(report, last=last, rules=rules).sound == tuple(rules)
