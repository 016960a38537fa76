import pytest

from gongkai.checks import check, rule_by_code
from gongkai.law import sources
from gongkai.report import Report


def found(code, words, year=2023):
    report = Report.of({}, year=year, preamble=[words])
    return check(report, rules=[rule_by_code(code)]).findings


@pytest.mark.parametrize("source", sources().values(), ids=lambda source: source.key)
def test_every_text_in_force_may_be_cited(source):
    if source.last_day is None:
        assert found("S009", f"根据{source.title}（{source.number}）编制。") == ()


@pytest.mark.parametrize(
    "words",
    [
        "国办公开办函〔2019〕60号",
        "国办公开办函[2019]60号",
        "国办公开办函（2019）60 号",
        "国办公开办〔2019〕60号",
        "国 务 院 令 第 492 号".replace(" ", ""),
    ],
)
def test_a_replaced_text_is_found_however_it_is_written(words):
    (finding,) = found("S009", f"依据《格式》（{words}）编制。")
    assert finding.values["current"] in {"国办公开办函〔2021〕30号", "国务院令第711号"}


@pytest.mark.parametrize(("year", "count"), [(2019, 0), (2020, 0), (2021, 1), (2024, 1)])
def test_the_trial_form_was_the_basis_until_it_was_replaced(year, count):
    assert len(found("S009", "依据国办公开办函〔2019〕60号编制。", year)) == count


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("国办公开办函〔2021〕30号", None),
        ("国办公开办函〔2021〕 30 号", None),
        ("国令第711号", None),
        ("国办公开办涵〔2021〕30号", "国办公开办函〔2021〕30号"),
        ("国办公开办函[2021]30号", "国办公开办函〔2021〕30号"),
        ("国办公开办函〔202130号", "国办公开办函〔2021〕30号"),
        ("国令第711条", "国令第711号"),
        ("国务院令711号", "国务院令第711号"),
    ],
)
def test_how_a_number_is_written(words, expected):
    assert [finding.values["expected"] for finding in found("S010", f"依据{words}编制。")] == (
        [expected] if expected else []
    )
