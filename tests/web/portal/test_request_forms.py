"""The forms of applicants: nothing the Regulation does not name, and a way for what is wanted to reach them."""

from datetime import date

import pytest

from applying import TOLD
from gongkai.web.portal.request_forms import ApplicationForm, RateForm, ReplyForm, TrackForm, WithdrawForm
from gongkai.web.requests.actions.submit import UNNAMED


def filled(**told):
    return ApplicationForm(TOLD | {"token": "t" * 24} | told)


def test_each_form_shown_has_a_token_of_its_own():
    assert ApplicationForm()["token"].value() != ApplicationForm()["token"].value()


@pytest.mark.parametrize(("route", "field"), [("post", "address"), ("email", "email"), ("fax", "fax")])
def test_who_wants_it_sent_says_where(route, field):
    assert field in filled(route=route).errors
    assert filled(route=route, **{field: "柳溪镇"}).is_valid()


def test_the_letter_is_what_was_filled_in(county):
    form = filled(email="a@example.org")
    assert form.is_valid()
    letter = form.letter(county.town, date(2025, 3, 3))
    assert (letter.channel, letter.subjects, letter.wanted) == ("internet", (UNNAMED,), TOLD["wanted"])
    assert letter.asker.contact == {"phone": TOLD["phone"], "email": "a@example.org"}


@pytest.mark.django_db
def test_a_number_that_nobody_signed_is_no_proof():
    assert filled(kept="1").proof_kept is None


def test_a_withdrawal_is_meant():
    assert not WithdrawForm({"why": "因"}).is_valid()
    assert WithdrawForm({"sure": "on"}).is_valid()


def test_a_score_is_one_of_five():
    assert RateForm({"score": "5"}).is_valid()
    assert not RateForm({"score": "6"}).is_valid()


def test_an_answer_and_a_search_are_bounded():
    assert not ReplyForm({"step": "corrected", "text": "字" * 5001}).is_valid()
    assert not TrackForm({"number": "1", "code": "A" * 41}).is_valid()
