"""The forms offer what a person may choose, and nothing a machine finds."""

from gongkai.web.oversight.flaw_kinds import flaw_kinds, grounds
from gongkai.web.oversight.inspection_forms import NoteForm, SpotCheckForm, SpotFlawForm


def test_a_check_offers_the_grounds_a_person_sees():
    offered = dict(SpotCheckForm().fields["vetoes"].choices)
    assert set(offered) == {key for key, each in grounds().items() if not each.counted}


def test_a_check_is_told_as_the_action_takes_it():
    form = SpotCheckForm({"on": "2026-03-02", "scope": "信箱", "vetoes": ["unsafe"]})
    assert form.is_valid()
    assert form.told()["vetoes"] == ("unsafe",)
    assert form.told()["bonus"] == 0


def test_a_flaw_is_of_a_kind_a_person_finds():
    offered = dict(SpotFlawForm().fields["kind"].choices)
    assert offered
    assert not any(flaw_kinds()[key].automatic for key in offered)
    assert not SpotFlawForm({"kind": "dead_link", "about": "x", "points": 1}).is_valid()


def test_a_note_has_words():
    assert not NoteForm({"note": " "}).is_valid()
