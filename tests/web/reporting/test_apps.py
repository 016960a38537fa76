"""The room knows its actions once the office is open."""

from gongkai.web.organs.action import ACTIONS


def test_actions_are_entered():
    assert {"begin_report", "write_report_part", "publish_report", "give_opinion"} <= ACTIONS.keys()
