"""Each day, letters soon due and those overdue are urged, once for each; extended ones anew."""

from datetime import date

from gongkai.web.dialogue.actions.letter_escalate import LATE, SOON, urge_letters
from gongkai.web.dialogue.actions.letter_steps import ExtendLetter
from gongkai.web.organs.models import AuditRow, OrganSetting
from letters import noon

DUE = date(2026, 3, 23)
"""The day of a letter of 2 March; a Monday."""


def urged(letter, day):
    urge_letters(noon(day))
    letter.refresh_from_db()
    return letter.escalated


def test_it_is_urged_a_working_day_before_and_once_it_is_late(box):
    letter = box.letter("open")
    assert [urged(letter, date(2026, 3, day)) for day in (19, 20, 23, 24, 25)] == [0, SOON, SOON, LATE, LATE]
    assert AuditRow.objects.filter(action="escalate_letter").count() == 2


def test_what_is_answered_is_not_urged(box):
    assert urged(box.letter("answered"), date(2026, 3, 30)) == 0


def test_an_organ_decides_how_long_before(box):
    letter, other = box.letter("open"), box.letter("open")
    OrganSetting.objects.create(organ=box.organ, key="mailbox_warning", value="3", since=date(2026, 3, 1))
    assert (urged(letter, date(2026, 3, 17)), urged(other, date(2026, 3, 18))) == (0, SOON)


def test_more_time_means_being_urged_anew(box):
    letter = box.letter("open")
    assert urged(letter, date(2026, 3, 20)) == SOON
    ExtendLetter(letter, 5, "等材料").do(actor=box.head, at=noon(date(2026, 3, 20)))
    assert urged(letter, DUE) == 0
    assert urged(letter, date(2026, 3, 27)) == SOON
