import pytest

from gongkai.checks import ALL, explain, rule_by_code
from gongkai.checks.explain import basis, cited, years
from gongkai.law import sources


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.code)
def test_an_explanation_says_what_it_means_rests_on_and_asks_for(rule):
    text = explain(rule.code)
    assert text.startswith(f"{rule.code} {rule.name}")
    assert rule.meaning in text
    assert rule.remedy in text
    assert sources()[rule.source].number in text


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.code)
def test_an_explanation_is_complete_in_english(rule):
    text = explain(rule.code, "en")
    assert rule.meaning not in text
    assert rule.remedy not in text


def test_an_example_shows_the_message_filled():
    assert "自然人：新收与结转共 3 件，办结与结转下年共 2 件，相差 1 件" in explain("R301")


def test_a_practice_is_cited_without_a_number():
    assert basis(rule_by_code("S011")) == sources()["practice"].title
    assert basis(rule_by_code("S102")).endswith("（国务院令第711号）第五十条第一款第（四）项")


@pytest.mark.parametrize(
    ("year", "key"), [(2019, "form2019"), (2020, "form2019"), (2021, "form2021"), (None, "form2021")]
)
def test_the_text_in_force_when_the_report_was_made_is_cited(year, key):
    assert cited(rule_by_code("R301"), year).key == key


def test_the_years_a_rule_applies_to():
    assert years(rule_by_code("S601")) == "2021 年度起的报告"
    assert "2019" in years(rule_by_code("R301"), "en")


def test_an_unknown_code_is_an_error():
    with pytest.raises(KeyError):
        explain("R999")
