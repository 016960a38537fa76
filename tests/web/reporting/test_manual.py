"""The page of figures holds what the report knows, and is up to date."""

from pathlib import Path

import pytest

from gongkai.web.reporting.known import known
from gongkai.web.reporting.manual import _ROWS, page, rows

DOCS = Path(__file__).parents[3] / "docs"


@pytest.mark.parametrize(("lang", "name"), [("zh", "figures.md"), ("en", "figures.en.md")])
def test_the_pages_in_the_documentation_are_up_to_date(lang, name):
    assert (DOCS / name).read_text("utf-8") == page(lang), "run script/figures.py"


def test_the_page_holds_every_figure_a_report_knows(begun):
    told = {row.key: row.unit for source in _ROWS for row in rows(source)}
    assert told == {key: figure.unit for key, figure in known(begun).items()}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_no_hole_is_left(lang):
    assert "{name}" not in page(lang)
