import re

import pytest

from gongkai.corpus.study.charts import organ_chart, svg, write_chart
from gongkai.corpus.study.dataset import Selection
from gongkai.corpus.study.growth import compared
from gongkai.corpus.study.league import league
from gongkai.corpus.study.outliers import oddities
from gongkai.corpus.study.totals import totals


@pytest.fixture(scope="module")
def sheets(data):
    return {
        "total": totals(data, Selection(), ["level", "year"]),
        "compare": compared(data, (2023, 2024), Selection(), ["level"]),
        "outliers": oddities(data, Selection()),
        "errors": league(data, Selection(), ["region"], 2),
    }


@pytest.mark.parametrize(
    ("kind", "said"), [("total", "新收申请"), ("compare", "办结"), ("outliers", "相差悬殊"), ("errors", "R301")]
)
def test_every_command_has_its_chart(sheets, kind, said):
    drawn = svg(kind, sheets[kind])
    assert drawn.startswith("<svg")
    assert said in drawn


def test_a_chart_speaks_english(sheets):
    assert "New requests" in svg("total", sheets["total"], "en")


def test_a_page_needs_no_network(sheets, tmp_path):
    write_chart("errors", sheets["errors"], tmp_path / "c.html")
    page = (tmp_path / "c.html").read_text("utf-8")
    assert not re.search(r"<(?:script|link)[^>]+(?:src|href)=", page)


@pytest.mark.parametrize(("ending", "start"), [("png", b"\x89PNG"), ("svg", b"<svg")])
def test_a_chart_is_a_picture(sheets, tmp_path, ending, start):
    write_chart("compare", sheets["compare"], tmp_path / f"c.{ending}")
    assert (tmp_path / f"c.{ending}").read_bytes().startswith(start)


def test_an_organ_is_drawn_through_the_years(data):
    own = data.measured(Selection(region="甲省")).filter(organ="柳湾镇")
    assert "2023" in organ_chart(own)
