"""Where else released items go, and how that stands."""

from datetime import UTC, date, datetime, timedelta

import pytest

from gongkai.web.organs.actions.organ import ChangeSetting
from gongkai.web.publishing.actions.release import Withdraw
from gongkai.web.publishing.carriage import (
    IN_STEP,
    LATE,
    MISSING,
    RECALL,
    STANDINGS,
    WAITING,
    call_back,
    carriers_of,
    expect,
    expected,
    last_day,
    of_standing,
    standing,
)
from gongkai.web.publishing.models import Carried, Carrier, CatalogueRow, Column, Item

pytestmark = pytest.mark.django_db
NOW, TODAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)
DAY = timedelta(days=1)


def carrier(organ, kind, name="甲", **told):
    told = {"opened_on": date(2026, 1, 1), "changed_on": date(2026, 1, 1), **told}
    return Carrier.objects.create(organ=organ, kind=kind, name=name, **told)


def draft(column):
    item = Item(title="甲", slug=f"i{Item.objects.count()}", organ=column.organ, live=False)
    return Column.objects.get(pk=column.pk).add_child(instance=item)


@pytest.mark.parametrize(
    ("on", "due", "expected_standing"),
    [
        (TODAY, TODAY, IN_STEP),
        (TODAY, None, IN_STEP),
        (TODAY, TODAY - DAY, LATE),
        (None, TODAY, WAITING),
        (None, None, WAITING),
        (None, TODAY - DAY, MISSING),
    ],
)
def test_how_it_stands_is_the_same_in_rows_and_in_queries(county, on, due, expected_standing):
    row = Carried.objects.create(carrier=carrier(county.town, "board"), title="甲", on=on, due=due)
    assert standing(row, TODAY) == expected_standing
    assert [key for key in STANDINGS if Carried.objects.filter(of_standing(key, TODAY)).exists()] == [expected_standing]


def test_an_item_goes_where_its_column_says(site):
    one, two = carrier(site.organ, "wechat"), carrier(site.organ, "wechat", "乙")
    carrier(site.organ, "wechat", "丙", closed_on=TODAY - DAY)
    carrier(site.organ, "wechat", "丁", opened_on=TODAY + DAY)
    carrier(site.organ, "board")
    carrier(site.county.other, "wechat")
    Column.objects.filter(pk=site.news.pk).update(carriers=["wechat", "video"])
    assert expected(draft(site.news), TODAY) == [one, two]
    assert carriers_of(site.organ, TODAY).count() == 3


def test_for_each_word_the_catalogue_ticks_one_carrier_will_do(site):
    row = CatalogueRow.objects.create(
        organ=site.organ,
        field="养老服务",
        number="1",
        matter="业务",
        since=TODAY,
        carriers=["政府网站", "两微一端", "广播电视"],
    )
    later, first = carrier(site.organ, "wechat", opened_on=TODAY), carrier(site.organ, "weibo")
    Column.objects.filter(pk=site.news.pk).update(row=row)
    assert expected(draft(site.news), TODAY) == [first]
    Column.objects.filter(pk=site.news.pk).update(carriers=["wechat"])
    assert expected(draft(site.news), TODAY) == [later, first]


def test_the_day_is_the_organs_own(county):
    assert last_day(county.town, date(2026, 3, 6)) == date(2026, 3, 9)
    ChangeSetting(county.town, "carriage_due", "0", TODAY).do(actor=None, at=NOW)
    assert last_day(county.town, TODAY) == TODAY


class _Release:
    """What a consequence is told of a release."""

    def __init__(self, item, kind="first"):
        self.item, self.kind, self.at, self.ended_at = item, kind, NOW, NOW


def test_a_first_release_is_expected_elsewhere_and_a_withdrawal_no_more(site):
    one, two = carrier(site.organ, "wechat"), carrier(site.organ, "board")
    Column.objects.filter(pk=site.news.pk).update(carriers=["wechat", "board"])
    item = draft(site.news)
    expect(_Release(item, "update"))
    assert not Carried.objects.exists()
    expect(_Release(item))
    expect(_Release(item))
    assert set(Carried.objects.values_list("carrier", "due", "on")) == {
        (each.pk, TODAY + DAY, None) for each in (one, two)
    }
    Carried.objects.filter(carrier=one).update(on=TODAY)
    call_back(_Release(item))
    row = Carried.objects.get()
    assert (row.carrier, row.recall_due) == (one, TODAY + DAY)
    assert (standing(row, TODAY), Carried.objects.filter(of_standing(RECALL, TODAY)).get()) == (RECALL, row)
    assert not Carried.objects.filter(of_standing(IN_STEP, TODAY)).exists()
    expect(_Release(item, "update"))
    assert Carried.objects.get().recall_due is None


def test_the_real_actions_call_them(site, released):
    carrier(site.organ, "wechat")
    Column.objects.filter(pk=site.news.pk).update(carriers=["wechat"])
    item = released()
    assert Carried.objects.get().item == item
    Withdraw(item, site.head, "有误").do(actor=site.head, at=NOW)
    assert not Carried.objects.exists()


def test_what_was_withdrawn_is_expected_again_once_it_is_public_again(site, released, revised):
    wechat, board = carrier(site.organ, "wechat"), carrier(site.organ, "board")
    Column.objects.filter(pk=site.news.pk).update(carriers=["wechat", "board"])
    item = released()
    Carried.objects.filter(carrier=wechat).update(on=TODAY, recalled_on=TODAY)
    Withdraw(item, site.head, "有误").do(actor=site.head, at=NOW + DAY)
    released(revised(item), at=NOW + 2 * DAY, told={"public_note": "已经核实"})
    waiting = Carried.objects.filter(on__isnull=True).order_by("carrier")
    assert list(waiting.values_list("carrier", "due")) == [(each.pk, TODAY + 3 * DAY) for each in (wechat, board)]
    Carried.objects.filter(carrier=board).delete()
    released(revised(item, title="更正"), at=NOW + 3 * DAY, told={"public_note": "更正标题", "correction": True})
    assert not Carried.objects.filter(carrier=board).exists(), "an update is expected nowhere else"
