"""A village's officer drafts in the village's own column and nowhere else, reviews nothing, and is counted apart."""

from datetime import UTC, date, datetime

import pytest
from django.urls import reverse

from gongkai.web.organs.action import Refused
from gongkai.web.publishing.actions.column import CloseColumn
from gongkai.web.publishing.actions.draft import Reclassify, SaveDraft, StartDraft
from gongkai.web.publishing.actions.release import Withdraw
from gongkai.web.publishing.actions.review import PASS, Recall, Submit
from gongkai.web.publishing.figures import figures
from gongkai.web.publishing.models import Column, Item
from gongkai.web.publishing.rights import drafted
from gongkai.web.publishing.rounds import standing
from gongkai.web.publishing.tables import stages

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


@pytest.fixture
def village(site, person):
    """The village's officer, with the column of the village and that of another one."""
    affairs = site.root.add_child(
        instance=Column(title="村务公开", slug="village", organ=site.organ, kind="village", village=True)
    )
    other = site.organ.add_child(kind="village", name="柳溪镇下湾村村民委员会")

    def of(organ, slug):
        told = {"organ": site.organ, "kind": "committee", "village": True, "committee": organ}
        return affairs.add_child(instance=Column(title=organ.name, slug=slug, **told))

    site.officer = person("village_officer", site.county.village)
    site.ours, site.theirs = of(site.county.village, "v1"), of(other, "v2")
    return site


@pytest.fixture
def account(village, item):
    """An item the officer drafted in the village's column."""
    return item("上湾村三月财务收支公示", column=village.ours, person=village.officer, kind="village")


def test_the_officer_drafts_in_the_own_column_alone(village, account, item):
    assert (account.organ, account.committee) == (village.organ, village.county.village)
    for column in (village.theirs, village.news):
        with pytest.raises(Refused, match="权限"):
            item(column=column, person=village.officer)
    draft = account.get_latest_revision_as_object()
    draft.title = "上湾村三月财务公示"
    for who in (village.officer, village.author):
        SaveDraft(account, draft, who).do(actor=who, at=NOW)
    with pytest.raises(Refused, match="权限"):
        SaveDraft(item(), draft, village.officer).do(actor=village.officer, at=NOW)


def test_what_is_drafted_there_goes_through_the_towns_reviews_and_counts_apart(village, account, submitted, review):
    waiting = submitted(account, told={})
    for key, stage in stages().items():
        with pytest.raises(Refused, match="权限"):
            PASS[key](standing(waiting), village.officer, tuple(stage.points)).do(actor=village.officer, at=NOW)
    assert not Recall(waiting).refusals(village.officer, NOW)
    public = review(waiting)
    assert public.live
    assert Withdraw(public, village.officer, "有误").refusals(village.officer, NOW)
    told = figures(village.organ, 2026)
    assert (told["village"].count, told["government"].count) == (1, 0)


def test_the_officer_submits(village, account):
    reasons = Submit(account, village.officer).refusals(village.officer, NOW)
    assert reasons
    assert not any("权限" in reason.message for reason in reasons)


def test_moved_elsewhere_it_is_the_villages_no_more(village, account):
    moved = Reclassify(account, village.theirs).do(actor=village.author, at=NOW)
    assert moved.committee == village.theirs.committee
    assert Reclassify(moved, village.ours).refusals(village.officer, NOW)


def test_what_went_to_another_villages_column_with_a_closing_is_that_villages(village, account):
    CloseColumn(village.ours, date(2026, 3, 2), village.theirs).do(actor=village.clerk, at=NOW)
    moved = Item.objects.get(pk=account.pk)
    assert moved.committee == village.theirs.committee
    assert Reclassify(moved, village.ours).refusals(village.officer, NOW)


def test_the_officer_sees_the_own_and_nothing_of_the_town(village, account, item, client, person):
    item("镇里的草稿")
    stranger = person("village_officer", village.theirs.committee)
    day = date(2026, 3, 2)
    assert list(drafted(Item.objects.all(), village.officer, "see_items", day)) == [account]
    assert list(drafted(Column.objects.all(), village.officer, "draft", day)) == [village.ours]
    assert not drafted(Item.objects.all(), stranger, "see_items", day)
    assert drafted(Item.objects.all(), village.clerk, "see_items", day).count() == 2
    client.force_login(village.officer)
    page = client.get(reverse("items")).content.decode()
    assert account.title in page
    assert "镇里的草稿" not in page
    assert client.get(reverse("item", args=[account.pk])).status_code == 200
    assert client.get(reverse("submit", args=[account.pk])).status_code == 200
    assert client.get(reverse("withdraw", args=[account.pk])).status_code == 403
    assert client.get(reverse("wagtailadmin_pages:edit", args=[account.pk])).status_code == 200
    add = [
        reverse("wagtailadmin_pages:add", args=["publishing", "item", at.pk]) for at in (village.ours, village.theirs)
    ]
    assert [client.get(address).status_code for address in add] == [200, 302]
    client.force_login(stranger)
    assert client.get(reverse("item", args=[account.pk])).status_code == 403


def test_a_draft_of_the_town_is_not_begun_by_the_village(village):
    draft = Item(title="甲", slug="a", formed_on=date(2026, 2, 27))
    assert StartDraft(village.news, draft, village.officer).refusals(village.officer, NOW)
