"""The room knows its actions, tasks and figures when Django is ready."""

from gongkai.web.organs.action import ACTIONS
from gongkai.web.organs.figures import figures


def test_actions_and_figures_are_known():
    assert {"enter_oversight", "tell_result"} <= ACTIONS.keys()
    assert "oversight.meetings" in figures()
