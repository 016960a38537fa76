"""What an ended evaluation came to can be taken over; of an open one, or of a survey of another kind, nothing."""

import pytest

from gongkai.web.dialogue.models import Survey
from gongkai.web.organs.surveyed import surveys_of
from web.dialogue.asked import SCALE, answered, published

pytestmark = pytest.mark.django_db


def test_an_ended_evaluation_is_told(county, person, django_assert_num_queries):
    team = county.town, person("clerk", county.town), person("final_reviewer", county.town)
    ended, running, other = (
        published(*team, kind=kind, questions=(SCALE,)) for kind in ("evaluation", "evaluation", "survey")
    )
    answered(ended, ((5,),), ((2,),))
    Survey.objects.filter(pk__in=(ended.pk, other.pk)).update(stage="concluded")
    with django_assert_num_queries(2):
        told = surveys_of([county.town, county.other])
    assert list(told) == [f"dialogue.{ended.pk}"]
    assert running.pk != ended.pk
    (found,) = told.values()
    assert (found.organ, found.answered, found.satisfied) == (county.town.pk, 2, 1)
    assert found.until == ended.closes_on
