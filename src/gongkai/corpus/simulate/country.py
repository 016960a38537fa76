"""The organs of the country: its tree of provinces, cities, counties and townships in their real proportions."""

from collections.abc import Iterator
from itertools import count, islice
from typing import Any, NamedTuple

from gongkai.words.tables import table

CITIES, COUNTIES, TOWNSHIPS, STREETS = 10, 9, 10, 4
"""How many of each a unit above has: 31 provinces, 333 cities, 2,844 counties, 38,700 townships and streets."""

DEPARTMENTS = {"province": 40, "city": 38, "county": 49}
"""Departments that report for themselves: 64 reports a county, as one county published them."""


class Organ(NamedTuple):
    """An organ: its name, level, region from the top down, and a number of its own."""

    number: int
    name: str
    level: str
    region: str


def words() -> dict[str, Any]:
    """Return what reports are made of."""
    return table("corpus/simulate/words")


def organs(number: int) -> list[Organ]:
    """Return the first organs of the country, county by county, so that few organs are whole counties too."""
    return [Organ(place, *each) for place, each in enumerate(islice(_all(), number))]


def _all() -> Iterator[tuple[str, str, str]]:
    for number in count():
        province = f"{_name(number * 37 + 5)}省"
        yield f"{province}人民政府", "province", province
        yield from _departments(province, "province", province)
        for city_number in range(CITIES):
            yield from _city(province, number * CITIES + city_number)


def _city(province: str, number: int) -> Iterator[tuple[str, str, str]]:
    city = f"{_name(number * 11 + 1)}市"
    region = f"{province}/{city}"
    for county_number in range(COUNTIES):
        yield from _county(region, number * COUNTIES + county_number)
    yield f"{city}人民政府", "city", region
    yield from _departments(city, "city", region)


def _county(above: str, number: int) -> Iterator[tuple[str, str, str]]:
    county = f"{_name(number * 7 + 3)}{'县' if number % 3 else '区'}"
    region = f"{above}/{county}"
    yield f"{county}人民政府", "county", region
    for place in range(TOWNSHIPS):
        ending = "镇" if place % 3 else "乡"
        yield f"{county}{_name(number * 17 + place * 29)}{ending}人民政府", "township", region
    for place in range(STREETS):
        yield f"{county}{_name(number * 13 + place * 31 + 7)}街道办事处", "street", region
    yield from _departments(county, "county", region)


def _departments(unit: str, level: str, region: str) -> Iterator[tuple[str, str, str]]:
    for name in words()["departments"][: DEPARTMENTS[level]]:
        yield f"{unit}{name}", "department", region


def _name(number: int) -> str:
    """Return a place's name; there are some two thousand."""
    first, second = words()["first"], words()["second"]
    return f"{first[number % len(first)]}{second[number // len(first) % len(second)]}"
