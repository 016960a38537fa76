"""The figures of a year: each counts exactly its records, and the parts add up to the whole."""

from datetime import UTC, date, datetime

import pytest

from gongkai.web.publishing.actions.column import OpenSite
from gongkai.web.publishing.figures import COLUMN, KIND, definitions, figures, records, tally
from gongkai.web.publishing.models import Carried, Carrier, CatalogueRow, Column, Item
from gongkai.web.publishing.models.item import WITHDRAWN
from gongkai.web.publishing.tables import column_kinds

pytestmark = pytest.mark.django_db
NOW, DAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)


@pytest.fixture
def town(county):
    CatalogueRow.objects.create(
        organ=county.county, field="养老服务", number="1", matter="业务", levels=["乡级"], since=DAY
    )
    OpenSite(county.town).do(actor=None, at=NOW)
    OpenSite(county.other).do(actor=None, at=NOW)
    return county.town


def publish(organ, column, count=1, kind="information", *, on=DAY, stage="released", of=None):  # noqa: PLR0913 -- an item has these parts
    """Put items where they would be after their release; the figures count by the day they were first released."""
    place = Column.objects.filter(organ=organ, kind=column).first()
    for number in range(count):
        place.add_child(
            instance=Item(
                title=f"{column}{number}",
                slug=f"{column}-{kind}-{on}-{stage}-{number}".replace("_", "-"),
                organ=of or organ,
                kind=kind,
                released_on=on,
                stage=stage,
                live=False,
            )
        )


def carry(organ, kind, *counts, on=DAY):
    made = Carrier.objects.create(organ=organ, kind=kind, name=kind, opened_on=DAY, changed_on=DAY)
    Carried.objects.bulk_create(
        Carried(carrier=made, title=str(n), on=on, count=count) for n, count in enumerate(counts)
    )


def count(organ, year=2026):
    return {key: figure.count for key, figure in figures(organ, year).items()}


def test_every_figure_counts_exactly_its_records(town, county):
    publish(town, "notices", 2, "notice")
    publish(town, "interpretation", 1, "interpretation")
    publish(town, "matter", 2)
    publish(town, "committee", 3, "village", of=county.village)
    publish(town, "news", 1, "village")
    publish(town, "budget", 1, "budget", stage=WITHDRAWN)
    publish(town, "news", 1, "news", on=date(2025, 12, 31))
    publish(county.other, "news", 4, "news")
    carry(town, "wechat", 1, 100, 5)
    carry(county.village, "board", 2)
    carry(county.other, "wechat", 7)
    for year in (2025, 2026):
        for key, number in count(town, year).items():
            if key != "pieces":
                assert tally(records(town, year, key)) == number, (key, year)
    told = count(town)
    assert [told[key] for key in ("all", "village", "government", "catalogue", "elsewhere", "withdrawn")] == [
        10,
        4,
        6,
        2,
        4,
        1,
    ]
    assert [told[key] for key in ("carrier.wechat", "carrier.board", "carried", "pieces")] == [106, 2, 108, 118]
    assert count(town, 2025)["all"] == 1


def test_parts_add_up(town):
    for number, kind in enumerate(("notices", "news", "budget", "village", "guide", "organ", "matter")):
        publish(town, kind, number + 1)
    told = count(town)
    assert sum(value for key, value in told.items() if key.startswith(f"{KIND}.")) == told["all"]
    tops = [key for key, kind in column_kinds().items() if kind.block and not kind.many and not kind.under]
    assert sum(told[f"{COLUMN}.{key}"] for key in tops) == told["all"]
    assert told["government"] + told["village"] == told["all"]
    assert told["catalogue"] + told["elsewhere"] == told["government"]


NINE = {
    "overview": 17,
    "notices": 8,
    "policies": 12,
    "finance": 4,
    "proposals": 6,
    "news": 54,
    "staff": 5,
    "key_fields": 33,
    "village": 104,
}
"""The nine kinds one published report states; it calls their sum 250, and they are 243."""


def test_nine_kinds_come_out_of_their_columns(town):
    for key, number in NINE.items():
        publish(town, key, number, "village" if key == "village" else "information")
    told = count(town)
    assert {key: told[f"{COLUMN}.{key}"] for key in NINE} == NINE
    assert (told["all"], told["village"], told["government"]) == (243, 104, 139)


def test_a_figure_that_is_none_is_refused(town):
    for key in ("nothing", "kind.nothing", "pieces"):
        with pytest.raises(KeyError):
            records(town, 2026, key)


def test_every_figure_says_what_it_counts():
    for definition in definitions().values():
        assert definition.definition.endswith(("信息", "内", "次", "的", "数", "条", "公开"))
        assert ("{name}" in definition.definition) == bool(definition.about)


def test_as_many_queries_for_a_large_office_as_for_a_small(town, django_assert_max_num_queries):
    publish(town, "notices", 3)
    carry(town, "board", 1, 1)
    with django_assert_max_num_queries(10):
        figures(town, 2026)
