"""The first screen tells what is late, new, to send, to review, urged, and what an office was asked."""

from datetime import date

from gongkai.web.dialogue.actions.letter_escalate import urge_letters
from gongkai.web.dialogue.desks.letters import letters_due, letters_to_review, routes_to_answer
from gongkai.web.dialogue.models import Route
from letters import noon

DAY, LATER = date(2026, 3, 2), date(2026, 3, 24)


def counts(source, person, day=DAY):
    return {task.label: task.count for task in source(person, day)}


def test_a_clerk_sees_what_is_to_be_done(box):
    for state in ("new", "open", "approved", "answered"):
        box.letter(state)
    told = {"逾期未答复的来信": 0, "待受理的来信": 1, "答复待发出的来信": 1, "正在办理的来信": 1}
    assert counts(letters_due, box.clerk) == told
    assert counts(letters_due, box.clerk, LATER)["逾期未答复的来信"] == 3


def test_a_reviewer_sees_what_waits_and_what_is_urged(box):
    box.letter("review")
    box.letter("open")
    assert counts(letters_to_review, box.head) == {"待审核的来信答复": 1, "催办的来信": 0, "待审核的来信公开稿": 0}
    urge_letters(noon(LATER))
    assert counts(letters_to_review, box.head, LATER)["催办的来信"] == 2


def test_an_office_sees_what_it_was_asked(box, county, person):
    told = {"question": "请查看路灯", "due": LATER, "by": box.clerk, "at": noon(DAY)}
    Route.objects.create(letter=box.letter("open"), to=county.village, **told)
    assert counts(routes_to_answer, person("contributor", county.village)) == {"待反馈的转办来信": 1}
    assert counts(routes_to_answer, person("contributor", county.other)) == {"待反馈的转办来信": 0}


def test_who_has_no_part_in_it_has_nothing_to_do(county, person, django_assert_max_num_queries):
    auditor = person("auditor", county.county)
    with django_assert_max_num_queries(1):  # for the posts
        told = [*letters_due(auditor, DAY), *letters_to_review(auditor, DAY), *routes_to_answer(auditor, DAY)]
    assert not any(task.count for task in told)
