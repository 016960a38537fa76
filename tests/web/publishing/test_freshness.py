"""How fresh columns are, against brute force; what an inspection would fail a site by."""

from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest
from django.db.models import DateField, Value
from hypothesis import given
from hypothesis import strategies as st
from wagtail.models import Page

from gongkai.law.dated import parameters
from gongkai.web.organs.models import Organ
from gongkai.web.publishing.actions.column import AddColumn, MoveColumn, OpenSite
from gongkai.web.publishing.actions.release import Withdraw
from gongkai.web.publishing.freshness import (
    BLANK,
    FRESH,
    OVERDUE,
    SOON,
    UNRULED,
    carriers_on,
    columns_on,
    days_of,
    renew,
    stale_carriers,
    vetoes,
    with_state,
)
from gongkai.web.publishing.models import Carried, Carrier, Column

pytestmark = pytest.mark.django_db
NOW, TODAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)


def newest(column):
    return Column.objects.get(pk=column.pk).newest_on


def state(column, day=TODAY):
    return columns_on(day).get(pk=column.pk).state


def test_a_release_freshens_every_column_above(site, released):
    under = AddColumn(site.news, "镇村").do(actor=None, at=NOW)
    aside = AddColumn(site.root, "其他").do(actor=None, at=NOW)
    released(column=under)
    assert [newest(each) for each in (site.root, site.news, under, aside)] == [TODAY, TODAY, TODAY, None]


def test_a_withdrawal_shows_what_is_the_newest_then(site, released):
    released(at=NOW - timedelta(days=3))
    late = released(title="后一条", at=NOW)
    assert newest(site.news) == TODAY
    Withdraw(late, site.head, "有误").do(actor=site.head, at=NOW)
    assert newest(site.news) == newest(site.root) == TODAY - timedelta(days=3)


def test_what_moves_takes_its_day_along(site, released):
    one, two = (AddColumn(site.root, title).do(actor=None, at=NOW) for title in ("甲栏", "乙栏"))
    inner = AddColumn(one, "内").do(actor=None, at=NOW)
    released(column=Column.objects.get(pk=inner.pk))
    MoveColumn(inner, two).do(actor=None, at=NOW)
    assert (newest(one), newest(two), newest(inner)) == (None, TODAY, TODAY)


def test_renewing_mends_what_was_wrong(site, released):
    released()
    Column.objects.update(newest_on=date(2020, 1, 1))
    renew(Column.objects.all())
    assert (newest(site.root), newest(site.news)) == (TODAY, TODAY)
    renew([])


@pytest.mark.parametrize(
    ("days", "expected"), [(0, FRESH), (9, FRESH), (10, SOON), (14, SOON), (15, OVERDUE), (None, BLANK)]
)
def test_news_are_yellow_from_the_tenth_day_and_red_from_the_fifteenth(site, days, expected):
    told = None if days is None else TODAY - timedelta(days=days)
    Column.objects.filter(pk=site.news.pk).update(freshness="news", newest_on=told)
    assert state(site.news) == expected


def test_a_column_without_a_rule_is_only_ever_blank(site):
    assert state(site.news) == BLANK
    Column.objects.filter(pk=site.news.pk).update(newest_on=date(2010, 1, 1), freshness="")
    assert state(site.news) == UNRULED


def test_a_home_page_nothing_was_ever_on_is_overdue(site):
    Column.objects.filter(pk=site.root.pk).update(freshness="homepage")
    assert state(site.root) == OVERDUE


def test_closed_columns_are_asked_for_nothing(site):
    Column.objects.filter(pk=site.news.pk).update(closed_on=TODAY)
    assert not columns_on(TODAY).filter(pk=site.news.pk).exists()
    assert columns_on(TODAY - timedelta(days=1)).filter(pk=site.news.pk).exists()


@given(key=st.sampled_from(sorted(parameters("frequencies"))), age=st.integers(0, 800))
def test_red_is_after_the_last_day_and_yellow_from_the_share_on(key, age):
    days, share = days_of(key, TODAY), parameters("inspection")["warning_share"].on(TODAY).value
    expected = OVERDUE if age > days else SOON if age * 100 >= share * days else FRESH
    column = Column(freshness=key, newest_on=TODAY - timedelta(days=age))
    assert _state_without_rows(column) == expected


def _state_without_rows(column):
    """Ask the database what it says of a column, without keeping one."""
    told = {"freshness": Value(column.freshness), "newest_on": Value(column.newest_on, output_field=DateField())}
    return with_state(Page.objects.filter(depth=1).annotate(**told), TODAY).get().state


def test_rules_hold_from_their_day():
    assert days_of("news", date(2019, 3, 31)) is None
    assert days_of("news", date(2019, 4, 1)) == 14
    assert days_of("", TODAY) is None


def site_of(organ):
    OpenSite(organ).do(actor=None, at=NOW)
    return Organ.objects.filter(pk=organ.pk)


def test_an_empty_site_fails_by_its_home_page_and_its_blank_columns(county):
    grounds = vetoes(site_of(county.town), TODAY)[county.town.pk]
    assert [(each.count, each.broken) for each in grounds[:3]] == [(1, True), (0, False), (0, False)]
    assert grounds[3].count >= 5
    assert grounds[3].broken
    assert grounds[0].source == "inspection2019/单项否决3"


@pytest.mark.parametrize(("stale", "broken"), [(4, (False, False)), (5, (True, False)), (10, (True, True))])
def test_stale_columns_fail_it_from_five_and_from_ten(county, stale, broken):
    organs = site_of(county.town)
    Column.objects.filter(organ=county.town).update(newest_on=TODAY, freshness="")
    some = list(Column.objects.filter(organ=county.town).exclude(kind="root").values_list("pk", flat=True)[:stale])
    Column.objects.filter(pk__in=some).update(freshness="notices", newest_on=TODAY - timedelta(days=181))
    grounds = vetoes(organs, TODAY)[county.town.pk]
    assert [each.count for each in grounds] == [0, stale, stale, 0, 0]
    assert (grounds[1].broken, grounds[2].broken) == broken


def test_new_media_count_when_unused_for_two_weeks(county):
    organs = site_of(county.town)
    used, unused, board = (
        Carrier.objects.create(
            organ=county.town, kind=kind, name=name, freshness=rule, opened_on=TODAY, changed_on=TODAY
        )
        for kind, name, rule in (("wechat", "甲", "new_media"), ("video", "乙", "new_media"), ("board", "丙", ""))
    )
    Carried.objects.create(carrier=used, title="一", on=TODAY - timedelta(days=9))
    Carried.objects.create(carrier=unused, title="二", on=TODAY - timedelta(days=15))
    assert {each.pk: each.state for each in carriers_on(TODAY)} == {used.pk: FRESH, unused.pk: OVERDUE, board.pk: ""}
    assert vetoes(organs, TODAY)[county.town.pk][4].count == 1


def test_the_first_screen_counts_the_carriers_the_board_calls_overdue(county):
    for number, (rule, opened, used, closed) in enumerate(
        product(("new_media", ""), (0, 30), (None, 0, 9, 14, 15, 40), (None, 0, 5))
    ):
        carrier = Carrier.objects.create(
            organ=county.town,
            kind="wechat",
            name=f"号{number}",
            freshness=rule,
            opened_on=TODAY - timedelta(days=opened),
            changed_on=TODAY,
            closed_on=closed if closed is None else TODAY + timedelta(days=closed),
        )
        if used is not None:
            Carried.objects.create(carrier=carrier, title="一", on=TODAY - timedelta(days=used))
    for day in (TODAY, TODAY + timedelta(days=3), TODAY + timedelta(days=20)):
        overdue = {each.pk for each in carriers_on(day) if each.state == OVERDUE}
        assert {each.pk for each in stale_carriers(day)} == overdue
        assert overdue


def test_two_queries_for_however_many_organs(county, django_assert_num_queries):
    site_of(county.town)
    site_of(county.other)
    with django_assert_num_queries(2):
        assert len(vetoes(Organ.objects.all(), TODAY)) == 2
