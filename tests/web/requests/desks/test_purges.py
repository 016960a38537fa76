"""What waits to be emptied is a task of the head."""

from datetime import date

from gongkai.web.requests.desks.purges import purges_waiting
from gongkai.web.requests.retention import propose_purges
from letters import noon

LATER = date(2031, 1, 2)


def test_the_head_sees_it_and_the_clerk_does_not(office, letter, step):
    step(letter()[0], "answered:2025-03-10", "granted")
    propose_purges(noon(LATER))
    counts = [[task.count for task in purges_waiting(each, LATER)] for each in (office.head, office.clerk)]
    assert counts == [[1], [0]]
