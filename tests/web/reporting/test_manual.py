"""The page of figures holds what the report knows, and is up to date."""

from pathlib import Path

from gongkai.web.reporting.known import known
from gongkai.web.reporting.manual import _ROWS, page, rows

PAGE = Path(__file__).parents[3] / "docs" / "figures.md"


def test_the_page_in_the_documentation_is_up_to_date():
    assert PAGE.read_text("utf-8") == page(), "run script/figures.py"


def test_the_page_holds_every_figure_a_report_knows(begun):
    told = {row.key: row.unit for source in _ROWS for row in rows(source)}
    assert told == {key: figure.unit for key, figure in known(begun).items()}


def test_no_name_is_left_with_a_hole():
    assert all("{" not in row.name + row.definition for source in _ROWS for row in rows(source))
