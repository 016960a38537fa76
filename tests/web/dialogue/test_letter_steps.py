"""The steps are tables that hold together: the states there are, and labels that say what the action is called."""

import pytest

from gongkai.web.dialogue.letter_steps import HANDLE, REVIEW, offered
from gongkai.web.dialogue.mailbox import STATES


@pytest.mark.parametrize("steps", [HANDLE, REVIEW])
def test_every_step_is_in_states_that_there_are(steps):
    assert {state for step in steps.values() for state in step.states} <= dict(STATES).keys()
    assert all(step.label == step.action.label for step in steps.values())


@pytest.mark.django_db
def test_a_letter_whose_writer_did_not_agree_is_not_offered_to_the_public(box):
    assert offered(HANDLE, box.letter("answered", may_publish=False)) == []
