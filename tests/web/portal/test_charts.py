"""Charts: the numbers are the report's, a drawing keeps to its frame, and what is blank is told and not drawn."""

from hypothesis import given
from hypothesis import strategies as st

from gongkai.law import form
from gongkai.report import Report
from gongkai.web.portal.charts import MOST_YEARS, WIDTH, carriers, charts, trends
from gongkai.words.tables import table

COUNTS = st.integers(0, 10**6)


def report(year=2025, **cells):
    filled = dict.fromkeys(form("2021").paths, 0)
    return Report.of(
        filled | {path.replace("_to_", "."): value for path, value in cells.items()}, organ="镇", year=year
    )


def named(found, key):
    return next(each for each in found if each.key == key)


def test_every_cell_a_chart_names_is_in_the_form():
    paths = form("2021").paths
    for key, told in table("web/portal/charts").items():
        for series in told["series"]:
            for cell in series["cells"]:
                before, star, after = cell.partition("*")
                assert any(each.startswith(before) and each.endswith(after) for each in paths), (key, cell)
                assert star or cell in paths


def test_outcomes_are_added_up_by_their_group():
    of = report(t3_to_granted_to_total=4, t3_to_denied_to_internal_to_total=2, t3_to_denied_to_process_to_total=1)
    found = named(charts(of, {2025: of}), "outcomes")
    assert dict(found.rows) == {
        "予以公开": (4,), "部分公开": (0,), "不予公开": (3,), "无法提供": (0,), "不予处理": (0,), "其他处理": (0,)
    }  # fmt: skip


def test_what_is_all_zero_has_no_chart():
    assert charts(report(), {2025: report()}) == []
    assert trends({}) == []


def test_a_blank_is_told_and_not_drawn():
    years = {2024: report(2024, t3_to_new_to_total=None), 2025: report(t3_to_new_to_total=3)}
    found = named(trends(years), "requests")
    assert found.rows[0] == ("2024", (None, 0))
    assert (found.marks[0].height, found.marks[0].value) == (0, "")


def test_only_the_newest_years_are_drawn():
    years = {year: report(year, t3_to_new_to_total=1) for year in range(2010, 2026)}
    drawn = [name for name, _ in named(trends(years), "requests").rows]
    assert drawn == [str(2026 - MOST_YEARS + n) for n in range(MOST_YEARS)]


@given(st.lists(st.tuples(COUNTS, COUNTS), min_size=1, max_size=9))
def test_a_drawing_keeps_to_its_frame_and_its_order(counts):
    years = {
        2010 + place: report(2010 + place, t3_to_new_to_total=new, t3_to_concluded_to_total=done)
        for place, (new, done) in enumerate(counts)
    }
    for chart in trends(years):
        for mark in chart.marks:
            assert mark.x >= 0
            assert mark.x + mark.width <= WIDTH
            assert mark.above >= 0
            assert mark.y + mark.height == chart.base
        values = [value for _, row in chart.rows for value in row]
        drawn = sorted(zip(values, [mark.height for mark in chart.marks], strict=True))
        assert [tall for _, tall in drawn] == sorted(tall for _, tall in drawn)


def test_a_large_value_is_drawn_short():
    of = report(t3_to_granted_to_total=123456, t3_to_partial_to_total=9999)
    assert [mark.value for mark in named(charts(of, {}), "outcomes").marks][:2] == ["12.3万", "9999"]


@given(st.lists(COUNTS, min_size=6, max_size=6))
def test_bars_keep_to_their_frame(counts):
    kinds = [column.key for column in form("2021").t3_columns][:-1]
    of = report(**{f"t3_to_new_to_{kind}": count for kind, count in zip(kinds, counts, strict=True)})
    for chart in charts(of, {}):
        for mark in chart.marks:
            assert mark.right <= WIDTH - 30
            assert mark.y + mark.height <= chart.height


def test_carriers_are_drawn_from_what_was_frozen_where_there_are_two():
    frozen = {"publishing.all": {"value": "250"}, "publishing.carrier.wechat": {"value": "90"}, "t3.new.total": {}}
    (chart,) = carriers(frozen)
    assert dict(chart.rows) == {"网站": (250,), "微信公众号": (90,)}
    assert carriers({"publishing.all": {"value": "250"}}) == []
    assert carriers({"publishing.all": {"count": 1}, "publishing.carrier.wechat": {"count": 1}}) == []
