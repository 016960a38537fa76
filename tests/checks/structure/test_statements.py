from dataclasses import replace

import pytest

from checks.sound import sound
from gongkai.checks import check, rule_by_code
from gongkai.law import form
from gongkai.report import Report, Section


def found(code, report, **told):
    return [finding.values for finding in check(report, rules=[rule_by_code(code)], **told).findings]


def report_with(number, words):
    sections = [replace(part, paragraphs=(words,)) if part.number == number else part for part in sound().sections]
    return replace(sound(), sections=tuple(sections))


@pytest.mark.parametrize("topic", form("2021").parts[0].topics, ids=lambda topic: topic.key)
def test_a_topic_left_out_of_part_one_is_named(topic):
    others = [each for each in form("2021").parts[0].topics if each is not topic]
    words = "，".join(each.words[0] for each in others)
    assert found("S101", report_with(1, words)) == [{"topics": topic.label}]


def test_form_2019_names_no_topics():
    report = sound(year=2022, form_id="2019")
    assert check(report, rules=[rule_by_code("S101")]).unchecked


@pytest.mark.parametrize("kind", ["township", "county", "city", "province"])
def test_every_level_of_government_reports_results(kind):
    report = Report.of({}, year=2024, sections=[Section(1, "总体情况", ("主动公开各类信息。",))])
    assert found("S102", report, kind=kind) == [{"statements": "工作考核；社会评议；责任追究"}]


def test_results_may_be_stated_in_any_part():
    report = report_with(1, "开展考核，征求意见。")
    six = replace(report.section(6), paragraphs=("没有人员被问责。",))
    assert found("S102", replace(report, sections=(*report.sections[:5], six))) == []


def test_departments_are_not_bound():
    assert check(sound(), kind="department", rules=[rule_by_code("S102")]).unchecked


@pytest.mark.parametrize("words", ["未收取信息处理费。", "没有产生信息公开处理费。", "收费0元。"])
def test_any_word_on_fees_will_do(words):
    assert found("S601", report_with(6, words)) == []
