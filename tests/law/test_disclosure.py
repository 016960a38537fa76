"""What must be made public: the statute's items, the fields, and the days by which."""

from datetime import date

import pytest

from gongkai.law.dated import parameters
from gongkai.law.disclosure import LEVELS, catalogue_columns, fields, items


def test_article_20_has_fifteen_items_and_townships_eight_more() -> None:
    assert [item.article for item in items().values() if item.level == "every"] == [f"20({n})" for n in range(1, 16)]
    assert len(items("township")) == 15 + 8
    assert len(items("city_county")) == 15 + 1


def test_every_item_has_a_known_level_and_period() -> None:
    assert {item.level for item in items().values()} == set(LEVELS)
    assert all(item.period in parameters("deadlines") for item in items().values())


@pytest.mark.parametrize(
    ("key", "formed", "due"),
    [
        ("organ", "2024-01-29", "2024-02-29"),  # 20 working days
        ("penalties", "2024-09-27", "2024-10-12"),  # 7 working days over National Day, to a Saturday worked
        ("licensing", "2024-06-11", "2024-06-20"),
        ("budget", "2024-01-20", "2024-02-09"),  # 20 days
        ("budget", "2024-01-22", "2024-02-11"),  # 20 days, within Spring Festival: the cautious day
    ],
)
def test_by_when(key: str, formed: str, due: str) -> None:
    assert items()[key].due(date.fromisoformat(formed)) == date.fromisoformat(due)


def test_there_are_26_fields_and_a_catalogue_for_them() -> None:
    assert len(set(fields())) == 26
    assert len(catalogue_columns()["names"]) == 11
    assert {"carriers", "audiences", "ways", "levels"} <= catalogue_columns().keys()
