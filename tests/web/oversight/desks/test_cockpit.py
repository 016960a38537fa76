"""The first screen tells a superior how many organs below an inspection would fail."""

from datetime import date

from wagtail.models import Page

from gongkai.web.organs.desk import tasks_of
from gongkai.web.publishing.models import Column

DAY, LABEL = date(2026, 3, 2), "有单项否决风险的下级机关"


def test_only_the_superior_is_told(county, person):
    root = Column(
        title="站", slug="s", organ=county.town, kind="root", freshness="homepage", newest_on=date(2026, 1, 1)
    )
    Page.objects.get(depth=2).add_child(instance=root)
    assert {each.label: each.count for each in tasks_of(person("overseer", county.county), DAY)}[LABEL] == 1
    for role, organ in (("clerk", county.town), ("overseer", county.other)):
        assert LABEL not in {each.label for each in tasks_of(person(role, organ), DAY)}
