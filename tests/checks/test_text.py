import re
from datetime import date

from hypothesis import given

from checks.sound import sound
from gongkai.checks.text import NUMERALS, Text
from gongkai.report import Report, Section
from strategies import reports


@given(reports())
def test_every_hit_leads_back_to_where_it_stands(report):
    text = Text(report)
    for hit, span in text.search(re.compile("[务实效]")):
        line = next(line for line in text.lines if (line.section, line.paragraph) == (span.section, span.paragraph))
        assert line.words[span.start : span.end] == hit[0]


def test_a_title_alone_is_no_text():
    assert not Text(Report.of({}, title="青禾县2024年政府信息公开工作年度报告"))
    assert Text(Report.of({}, preamble=["本报告。"]))


def test_a_part_is_its_own_lines():
    report = Report.of({}, sections=[Section(2, "二", ("表前。",), ("表后。",)), Section(5, "五", ("问题。",))])
    assert Text(report).part(2) == "表前。\n表后。"
    assert Text(report).part(3) == ""


def test_the_period_is_read_once():
    text = Text(sound())
    assert text.period.first == date(2024, 1, 1)
    assert text.period is text.period


def test_numerals_count_to_twenty():
    assert (NUMERALS[1], NUMERALS[10], NUMERALS[12], NUMERALS[20], len(NUMERALS)) == ("一", "十", "十二", "二十", 21)
