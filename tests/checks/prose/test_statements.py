import re
from re import _constants as constants
from re import _parser as parser

import pytest

from gongkai.checks.prose.figures import FIGURES, REASONS
from gongkai.checks.prose.shape import running
from gongkai.checks.prose.statements import AREA, OFFICE, OWN, spelt, statements_in, topics
from gongkai.report import Report, Section


def stated(*lines, section=1, year=2024):
    text = running(Report.of({}, sections=[Section(section, "总体情况", lines)]))
    return list(statements_in(text, year))


def figures(*lines, **others):
    return [(each.figure, int(each.quantity.low)) for each in stated(*lines, **others)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "我镇收到政府信息公开申请5件，办结5件，结转下年度0件。",
            [("received", 5), ("concluded", 5), ("carried_out", 0)],
        ),
        ("收到信息公开申请5件，其中自然人4件、商业企业1件。", [("received", 5), ("natural", 4), ("business", 1)]),
        ("信息公开申请中予以公开3件，部分公开1件。", [("granted", 3), ("partial", 1)]),
        ("信息公开申请不予公开3件、无法提供2件、不予处理1件。", [("denied", 3), ("unable", 2), ("unprocessed", 1)]),
        ("依申请公开5件。", [("on_request", 5)]),
        ("办理政府信息公开申请5件。", [("handled", 5)]),
        ("未收到政府信息公开申请。", [("received", 0)]),
        (
            "信息公开被复议3件，维持2件；诉讼1件，纠正1件。",
            [("reconsideration", 3), ("upheld", 2), ("suits", 1), ("corrected", 1)],
        ),
        ("信息公开工作无行政复议和行政诉讼。", [("cases", 0)]),
        ("制发规范性文件3件，废止1件，现行有效9件。", [("issued", 3), ("repealed", 1), ("in_force", 9)]),
        ("办理行政许可70件，行政处罚32件，行政强制0件。", [("licensing", 70), ("penalties", 32), ("coercion", 0)]),
        ("行政事业性收费2万元。", [("fees", 20000)]),
        ("收取信息处理费400元。", [("processing_fee", 400)]),
        ("主动公开政府信息250条。", [("disclosed", 250)]),
    ],
)
def test_what_is_stated(sentence, expected):
    assert figures(sentence) == expected


def test_every_figure_can_be_stated():
    assert FIGURES.keys() == {
        *("received", "received_natural", "handled", "on_request", "carried_in", "carried_out", "concluded"),
        *("granted", "partial", "granted_or_partial", "denied", "unable", "unprocessed", "otherwise"),
        *("natural", "legal_person", "business", "research", "welfare", "legal_service"),
        *("reconsideration", "suits", "direct_suit", "suit_after", "cases"),
        *("upheld", "corrected", "other_result", "pending"),
        *("issued", "repealed", "in_force", "licensing", "penalties", "coercion", "fees"),
        *("processing_fee", "disclosed"),
        *REASONS,
    }


def test_a_part_knows_what_it_is_part_of():
    lines = ("收到信息公开申请5件，其中自然人4件。", "信息公开被诉讼1件，纠正1件。")
    assert [(each.figure, each.whole) for each in stated(*lines)] == [
        ("received", ""),
        ("natural", "received"),
        ("suits", ""),
        ("corrected", "suits"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "2023年收到政府信息公开申请5件。",
        "上半年收到政府信息公开申请5件。",
        "12月收到的2件政府信息公开申请结转下年度继续办理。",
        "3月5日收到政府信息公开申请1件。",
        "3月5日，我镇收到政府信息公开申请1件。",
        "十二月收到政府信息公开申请1件。",
        "2024年3月收到政府信息公开申请1件。",
        "政府信息公开申请2023年结转2024年2件。",
        "截至6月底收到政府信息公开申请5件。",
        "去年收到政府信息公开申请5件。",
        "自2019年条例施行以来收到政府信息公开申请5件。",
        "通过信函收到政府信息公开申请5件。",
        "收到政府信息公开申请5件（不含网上申请）。",
        "收到政府信息公开申请较上年减少5件。",
        "收到低保申请5件。",
        "答复网民留言5件。",
        "自然人5件。",
    ],
)
def test_what_is_not_comparable_is_not_stated(sentence):
    assert figures(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "自2024年1月1日至12月31日收到政府信息公开申请5件。",
        "2024年1月1日起至2024年12月31日止，收到政府信息公开申请5件。",
        "1月1日—12月31日，收到政府信息公开申请5件。",
        "截至12月31日，收到政府信息公开申请5件。",
        "截止2024年12月31日收到政府信息公开申请5件。",
        "3月印发要点，全年收到政府信息公开申请5件。",
    ],
)
def test_the_whole_year_is_no_single_month(sentence):
    assert figures(sentence) == [("received", 5)]


def test_what_goes_over_into_the_next_year_did_not_come_from_the_last():
    assert figures("2024年政府信息公开申请结转下年度继续办理1件。") == [("carried_out", 1)]
    assert figures("政府信息公开申请2024年结转下年度继续办理1件。") == [("carried_out", 1)]
    assert figures("收到的2件政府信息公开申请结转下年度继续办理。") == [("carried_out", 2)]
    assert figures("政府信息公开申请2023年度结转2件。") == [("carried_in", 2)]


def test_the_year_of_an_earlier_sentence_holds_in_its_paragraph():
    assert figures("2023年工作回顾。收到政府信息公开申请5件。") == []
    assert figures("2023年工作回顾。", "收到政府信息公开申请5件。") == [("received", 5)]
    assert figures("2023年工作回顾。收到政府信息公开申请5件。", year=2023) == [("received", 5)]
    assert figures("2023年收到政府信息公开申请5件。", year=None) == []
    assert figures("收到政府信息公开申请5件。", year=None) == [("received", 5)]


@pytest.mark.parametrize(
    ("sentence", "scope"),
    [
        ("我镇收到政府信息公开申请5件。", OWN),
        ("全县收到政府信息公开申请5件。", AREA),
        ("各部门收到政府信息公开申请5件。", AREA),
        ("县政府办公室收到政府信息公开申请5件。", OFFICE),
    ],
)
def test_whom_a_sentence_speaks_for(sentence, scope):
    assert [each.scope for each in stated(sentence)] == [scope]


def test_an_office_holds_for_its_paragraph():
    line = "县政府办公室收到政府信息公开申请5件。办结政府信息公开申请5件。"
    assert [each.scope for each in stated(line, "办结政府信息公开申请5件。")] == [OFFICE, OFFICE, OWN]


def test_cases_are_ours_only_where_disclosure_is_spoken_of():
    assert figures("全年行政复议5件。") == []
    assert figures("全年行政复议5件。", section=4) == [("reconsideration", 5)]
    assert figures("推进政府信息公开。全年行政复议5件。") == [("reconsideration", 5)]


def test_amounts_are_stated_in_money_and_counts_in_items():
    assert figures("行政事业性收费2项。", "收到政府信息公开申请2万元。") == []


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        ("收到政府信息公开申请共计\ue000", "收到\uf800\ue000"),
        ("依申请公开的政府信息\ue000", "\uf801\ue000"),
        ("依申请公开政府信息的申请数量为\ue000", "\uf800\ue000"),
        ("规范性文件\ue000，废止\ue001", "规范性文\ue000，废止\ue001"),
        ("累计无数量", "累计无数量"),
    ],
)
def test_names_of_requests_become_a_sign_and_idle_words_go(shape, expected):
    assert spelt(shape) == expected


def beginnings(parsed):
    """The characters an expression may begin with (ranges as pairs), and whether it may be empty."""
    found, empty = set(), True
    for code, argument in parsed:
        if code is constants.LITERAL:
            return found | {(argument, argument)}, False
        if code is constants.IN:
            return found | {(each, each) if isinstance(each, int) else each for _, each in argument}, False
        if code is constants.BRANCH:
            each = [beginnings(branch) for branch in argument[1]]
            inside, empty = set().union(*(chars for chars, _ in each)), any(none for _, none in each)
        elif code is constants.SUBPATTERN:
            inside, empty = beginnings(argument[-1])
        elif code in {constants.MAX_REPEAT, constants.MIN_REPEAT}:
            inside, empty = beginnings(argument[2])
            empty = empty or argument[0] == 0
        else:
            inside, empty = set(), True
        found |= inside
        if not empty:
            return found, False
    return found, True


@pytest.mark.parametrize("topic", topics(), ids=lambda topic: topic.words[0])
def test_the_engine_looks_wherever_a_pattern_may_begin(topic):
    ahead, patterns = topic.expression.pattern.split(")", 1)
    chars, empty = beginnings(parser.parse(patterns))
    assert not empty
    begins = re.compile(ahead.removeprefix("(?="))
    assert [chr(low) for low, high in chars if not (begins.match(chr(low)) and begins.match(chr(high)))] == []
    needed = re.compile("[" + "".join(f"{chr(low)}-{chr(high)}" for low, high in chars) + "\uf800\uf801]")
    assert [sign for sign in ahead if "一" <= sign <= "龥" and not needed.match(sign)] == []


def test_a_denial_is_told_from_a_zero():
    assert [each.denies for each in stated("未收到政府信息公开申请。", "收到政府信息公开申请0件。")] == [True, False]
