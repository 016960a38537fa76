"""Reports side by side."""

import pytest

from gongkai.law import form_for_year
from gongkai.report import Report
from gongkai.web.reporting.models import AnnualReport
from gongkai.web.reporting.peers import all_outliers, league, outliers

YEAR, PATH = 2025, "t3.new.total"


@pytest.fixture
def ten(team):
    """Ten townships and their reports: all alike but the last, whose figure is a thousand times as high."""
    organs = [team.county.add_child(kind="township", name=f"第{number}镇人民政府") for number in range(10)]
    zeros = dict.fromkeys(form_for_year(YEAR).paths, 0)
    values = [10, 11, 9, 12, 10, 8, 11, 10, 9, 10_000]
    return {
        organ: Report.of({**zeros, PATH: value}, organ=organ.name, year=YEAR)
        for organ, value in zip(organs, values, strict=True)
    }


def test_what_stands_far_off_is_found(ten):
    assert [organ.name for organ in outliers(ten, PATH)] == ["第9镇人民政府"]
    ((path, organ, value, score),) = all_outliers(ten, form_for_year(YEAR).paths)
    assert (path, organ.name, value) == (PATH, "第9镇人民政府", 10_000)
    assert score > 3.5


def test_few_peers_and_those_who_agree_tell_nothing(ten):
    assert outliers(dict(list(ten.items())[3:]), PATH) == {}
    same = {organ: report.with_cells({PATH: 5}) for organ, report in ten.items()}
    assert outliers(same, PATH) == {}
    one_apart = {**same, next(iter(ten)): next(iter(ten.values())).with_cells({PATH: 5_000})}
    assert len(outliers(one_apart, PATH)) == 1
    assert outliers({organ: report.with_cells({PATH: None}) for organ, report in ten.items()}, PATH) == {}


def test_rules_are_told_with_who_broke_them_and_waived_findings_left_out(ten):
    found = league(ten, {}, YEAR)
    rule, organs = next(each for each in found.rules if each[0].code.startswith("R"))
    assert rule.severity == "error"
    assert set(organs) == set(ten)
    organ, counts = found.organs[0]
    assert sum(counts) == len(found.found[organ])
    told = {"organ": organ, "year": YEAR, "due": "2026-01-31", "begun_at": "2026-01-12T00:00Z"}
    report = AnnualReport.objects.create(**told)
    finding = found.found[organ][0]
    report.waivers.create(
        fingerprint=finding.fingerprint, code=finding.code, text="", reason="属实", at="2026-01-12T00:00Z"
    )
    assert len(league(ten, {}, YEAR).found[organ]) == len(found.found[organ]) - 1
