"""A letter is named by number and subject, never by who wrote it; a number is given once."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from gongkai.web.dialogue.models import Letter, LetterRating
from letters import noon


def test_it_is_named_without_its_writer(box):
    letter = box.letter()
    assert str(letter) == "2026来信第1号 上湾村口路灯不亮"
    assert str(LetterRating(letter=letter, score=5, at=noon(date(2026, 3, 2)))) == "5"


def test_a_number_is_given_once_in_an_organ(box):
    first, second = box.letter(), box.letter()
    with pytest.raises(IntegrityError), transaction.atomic():
        Letter.objects.filter(pk=second.pk).update(number=first.number)
