"""What a sum leaves out says whose figure, and how many."""

from gongkai.web.reporting.models import Exclusion


def test_it_says_whose_and_how_many(team):
    assert str(Exclusion(member=team.organ, count=2)) == f"{team.organ} −2"
