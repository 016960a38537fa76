"""A file that came is named by organ and year."""

from gongkai.web.reporting.models import Received


def test_it_says_whose_report_on_what_year(team):
    assert str(Received(organ=team.organ, year=2025)) == f"{team.organ} 2025"
