"""The room knows its actions and its part of the first screen once the office is open."""

from gongkai.web.organs.action import ACTIONS
from gongkai.web.organs.desk import _SOURCES


def test_actions_and_desk_are_entered():
    assert {"register_letter", "take_step", "consult", "open_applicant", "notice_fee"} <= ACTIONS.keys()
    assert "requests_due" in {source.__name__ for source in _SOURCES}
