"""The room's actions, first screens, consequences and looks are known once the office is open."""

from gongkai.web.organs.action import ACTIONS
from gongkai.web.organs.desk import _SOURCES
from gongkai.web.publishing import consequence, gate


def test_everything_is_entered():
    assert {"submit", "pass_final", "release", "withdraw"} <= ACTIONS.keys()
    assert any(source.__module__.startswith("gongkai.web.publishing.desks") for source in _SOURCES)
    assert gate._LOOKS
    assert consequence._AFTER_RELEASE
