from datetime import date, timedelta

import pytest

from gongkai.law import form, sources

DAY = timedelta(days=1)


def test_a_text_is_in_force_from_its_first_to_its_last_day():
    old = sources()["reg2007"]
    days = (old.first_day - DAY, old.first_day, old.last_day, old.last_day + DAY)
    assert [old.in_force(day) for day in days] == [False, True, True, False]


def test_a_text_without_a_last_day_is_still_in_force():
    regulation = sources()["reg2019"]
    assert regulation.last_day is None
    assert regulation.in_force(date(2999, 12, 31))


@pytest.mark.parametrize(("old", "new"), [("reg2007", "reg2019"), ("form2019", "form2021")])
def test_a_text_ends_the_day_before_its_successor_begins(old, new):
    assert sources()[old].last_day + DAY == sources()[new].first_day


@pytest.mark.parametrize("key", sorted(sources()))
def test_no_text_ends_before_it_begins(key):
    text = sources()[key]
    assert text.title
    assert text.last_day is None or text.first_day <= text.last_day


def test_documents_are_told_apart_by_their_number():
    numbers = [text.number for text in sources().values() if text.number]
    assert len(numbers) == len(set(numbers))


@pytest.mark.parametrize("year", ["2019", "2021"])
def test_a_form_rests_on_a_text(year):
    assert form(year).source == f"form{year}"
    assert form(year).source in sources()
