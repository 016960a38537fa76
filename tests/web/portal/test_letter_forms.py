"""What is written anew is another letter, what is sent twice is the same; a robot gives itself away."""

from datetime import date

import pytest

from gongkai.web.portal.letter_forms import RateLetterForm, TrackLetterForm, WriteForm

DAY = date(2026, 3, 2)
TOLD = {"token": "form", "kind": "help", "text": "路灯不亮"}


def token(organ, **changed):
    form = WriteForm(TOLD | changed)
    assert form.is_valid(), form.errors
    return form.letter(organ, DAY).token


@pytest.mark.django_db
def test_the_same_words_of_the_same_form_are_the_same_letter(county):
    assert token(county.town) == token(county.town)
    others = [token(county.other), token(county.town, text="又坏了"), token(county.town, token="later")]  # noqa: S106 -- a form's, no secret
    assert len({token(county.town), *others}) == 4


def test_who_fills_in_what_nobody_sees_is_no_person():
    assert "website" in WriteForm(TOLD | {"website": "x"}).errors


def test_number_code_and_score_are_asked():
    assert set(TrackLetterForm({}).errors) == {"number", "code"}
    assert RateLetterForm({"score": "5"}).is_valid()
    assert not RateLetterForm({"score": "9"}).is_valid()
