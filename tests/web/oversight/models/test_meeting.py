"""Meetings and trainings are known by what they were about; every kind of meeting counts as something."""

from gongkai.web.oversight.models import Meeting, Training
from gongkai.web.oversight.models.meeting import meeting_kinds
from gongkai.words.tables import table


def test_they_are_called_by_their_subject():
    assert [str(each) for each in (Meeting(subject="推进会"), Training(subject="保密审查"))] == ["推进会", "保密审查"]


def test_every_kind_counts_as_a_figure():
    figures = table("web/oversight/figures")
    assert all(told["figure"] in figures for told in table("web/oversight/meetings").values())
    assert dict(meeting_kinds())["report"] == "向领导汇报工作"
