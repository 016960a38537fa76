"""Numbers by an organ's template: unique, without a gap, never given twice, also with several writers at once."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import date
from functools import partial

import pytest
from django.db import OperationalError, connections, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import Organ, OrganSetting
from gongkai.web.organs.numbering import next_number, template_fault
from gongkai.web.organs.tables import settings as table

DAY = date(2026, 3, 2)
CODE = "11430321006123456X"


def decide(organ, key, value, since=DAY):
    OrganSetting.objects.create(organ=organ, key=key, value=value, since=since)


def test_the_default_of_index_numbers_counts_by_month(county):
    county.town.code = CODE
    assert next_number(county.town, "index_number", DAY) == f"{CODE}/202603-00001"
    assert next_number(county.town, "index_number", DAY) == f"{CODE}/202603-00002"
    assert next_number(county.town, "index_number", date(2026, 4, 1)) == f"{CODE}/202604-00001"
    assert next_number(county.town, "index_number", DAY) == f"{CODE}/202603-00003"


def test_request_numbers_begin_anew_each_year_and_each_organ_counts_for_itself(county):
    assert next_number(county.town, "request_number", date(2026, 12, 31)) == "2026依申请第1号"
    assert next_number(county.town, "request_number", date(2027, 1, 1)) == "2027依申请第1号"
    assert next_number(county.other, "request_number", date(2026, 12, 31)) == "2026依申请第1号"


def test_an_organ_without_a_code_has_its_own_number_in_its_place(county):
    first, second = (next_number(organ, "index_number", DAY) for organ in (county.village, county.other))
    assert first.startswith(f"{county.village.pk:09}/")
    assert first != second


def test_the_characters_of_the_organ_are_demanded_where_the_template_holds_them(county):
    with pytest.raises(Refused):
        next_number(county.town, "letter_number", DAY)
    county.town.short = "柳政"
    assert next_number(county.town, "letter_number", DAY) == "柳政公开告〔2026〕1号"


def test_a_template_changed_and_changed_back_goes_on_where_it_was(county):
    assert next_number(county.town, "request_number", DAY) == "2026依申请第1号"
    decide(county.town, "request_number", "申{year}-{serial:03}")
    assert next_number(county.town, "request_number", DAY) == "申2026-001"
    decide(county.town, "request_number", table()["request_number"].default)
    assert next_number(county.town, "request_number", DAY) == "2026依申请第2号"


def test_a_number_of_an_act_that_came_to_nothing_is_free_again(county):
    assert take(county.town, stands=False) is None
    assert next_number(county.town, "request_number", DAY) == "2026依申请第1号"


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    acts=st.lists(
        st.tuples(
            st.sampled_from(["town", "other"]),
            st.sampled_from(["index_number", "request_number"]),
            st.dates(date(2025, 11, 1), date(2026, 2, 28)),
            st.booleans(),
        ),
        max_size=20,
    )
)
def test_whatever_the_order_of_acts_each_series_is_one_two_three(county, acts):
    point = transaction.savepoint()
    given_out = {}
    for organ, key, day, stands in acts:
        inner = transaction.savepoint()
        number = next_number(getattr(county, organ), key, day)
        if not stands:
            transaction.savepoint_rollback(inner)
            continue
        period = (organ, key, day.year, day.month if key == "index_number" else 0)
        given_out.setdefault(period, []).append(number)
    for (organ, key, year, month), numbers in given_out.items():
        form = f"{getattr(county, organ).pk:09}/{year}{month:02}-{{:05}}" if month else f"{year}依申请第{{}}号"
        assert numbers == [form.format(serial) for serial in range(1, len(numbers) + 1)], key
    transaction.savepoint_rollback(point)


@pytest.mark.usefixtures("real_transactions")
def test_outside_a_transaction_no_number_is_given():
    organ = Organ.add_root(kind="county", name="青禾县人民政府")
    with pytest.raises(RuntimeError):
        next_number(organ, "request_number", DAY)


class Nothing(Exception):
    """An act that comes to nothing after it took its number."""


def take(organ, *, stands):
    """Take a number in an act that stands or comes to nothing; return it, or None."""
    with suppress(Nothing), transaction.atomic():
        number = next_number(organ, "request_number", DAY)
        if not stands:
            raise Nothing
        return number


def write(organ, turn):
    """Take a number as one of several writers; a database in memory, unlike one in a file, does not wait by itself."""
    try:
        while True:
            try:
                return take(organ, stands=turn % 3 != 0)
            except OperationalError as locked:
                assert "locked" in str(locked)  # noqa: PT017 -- anything else is a failure
    finally:
        connections.close_all()


@pytest.mark.usefixtures("real_transactions")
def test_writers_at_once_get_every_number_once_and_leave_none_out():
    organ = Organ.add_root(kind="county", name="青禾县人民政府")
    with ThreadPoolExecutor(4) as pool:
        numbers = [number for number in pool.map(partial(write, organ), range(24)) if number]
    assert sorted(numbers) == sorted(f"2026依申请第{serial}号" for serial in range(1, 17))


@pytest.mark.parametrize(
    "template",
    [
        "",
        "{year}",
        "{serial}{serial}",
        "{serial",
        "{serial.real}号",
        "{secret}{serial}",
        "{year}{serial}号",
        "2{serial}",
    ],
)
def test_a_template_that_cannot_serve_is_told(template):
    assert template_fault(table()["request_number"], template).message


def test_an_index_number_must_tell_whose_it_is():
    fault = template_fault(table()["index_number"], "{year}-{serial}")
    assert fault.values["part"] == "{code}"


@pytest.mark.parametrize("template", ["{serial}", "〔{year}〕{serial:04}号", "{short}{year}第{serial}号"])
def test_sound_templates_pass(template):
    assert template_fault(table()["request_number"], template) is None
