import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from command import BAILU, BAILU_LAST, LIUWAN, LIUWAN_LAST, YUNXI
from gongkai import check, read_bytes, render
from gongkai.cli.examine import Background, examine
from gongkai.cli.sources import Source
from gongkai.samples import reading
from strategies import sound_reports


def background(*last, **more):
    return Background(last=tuple(map(str, last)), **more)


def test_last_years_report_is_the_same_organs_of_the_year_before(samples):
    known = background(samples / LIUWAN_LAST, samples / BAILU_LAST)
    assert known.last_of(reading(LIUWAN).report).organ == "青禾县柳湾镇人民政府"
    assert known.last_of(reading(BAILU).report).organ == "青禾县白鹭街道办事处"
    assert known.last_of(reading(YUNXI).report) is None


def test_one_report_alone_is_taken_for_last_years(samples):
    assert background(samples / LIUWAN_LAST).last_of(reading(YUNXI).report).year == 2023


def test_no_background_is_no_problem():
    assert background().last_of(reading(LIUWAN).report) is None
    assert background().problems == []


def test_what_cannot_be_read_is_a_problem(tmp_path):
    (problem,) = background(tmp_path / "missing.docx").problems
    assert "missing.docx" in problem.name


def test_the_outcome_passes_between_processes(samples):
    for form in ("text", "json", "sarif", "docx"):
        path = samples / BAILU
        result = examine(Source(str(path), path), background=background(), form=form)
        assert pickle.loads(pickle.dumps(result)) == result  # noqa: S301 -- what we pickled ourselves
        assert result.levels["error"] >= 2
        assert bool(result.document) == (form == "docx")


@pytest.mark.parametrize("ending", ["docx", "html", "xlsx", "json"])
@given(report=sound_reports())
def test_a_sound_report_stays_sound_through_every_format(ending, report):
    found = read_bytes(render(report, ending), f"a.{ending}")
    assert found.doubts == ()
    assert found.report == report
    assert [finding.code for finding in Background().check(found).findings] == []


@given(report=sound_reports(), data=st.data())
def test_one_wrong_figure_in_table_three_or_four_is_an_error_that_names_it(report, data):
    path = data.draw(st.sampled_from([path for path in report.form.paths if path.startswith(("t3.", "t4."))]))
    wrong = report.with_cells({path: report[path] + data.draw(st.integers(1, 1000))})
    named = {path for finding in check(wrong).findings if finding.severity == "error" for path in finding.place.paths}
    assert path in named
