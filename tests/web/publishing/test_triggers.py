"""What the database refuses, whoever asks: tried past every action, on the engine in use."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError, connection, transaction
from wagtail.models import Page, Revision

from gongkai.web.publishing import triggers, walls
from gongkai.web.publishing.models import Enclosure, Item, Release, Review, Round
from gongkai.web.publishing.rounds import standing

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


def refused(change):
    with pytest.raises(DatabaseError), transaction.atomic():
        change()


def pages(item):
    return Page.objects.filter(pk=item.pk)


def rows(item):
    return Item.objects.filter(pk=item.pk)


def test_a_draft_is_not_made_live(item, submitted):
    for each in (item(), submitted()):
        refused(lambda each=each: pages(each).update(live=True))
        refused(lambda each=each: pages(each).update(live=True, live_revision=each.latest_revision))
        refused(lambda each=each: rows(each).update(live=True))


def test_a_released_item_is_not_ended_changed_or_deleted(released):
    shown = released(files=[("a.txt", b"hello")])
    refused(lambda: pages(shown).update(live=False))
    refused(lambda: pages(shown).update(title="别的标题"))
    refused(lambda: rows(shown).update(summary="别的概述"))
    refused(lambda: rows(shown).update(body="[]"))
    refused(lambda: rows(shown).update(formed_on=NOW.date()))
    refused(lambda: shown.enclosures.all().delete())
    refused(lambda: Enclosure.objects.filter(item=shown).update(digest="0" * 64))
    refused(lambda: Enclosure.objects.create(item=shown, file="x.txt", name="x"))
    refused(lambda: rows(shown)._raw_delete("default"))
    refused(lambda: pages(shown).update(live_revision=None))


def test_nothing_is_slipped_in_while_it_is_dark(released):
    """Whoever ends the release by hand can end what is live, but never bring another text to the public."""
    shown = released()
    shown.releases.update(ended_at=NOW)
    pages(shown).update(live=False)
    rows(shown).update(summary="别的概述")
    refused(lambda: pages(shown).update(live=True))
    refused(lambda: shown.releases.update(ended_at=None))


def test_a_release_needs_three_reviewers(submitted, review):
    sent = review(submitted(), until="second")
    round_ = standing(sent)
    made = {"item": sent, "round": round_, "revision": round_.revision, "kind": "first", "at": NOW}
    refused(lambda: Release.objects.create(**made))
    refused(lambda: Round.objects.filter(pk=round_.pk).update(outcome="passed"))
    second = round_.reviews.get(stage="second").person
    Review.objects.create(round=round_, stage="final", person=second, capacity="", at=NOW, passed=True)
    refused(lambda: Round.objects.filter(pk=round_.pk).update(outcome="passed"))


def test_a_release_is_of_what_the_round_approved(released, item):
    shown, other = released(), item(title="另一篇")
    made = {"revision": other.latest_revision, "kind": "first", "at": NOW, "round": shown.rounds.get()}
    shown.releases.update(ended_at=NOW)
    refused(lambda: Release.objects.create(item=other, **made))


def test_the_record_stays_as_it_was_written(released):
    shown = released()
    round_ = shown.rounds.get()
    refused(lambda: round_.reviews.update(passed=False))
    refused(lambda: round_.reviews.all().delete())
    refused(lambda: Round.objects.filter(pk=round_.pk).update(digest="0" * 64))
    refused(lambda: Round.objects.filter(pk=round_.pk).update(outcome="open"))
    refused(lambda: Round.objects.filter(pk=round_.pk)._raw_delete("default"))
    refused(lambda: shown.releases.update(at=NOW - timedelta(days=9)))
    refused(lambda: shown.releases.all()._raw_delete("default"))
    refused(lambda: Revision.objects.filter(pk=round_.revision_id).update(content={}))
    refused(lambda: Revision.objects.filter(pk=round_.revision_id)._raw_delete("default"))


def test_an_item_is_not_born_live(site):
    def born():
        told = {"organ": site.organ, "author": site.author, "formed_on": NOW.date()}
        site.news.add_child(instance=Item(title="一步到位", slug="at-once", **told))

    with pytest.raises(PermissionDenied):
        born()
    with walls.opened(None):
        refused(born)


def test_the_walls_can_be_taken_down_and_put_up(released):
    shown = released()
    triggers.take_down()
    triggers.take_down()
    with transaction.atomic():
        pages(shown).update(title="改了")
    triggers.put_up()
    refused(lambda: pages(shown).update(title="又改"))


def test_every_wall_stands_in_the_database():
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SELECT tgname FROM pg_trigger WHERE NOT tgisinternal")
        else:
            cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        found = {name for (name,) in cursor.fetchall()}
    assert {each.name for each in triggers.triggers(connection.vendor)} <= found
