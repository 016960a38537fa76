"""A row of a day register goes by its number and matter."""

from datetime import date

from gongkai.web.publishing.models import RegisterRow


def test_it_goes_by_number_and_matter(county):
    told = {"register": "penalty", "number": "柳罚〔2026〕1号", "matter": "占道经营", "decided_on": date(2026, 1, 5)}
    assert str(RegisterRow.objects.create(organ=county.town, **told)) == "柳罚〔2026〕1号 占道经营"
