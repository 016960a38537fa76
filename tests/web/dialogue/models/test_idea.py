"""Ideas and steps are called by what the public may read."""

from gongkai.web.dialogue.models import Idea, IdeaStep


def test_what_they_are_called():
    assert f"{Idea(pk=3, text='村口装路灯')}" == "建言 3"
    assert f"{IdeaStep(text='已列入计划')}" == "已列入计划"
