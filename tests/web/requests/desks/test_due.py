"""What requests put on the first screen."""

from datetime import date

from gongkai.web.organs.desk import tasks_of
from gongkai.web.requests.clock import clocks_go_on
from letters import noon


def test_late_open_and_unconfirmed_requests_are_told_apart(office, letter):
    letter(date(2025, 3, 3))
    letter(date(2025, 3, 31), subjects=("甲", "乙"))
    letter(date(2025, 3, 31), channel="internet")
    told = {task.label: (task.count, task.due) for task in tasks_of(office.clerk, date(2025, 4, 2))}
    assert told["逾期未答复的申请"] == (1, date(2025, 3, 31))
    assert told["正在办理的申请"] == (2, date(2025, 4, 28))
    assert told["等待与申请人确认收到"] == (1, date(2025, 3, 31))


def test_what_waits_for_an_opinion_is_not_told_as_late(office, letter, step):
    step(letter(date(2025, 3, 3))[0], "consult:2025-03-05:party=第三方甲")
    clocks_go_on(noon(date(2025, 4, 2)))
    told = {task.label: task.count for task in tasks_of(office.clerk, date(2025, 4, 2))}
    assert (told.get("逾期未答复的申请"), told["正在办理的申请"]) == (None, 1)


def test_who_handles_none_is_told_nothing(county, person, letter):
    letter()
    assert not [task for task in tasks_of(person("contributor", county.town), date(2025, 4, 2)) if "申请" in task.label]
