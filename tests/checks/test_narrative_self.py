from gongkai.checks import check, narrative_self
from gongkai.report import Report, Section, Span

RULES = (
    narrative_self.parts_fall_short,
    narrative_self.parts_exceed,
    narrative_self.told_twice,
    narrative_self.shares_fit,
)


def judged(*lines, cells=None):
    report = Report.of(cells or {}, organ="甲县", year=2024, sections=[Section(1, "总体情况", lines)])
    return check(report, rules=RULES)


def codes(*lines, cells=None):
    return [finding.code for finding in judged(*lines, cells=cells).findings]


def test_the_place_runs_from_the_total_to_the_last_part():
    listed = "60条，其中甲类10条、乙类20条、丙类29条"
    (finding,) = judged("一、公开。", f"全年公开信息{listed}，很好。").findings
    assert (finding.code, finding.place.spans) == ("N001", (Span(1, 1, 6, 6 + len(listed)),))


def test_the_place_of_a_total_behind_its_parts():
    listed = "20条、乙类30条，合计60条"
    (finding,) = judged(f"公开甲类{listed}。").findings
    assert (finding.code, finding.place.spans) == ("N001", (Span(1, 0, 4, 4 + len(listed)),))


def test_parts_one_of_which_is_all_of_it_overlap():
    assert codes("公开信息60条，其中网站60条、公众号50条。") == []
    assert codes("公开信息60条，其中网站61条、公众号50条。") == ["N002"]


def test_the_tables_settle_what_is_told_twice_where_they_can():
    lines = ("收到政府信息公开申请5件。", "收到政府信息公开申请6件。")
    assert codes(*lines) == ["N003"]
    assert codes(*lines, cells={"t3.new.total": 5, "t3.carried_in.total": 0}) == []


def test_rounded_amounts_told_twice_agree():
    assert codes("收取信息处理费1.2万元。", "收取信息处理费12345元。") == []
    assert codes("收取信息处理费1.2万元。", "收取信息处理费22345元。") == ["N003"]


def test_told_three_times_each_other_value_is_found():
    lines = ("主动公开政府信息5条。", "主动公开政府信息6条。", "主动公开政府信息5条。", "主动公开政府信息7条。")
    assert codes(*lines) == ["N003", "N003"]


def test_nothing_to_judge_is_no_soundness():
    assert [why.rule.code for why in judged("工作有序。").unchecked] == ["N001", "N002", "N003", "N004"]
