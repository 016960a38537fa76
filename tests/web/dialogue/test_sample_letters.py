"""The sample's letters are entered once, in every state, and nothing of them lies in the future."""

from datetime import UTC, datetime

import pytest

from gongkai.web.dialogue.models import Letter, PublicLetter
from gongkai.web.dialogue.sample_letters import open_letters
from gongkai.web.organs.sample import open_county

NOW = datetime(2026, 11, 20, 4, tzinfo=UTC)


@pytest.mark.django_db
def test_the_sample_is_entered_once_and_nothing_lies_in_the_future():
    open_county("spring-Tide-2026-morning", NOW)
    count = open_letters(NOW)
    assert open_letters(NOW) == count == Letter.objects.count()
    assert not Letter.objects.filter(answered_on__gt=NOW.date()).exists()
    states = set(Letter.objects.values_list("state", flat=True))
    assert states == {"new", "open", "review", "answered", "petition", "merged"}
    assert PublicLetter.objects.filter(state="public").count() >= 6


@pytest.mark.django_db
def test_early_in_the_year_it_holds_what_had_come_by_then():
    early = datetime(2026, 2, 16, 4, tzinfo=UTC)
    open_county("spring-Tide-2026-morning", early)
    assert open_letters(early)
    assert not Letter.objects.filter(received_on__gt=early.date()).exists()
