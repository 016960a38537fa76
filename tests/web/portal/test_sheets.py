"""Sheets that many hand in at the same moment: read together, each kept or not for reasons of its own."""

import pytest
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext

from gongkai.web.dialogue.actions.results import WithdrawSurvey
from gongkai.web.portal.sheets import Handed, _read_and_keep, hand_in
from handing_in import SET_UP, faults
from handing_in import hand_in as crowd_hands_in
from installations import ENGINES
from letters import noon
from submitting import running
from web.dialogue.asked import DAY, published

pytestmark = pytest.mark.django_db


@pytest.fixture
def survey(team):
    return published(*team)


def sent(survey, word, option="0"):
    single, _, scale, _ = survey.questions.all()
    return Handed(survey.pk, QueryDict(f"q{single.pk}={option}&q{scale.pk}=5"), word, f"at {word}", noon(DAY))


def test_each_is_judged_by_itself_and_questions_are_read_once(survey, team):
    other = published(*team, title="又一个")
    handed = [sent(survey, "a"), sent(survey, "b", "9"), sent(other, "a"), sent(survey, "a"), sent(survey, "c")]
    unknown = Handed(0, handed[0].told, "d", "10.0.0.1", noon(DAY))
    assert _read_and_keep([*handed, unknown]) == [True, False, True, True, True, False]
    assert (survey.sheets.count(), other.sheets.count()) == (2, 1)
    few, many = (queries([sent(survey, f"{count}:{at}") for at in range(count)]) for count in (2, 20))
    assert few == many


def queries(handed):
    with CaptureQueriesContext(connection) as asked:
        assert all(_read_and_keep(handed))
    return len(asked)


def test_a_survey_that_was_taken_back_meanwhile_takes_nothing(survey, team):
    assert hand_in(sent(survey, "a"))
    WithdrawSurvey(survey, "写错了").do(actor=team[2], at=noon(DAY))
    assert not hand_in(sent(survey, "b"))


@pytest.mark.parametrize("engine", ENGINES)
def test_a_crowd_loses_and_doubles_nothing(installations, engine):
    office = installations.new(engine)
    numbers = [int(each) for each in office.python(SET_UP).stdout.splitlines()[-1].split()]
    with running(office) as (port, _):
        handed = crowd_hands_in(port, numbers, 12, 2)
    wrong, _ = faults(office, handed)
    assert len(handed.acknowledged) > 12
    assert wrong == {}
