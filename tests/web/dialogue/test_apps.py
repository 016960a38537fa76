"""The room knows its actions, its figures and what others may watch over once the office is open."""

from gongkai.web.organs.action import ACTIONS
from gongkai.web.organs.figures import figures
from gongkai.web.organs.watched import all_watched


def test_actions_figures_and_what_is_watched_are_entered():
    assert {"take_letter", "supervise_order"} <= ACTIONS.keys()
    assert {"dialogue.letters", "dialogue.orders", "dialogue.surveys"} <= figures().keys()
    assert "dialogue.letters" in {each.key for each in all_watched()}
