"""Releases: after the third approval or at their moment, updated, corrected, withdrawn; looked at anew each time."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core.files.storage import default_storage

from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from gongkai.web.publishing import consequence
from gongkai.web.publishing.actions.release import Release, Schedule, Withdraw
from gongkai.web.publishing.models import Item
from gongkai.web.publishing.timed import release_all

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
LATER = NOW + timedelta(days=2)


def refused(action, actor, at=NOW):
    with pytest.raises(Refused) as caught:
        action.do(actor=actor, at=at)
    return str(caught.value)


@pytest.fixture
def waiting(submitted, review):
    """An item three people passed, to be released in two days; a file is enclosed."""
    return review(submitted(told={"release_at": LATER}, files=[("a.txt", b"one")]))


def test_the_third_approval_releases(site, released):
    shown = released()
    made = shown.releases.get()
    assert (shown.live, shown.stage, shown.released_on) == (True, "released", NOW.date())
    assert (made.kind, made.by, made.revision_id) == ("first", site.final, shown.live_revision_id)
    assert not shown.has_unpublished_changes


@pytest.mark.parametrize("until", ["first", "second"])
def test_nothing_is_released_before_it(site, submitted, review, until):
    sent = review(submitted(), until=until)
    assert "没有三审通过" in refused(Release(sent), None)
    assert "没有三审通过" in refused(Release(sent, site.final), site.final)


def test_it_waits_for_its_moment_and_is_looked_at_anew(waiting):
    assert (waiting.stage, waiting.live) == ("approved", False)
    assert release_all(LATER - timedelta(minutes=1)) == 0
    assert release_all(LATER) == 1
    shown = Item.objects.get(pk=waiting.pk)
    assert shown.live
    assert shown.releases.get().by is None
    assert AuditRow.objects.order_by("-number").first().actor_name == "系统"
    assert release_all(LATER) == 0


def test_what_changed_meanwhile_is_not_released(waiting):
    with default_storage.open(waiting.enclosures.get().file.name, "wb") as file:
        file.write(b"two")
    assert release_all(LATER) == 0
    assert not Item.objects.get(pk=waiting.pk).live


def test_the_moment_can_be_moved_or_taken_away(site, waiting):
    sooner = NOW + timedelta(hours=3)
    assert "已经过去" in refused(Schedule(waiting, NOW), site.clerk)
    Schedule(waiting, sooner).do(actor=site.clerk, at=NOW)
    assert Item.objects.get(pk=waiting.pk).release_at == sooner
    Schedule(Item.objects.get(pk=waiting.pk), None).do(actor=site.clerk, at=NOW)
    assert Item.objects.get(pk=waiting.pk).live


def test_a_moment_is_for_what_was_submitted(site, item):
    assert "没有在送审" in refused(Schedule(item(), LATER), site.clerk)


def test_an_update_takes_the_place_of_what_was_live(released, revised):
    first = released(files=[("a.txt", b"one")])
    second = released(revised(first, title="新的标题"), told={"public_note": "更新标题"}, at=NOW + timedelta(days=1))
    ended, standing = second.releases.order_by("pk")
    assert (second.title, second.released_on, second.number) == ("新的标题", first.released_on, first.number)
    assert (ended.ended_at, ended.ended_reason) == (NOW + timedelta(days=1), "更新标题")
    assert (standing.kind, standing.note, standing.ended_at) == ("update", "更新标题", None)
    with second.enclosures.get().file.open("rb") as file:
        assert file.read() == b"one"


def test_it_is_withdrawn_with_a_reason(site, released):
    shown = released()
    assert "请写明" in refused(Withdraw(shown, site.clerk, " "), site.clerk)
    assert "没有" in refused(Withdraw(shown, site.author, "有误"), site.author)
    Withdraw(shown, site.clerk, "内容有误").do(actor=site.clerk, at=NOW)
    gone = Item.objects.get(pk=shown.pk)
    assert (gone.live, gone.stage) == (False, "withdrawn")
    assert gone.releases.get().ended_reason == "内容有误"
    assert "没有在公开" in refused(Withdraw(gone, site.clerk, "再撤"), site.clerk)


def test_what_was_withdrawn_comes_back_only_through_the_reviews(site, released, revised):
    shown = released()
    Withdraw(shown, site.clerk, "内容有误").do(actor=site.clerk, at=NOW)
    back = released(revised(shown, summary="改正了"), told={"public_note": "改正后重新公开"})
    assert back.live
    assert back.releases.count() == 2


def test_a_change_under_review_is_recalled_before_the_item_is_withdrawn(site, released, revised, submitted):
    changed = submitted(revised(released(), title="修改稿"), told={"public_note": "修改"})
    assert "先撤回" in refused(Withdraw(changed, site.clerk, "有误"), site.clerk)


def test_what_follows_happens_in_the_same_transaction(site, released, monkeypatch, submitted, review):
    seen = []
    monkeypatch.setattr(consequence, "_AFTER_RELEASE", [seen.append])
    monkeypatch.setattr(consequence, "_AFTER_END", [seen.append])
    shown = released()
    Withdraw(shown, site.clerk, "内容有误").do(actor=site.clerk, at=NOW)
    assert [each.item_id for each in seen] == [shown.pk, shown.pk]

    def fails(_release):
        raise RuntimeError

    monkeypatch.setattr(consequence, "_AFTER_RELEASE", [fails])
    sent = submitted()
    with pytest.raises(RuntimeError):
        review(sent)
    assert Item.objects.get(pk=sent.pk).stage == "final"
