"""Columns are opened, added, changed, moved and closed; what is public never vanishes with them."""

from datetime import UTC, date, datetime, timedelta

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from gongkai.web.publishing.actions.column import AddColumn, CloseColumn, EditColumn, MoveColumn, OpenSite
from gongkai.web.publishing.actions.release import Withdraw
from gongkai.web.publishing.due import due_of
from gongkai.web.publishing.models import CatalogueRow, Column, Item

pytestmark = pytest.mark.django_db
NOW, TODAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)


def refused(action, actor=None):
    with pytest.raises(Refused) as caught:
        action.do(actor=actor, at=NOW)
    return [reason.about for reason in caught.value.reasons]


def kind(key, organ):
    return Column.objects.get(organ=organ, kind=key)


@pytest.fixture
def town(county):
    OpenSite(county.town).do(actor=None, at=NOW)
    return county.town


def add(under, title, **told):
    return AddColumn(under, title, **told).do(actor=None, at=NOW)


def test_opening_a_site_twice_adds_only_what_is_new(town):
    before = set(Column.objects.values_list("pk", flat=True))
    OpenSite(town).do(actor=None, at=NOW)
    assert set(Column.objects.values_list("pk", flat=True)) == before
    town.add_child(kind="village", name="柳溪镇下湾村村民委员会")
    OpenSite(town).do(actor=None, at=NOW)
    (new,) = Column.objects.exclude(pk__in=before)
    assert (new.title, new.village, new.freshness) == ("柳溪镇下湾村村民委员会", True, "village_affairs")
    assert new.get_parent().specific == kind("village", town)
    assert AuditRow.objects.filter(action="open_site").last().detail == {"columns": 1}


def test_a_column_closed_is_not_opened_again(town):
    CloseColumn(kind("overview", town), TODAY).reasons(NOW)
    closed = kind("statistics", town)
    CloseColumn(closed, TODAY).do(actor=None, at=NOW)
    OpenSite(town).do(actor=None, at=NOW)
    assert Column.objects.get(organ=town, kind="statistics").closed_on == TODAY


def test_villages_have_no_site_of_their_own(county):
    assert refused(OpenSite(county.village))


def test_only_who_may_arranges(town, county, person):
    assert refused(OpenSite(town), person("contributor", town))
    assert refused(OpenSite(town), person("clerk", county.other))
    OpenSite(town).do(actor=person("overseer", county.county), at=NOW)


def test_a_column_is_added_under_another_and_takes_after_it(town):
    made = add(kind("village", town), "村级财务", freshness="quarterly", carriers=("board",))
    assert made.get_parent().specific == kind("village", town)
    assert (made.village, made.freshness, made.carriers, made.live) == (True, "quarterly", ["board"], True)


@pytest.mark.parametrize(
    ("told", "about"),
    [
        ({"title": " "}, "title"),
        ({"title": "工作动态"}, "title"),
        ({"title": "甲", "freshness": "hourly"}, "freshness"),
        ({"title": "甲", "carriers": ("pigeon",)}, "carriers"),
    ],
)
def test_what_is_wrong_with_a_new_column_is_told(town, told, about):
    assert refused(AddColumn(kind("affairs", town), **told)) == [about]


def test_columns_do_not_stand_deeper_than_six(town):
    under = kind("key_fields", town)
    for number in range(3):
        under = add(under, f"第{number}层")
    assert refused(AddColumn(under, "再一层")) == ["under"]


def test_a_column_is_changed(town):
    EditColumn(kind("news", town), "镇村动态", "monthly", "说明", ("wechat",)).do(actor=None, at=NOW)
    row = kind("news", town)
    assert (row.title, row.draft_title, row.freshness, row.intro, row.carriers) == (
        "镇村动态",
        "镇村动态",
        "monthly",
        "说明",
        ["wechat"],
    )
    assert AuditRow.objects.last().detail["title"] == ["工作动态", "镇村动态"]


def test_the_names_and_places_the_notice_sets_stay(town):
    guide = kind("guide", town)
    assert refused(EditColumn(guide, "指南")) == ["title"]
    assert refused(MoveColumn(guide, kind("affairs", town)))
    assert refused(CloseColumn(guide, TODAY))
    EditColumn(guide, guide.title, "slow", "新的说明").do(actor=None, at=NOW)


def test_a_column_moves_to_its_place(town):
    under = kind("affairs", town)

    def titles():
        beside = Column.objects.child_of(Column.objects.get(pk=under.pk))
        return list(beside.order_by("path").values_list("title", flat=True))

    MoveColumn(kind("proposals", town), under, 1).do(actor=None, at=NOW)
    assert titles() == ["建议提案", "工作动态", "回应关切"]
    MoveColumn(kind("proposals", town), under, 9).do(actor=None, at=NOW)
    assert titles() == ["工作动态", "回应关切", "建议提案"]


def test_where_a_column_may_not_go(town, county):
    OpenSite(county.other).do(actor=None, at=NOW)
    finance, budget = kind("finance", town), kind("budget", town)
    assert refused(MoveColumn(finance, budget)) == ["under"]
    assert refused(MoveColumn(finance, finance)) == ["under"]
    assert refused(MoveColumn(finance, kind("affairs", county.other))) == ["under"]
    assert refused(MoveColumn(finance, kind("village", town))) == ["under"]
    assert refused(MoveColumn(finance, kind("affairs", town), 0)) == ["place"]
    deep = add(add(kind("key_fields", town), "甲"), "乙")
    assert refused(MoveColumn(finance, deep)) == ["under"]


def test_a_column_with_items_closes_only_when_they_go_elsewhere(site, released, item):
    other = add(site.root, "旧闻")
    public, drafted = released(), item("草稿")
    assert refused(CloseColumn(site.news, TODAY)) == ["into"]
    assert refused(CloseColumn(site.news, TODAY, site.news)) == ["into"]
    assert refused(CloseColumn(site.news, TODAY, site.root)) == ["into"]
    CloseColumn(site.news, TODAY, other).do(actor=site.clerk, at=NOW)
    other.refresh_from_db()
    assert set(Item.objects.child_of(other)) == {public, drafted}
    assert Item.objects.get(pk=public.pk).live
    assert other.newest_on == TODAY
    news = Column.objects.get(pk=site.news.pk)
    assert (news.closed_on, news.newest_on) == (TODAY, None)
    assert refused(AddColumn(news, "新")) == ["under"]
    assert refused(EditColumn(news, "新")) == [""]


def test_what_was_withdrawn_goes_elsewhere_too_for_it_may_become_public_again(site, released):
    other, page = add(site.root, "旧闻"), released()
    Withdraw(page, site.head, "有误").do(actor=site.head, at=NOW)
    assert refused(CloseColumn(site.news, TODAY)) == ["into"]
    CloseColumn(site.news, TODAY, other).do(actor=site.clerk, at=NOW)
    assert set(Item.objects.child_of(Column.objects.get(pk=other.pk))) == {page}


def test_what_moved_is_due_by_what_its_new_column_asks(site, item):
    draft, other = item(), add(site.root, "养老服务")
    row = CatalogueRow.objects.create(
        organ=site.organ, field="养老服务", number="1", matter="业务", since=TODAY, due="permit_publication"
    )
    Column.objects.filter(pk=other.pk).update(row=row)
    before = draft.due
    CloseColumn(site.news, TODAY, Column.objects.get(pk=other.pk)).do(actor=site.clerk, at=NOW)
    moved = Item.objects.get(pk=draft.pk)
    assert moved.due == due_of(moved).day < before


def test_a_column_with_columns_in_it_does_not_close(town):
    assert refused(CloseColumn(kind("finance", town), TODAY + timedelta(days=1)))
