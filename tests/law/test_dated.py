"""Dated parameters: the value of the day, nothing before the first, every source known."""

from datetime import date

import pytest

from gongkai.law import sources
from gongkai.law.dated import NotInForce, parameters

TABLES = ("deadlines", "tariffs", "frequencies", "inspection")


def test_a_parameter_has_the_value_of_the_day() -> None:
    reply = parameters("deadlines")["reply"]
    assert reply.on(date(2019, 5, 14)).value == 15
    assert reply.on(date(2019, 5, 15)).value == 20
    assert reply.on(date(2019, 5, 15)).source == "reg2019/33"


def test_before_the_first_day_nothing_is_said() -> None:
    with pytest.raises(NotInForce) as caught:
        parameters("deadlines")["fee_payment"].on(date(2020, 12, 31))
    assert (caught.value.key, caught.value.day) == ("fee_payment", date(2020, 12, 31))


@pytest.mark.parametrize("table", TABLES)
def test_every_value_cites_a_text_and_days_ascend(table: str) -> None:
    for parameter in parameters(table).values():
        assert parameter.label
        assert parameter.unit in {"working_day", "day", "month", "yuan", "count", "percent"}
        days = [value.since for value in parameter.values]
        assert days == sorted(set(days))
        assert all(value.source.partition("/")[0] in sources() for value in parameter.values)
