"""A sheet tells its number; a browser has one in each survey; what was written is no part of a name."""

import pytest
from django.db import IntegrityError, transaction

from gongkai.web.dialogue.models import OpinionOutcome, Sheet, SheetAnswer
from letters import noon
from web.dialogue.asked import DAY, started


def test_what_they_are_called():
    assert f"{Sheet(pk=7)}" == "7"
    assert f"{OpinionOutcome(wording='增设站点')}" == "增设站点"
    assert [f"{SheetAnswer(option=2)}", f"{SheetAnswer(text='路灯太暗')}"] == ["2", "—"]


@pytest.mark.django_db
def test_the_database_keeps_a_browser_from_a_second_sheet(county, person):
    survey = started(county.town, person("clerk", county.town))
    told = {"survey": survey, "at": noon(DAY)}
    assert Sheet.objects.create(browser="a", **told).organ == county.town
    with pytest.raises(IntegrityError), transaction.atomic():
        Sheet.objects.create(browser="a", **told)
    Sheet.objects.bulk_create(Sheet(**told) for _ in range(2))
    assert survey.sheets.count() == 3
