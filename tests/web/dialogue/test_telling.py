"""What an ended evaluation came to can be taken over; of an open one, or of a survey of another kind, nothing."""

import pytest

from gongkai.web.dialogue.models import Survey
from gongkai.web.organs.surveyed import surveys_of
from web.dialogue.asked import SCALE, answered, published

pytestmark = pytest.mark.django_db


def test_an_ended_evaluation_is_told(county, person):
    team = county.town, person("clerk", county.town), person("final_reviewer", county.town)
    ended, running, other = (
        published(*team, kind=kind, questions=(SCALE,)) for kind in ("evaluation", "evaluation", "survey")
    )
    answered(ended, ((5,),), ((2,),))
    Survey.objects.filter(pk__in=(ended.pk, other.pk)).update(stage="concluded")
    told = surveys_of(county.town)
    assert list(told) == [f"dialogue.{ended.pk}"]
    assert running.pk != ended.pk
    (found,) = told.values()
    assert (found.answered, found.satisfied, found.until) == (2, 1, ended.closes_on)
