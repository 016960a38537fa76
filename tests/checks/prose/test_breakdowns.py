import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.checks.prose.breakdowns import breakdowns_in
from gongkai.checks.prose.shape import running
from gongkai.report import Report, Section


def breakdowns(*lines):
    return list(breakdowns_in(running(Report.of({}, sections=[Section(1, "总体情况", lines)]))))


def sums(*lines):
    return [(each.total.low, [part.low for part in each.parts]) for each in breakdowns(*lines)]


@pytest.mark.parametrize(
    "sentence",
    [
        "公开信息60条，其中甲类10条、乙类20条、丙类30条。",
        "公开信息60条，其中：甲类10条，乙类20条，丙类30条。",
        "公开信息60条。其中，甲类10条；乙类20条；丙类30条。",
        "公开信息60条（甲类10条、乙类20条、丙类30条）。",
        "公开信息60条：甲类10条、乙类20条和丙类30条。",
        "公开信息60条，分别为甲类10条、乙类20条以及丙类30条。",
        "公开信息60条，其中甲类（含分工）10条、乙类20条、丙类30条，内容涵盖民生各方面。",
        "公开信息60条，其中甲类10条（占16.7%）、乙类20条（占33.3%）、丙类30条（占50%）。",
        "公开信息60条，其中甲类10条，占16.7%，乙类20条，占33.3%，丙类30条，占50%。",
        "甲类公开10条、乙类公开20条、丙类公开30条，共计60条。",
        "公开信息60条，其中甲类10条，乙类20条，丙类30条，发布公告5条。",
        "公开信息60条，其中甲类10条、乙类20条、丙类30条，召开会议5次。",
    ],
)
def test_a_total_with_its_parts(sentence):
    assert sums(sentence) == [(60, [10, 20, 30])]


@pytest.mark.parametrize(
    "sentence",
    [
        "公开信息60条。",
        "公开信息60条，其中甲类10条。",
        "公开信息60条，其中甲类10条、乙类20条等。",
        "公开信息60条，其中甲类10条、乙类20条，其余为其他信息。",
        "公开信息60条，其中甲类10条、乙类20条、丙类若干。",
        "公开信息60条，其中甲类10条、乙类视频20个。",
        "公开信息60条，其中甲类10条、同步发布乙类20条。",
        "公开信息60余条，其中甲类10条、乙类20条。",
        "公开信息60条，其中甲类10余条、乙类20条。",
        "公开信息60条，较上年增加20条，其中甲类增加10条、乙类增加10条。",
        "公开信息60条，较上年增加20条，其中甲类30条、乙类30条。",
        "公开信息60条，包括转载20条。其中甲类30条、乙类30条。",
        "占60%，其中甲类占10%、乙类占20%。",
        "公开信息甲类10条、乙类20条，另有转载30条，共计60条。",
        "开会10次、培训20场，共计30次。",
    ],
)
def test_what_is_no_whole_list(sentence):
    assert sums(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "whole"),
    [
        ("公开信息100条，其中甲类60条、乙类36条。", True),
        ("公开信息100条，其中甲类60条、乙类30条。", False),
        ("公开信息100条，其中甲类60条、乙类20条、丙类11条。", True),
        ("公开信息100条，其中甲类60条、乙类20条、丙类5条。", False),
        ("公开信息100条，其中甲类20条、乙类20条、丙类20条、丁类10条、戊类11条。", False),
        ("公开信息100条，其中甲类20条、乙类20条、丙类20条、丁类20条、戊类11条。", True),
        ("公开信息100条，分别为甲类20条、乙类10条。", True),
        ("公开甲类20条、乙类10条，共计100条。", True),
        ("公开甲类20条、乙类10条，全年共计100条。", False),
    ],
)
def test_whether_the_parts_are_meant_to_be_all(sentence, whole):
    assert [each.whole for each in breakdowns(sentence)] == [whole]


@given(st.lists(st.integers(1, 5000), min_size=2, max_size=9), st.integers(-3, 3), st.sampled_from("、，；"))
def test_the_parts_are_added_up(parts, off, stop):
    listed = stop.join(f"{sign}类{part}条" for sign, part in zip("甲乙丙丁戊己庚辛壬", parts, strict=False))
    (each,) = breakdowns(f"公开信息{max(sum(parts) + off, 0)}条，其中{listed}。")
    assert each.sum == sum(parts) or each.sum == each.total.low


def test_each_line_stands_for_itself():
    assert sums("公开信息60条，其中", "甲类10条、乙类20条。") == []


def test_a_part_may_have_parts_of_its_own():
    assert sums("公开信息60条，其中甲类10条（其中图解4条、视频6条）、乙类20条。") == [
        (60, [10, 20]),
        (10, [4, 6]),
    ]
