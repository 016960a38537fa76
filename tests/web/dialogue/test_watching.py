"""What is late in dialogue is seen from above: letters, those so old that a site fails by them, orders."""

from datetime import timedelta

import pytest

from gongkai.web.dialogue.models import Letter
from gongkai.web.dialogue.watching import forgotten_letters, late_letters
from gongkai.web.organs.watched import all_watched
from web.dialogue.conftest import DAY

LONG = timedelta(days=93)


def test_everything_is_entered():
    entered = {each.key: each.veto for each in all_watched() if each.key.startswith("dialogue.")}
    assert entered == {"dialogue.letters": "", "dialogue.forgotten": "unanswered", "dialogue.orders": ""}


@pytest.mark.parametrize(
    ("after", "late", "forgotten"), [(timedelta(1), 0, 0), (timedelta(60), 1, 0), (LONG, 1, 1), (LONG * 5, 1, 0)]
)
def test_a_letter_is_late_and_then_forgotten(box, after, late, forgotten):
    box.letter()
    found = [each([box.organ, box.other], DAY + after).count() for each in (late_letters, forgotten_letters)]
    assert found == [late, forgotten]


def test_what_was_answered_is_neither(box):
    box.letter()
    Letter.objects.update(state="answered")
    assert not late_letters([box.organ], DAY + LONG)
    assert not forgotten_letters([box.organ], DAY + LONG)
