from checks.sound import sound
from gongkai.checks import check, rule_by_code
from gongkai.report import total


def test_the_sum_of_the_members_is_sound():
    members = [sound("青禾县石桥乡人民政府"), sound("青禾县柳湾镇人民政府")]
    report = total(members).report("青禾县人民政府", 2024)
    rules = [rule_by_code(code) for code in ("A001", "A002", "A003")]
    verdict = check(report, members=members, rules=rules)
    assert (verdict.findings, verdict.unchecked) == ((), ())


def test_cells_that_can_be_compared_are_compared_beside_blank_ones():
    member = sound().with_cells({"t2.coercion.decisions": None})
    report = sound("青禾县人民政府").with_cells({"t2.penalties.decisions": 1})
    verdict = check(report, members=[member], rules=[rule_by_code("A002")])
    assert [finding.place.paths for finding in verdict.findings] == [("t2.penalties.decisions",)]
    assert verdict.unchecked[0].values == {"count": 1}


def test_the_widest_difference_is_named():
    report = sound("青禾县人民政府").with_cells({"t2.penalties.decisions": 100, "t2.coercion.decisions": 4})
    (finding,) = check(report, members=[sound()], rules=[rule_by_code("A003")]).findings
    assert finding.values["cell"] == "行政处罚 本年处理决定数量"
    assert (finding.values["own"], finding.values["sum"], finding.values["count"]) == (100, 32, 2)
