"""What the public meets of reports: the newest edition of each year, in a fixed number of queries."""

from gongkai.web.portal.editions import changes_of, entry_of, newest_editions, years_of
from gongkai.web.publishing.actions.column import OpenSite
from web.portal.views.test_reports import corrected, published, years_before  # noqa: F401 -- fixtures
from web.reporting.conftest import NOW, YEAR, begun, team, through, year  # noqa: F401 -- fixtures


def test_only_the_newest_edition_of_each_year(corrected):  # noqa: F811 -- a fixture
    years_before(corrected, YEAR - 1)
    assert [(each.report.year, each.number) for each in newest_editions().order_by("report__year")] == [
        (YEAR - 1, 1),
        (YEAR, 2),
    ]


def test_the_years_of_an_organ_take_two_queries(published, django_assert_num_queries):  # noqa: F811 -- a fixture
    years_before(published, *range(2020, YEAR))
    with django_assert_num_queries(2):
        found = years_of(published.organ)
        assert [each.number for each in found] == list(range(YEAR, 2019, -1))
        assert [each.report.year for each in found] == [each.number for each in found]
        assert found[0].edition.files.all()


def test_changes_are_named_in_the_statutes_words(corrected):  # noqa: F811 -- a fixture
    first, last = corrected.editions.all()
    assert changes_of(first) == []
    (change,) = changes_of(last)
    (line,) = change.lines
    assert change.place == "行政许可 本年处理决定数量"
    assert [[piece.text for piece in side] for side in (line.before, line.after)] == [["2"], ["3"]]


def test_the_entry_is_the_sites_own_column(team):  # noqa: F811 -- a fixture
    assert entry_of(team.organ) is None
    OpenSite(team.organ).do(actor=None, at=NOW)
    assert entry_of(team.organ).title == "依申请公开"
    assert entry_of(team.other) is None
