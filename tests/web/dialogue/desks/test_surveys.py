"""What surveys and ideas put on the first screen of each."""

from datetime import timedelta

import pytest

from gongkai.web.dialogue.actions.idea import GiveIdea, WordIdea
from gongkai.web.dialogue.actions.results import SubmitResults
from gongkai.web.dialogue.actions.survey import SubmitSurvey
from gongkai.web.dialogue.desks.surveys import to_go_on_with, to_review
from gongkai.web.dialogue.models import Idea
from letters import noon
from web.dialogue.asked import DAY, LATER, published, started

pytestmark = pytest.mark.django_db
AFTER = LATER + timedelta(days=1)


def counts(source, who, day):
    return {task.label: task.count for task in source(who, day) if task.count}


def test_reviewers_see_what_waits_and_clerks_what_is_over(team, django_assert_max_num_queries):
    organ, clerk, head = team
    SubmitSurvey(started(organ, clerk), clerk).do(actor=clerk, at=noon(DAY))
    first, _ = published(*team), published(*team)
    assert counts(to_review, head, DAY) == {"待审核的问卷和征集": 1}
    assert counts(to_go_on_with, clerk, DAY) == {}
    SubmitResults(first, "没有人参加", clerk).do(actor=clerk, at=noon(AFTER))
    assert counts(to_review, head, AFTER) == {"待审核的问卷和征集": 1, "待审核的调查征集结果": 1}
    with django_assert_max_num_queries(3):
        assert counts(to_go_on_with, clerk, AFTER) == {"已截止、没有结果的调查征集": 1}


def test_ideas_wait_for_a_clerk_and_their_words_for_another(team):
    organ, clerk, head = team
    GiveIdea(organ, "装路灯", "", "a").do(actor=None, at=noon(DAY))
    assert counts(to_go_on_with, clerk, DAY) == {"待办理的建言": 1}
    WordIdea(Idea.objects.get(), "建议装路灯", clerk).do(actor=clerk, at=noon(DAY))
    assert counts(to_review, head, DAY) == {"待审核公开的建言": 1}
