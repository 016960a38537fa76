"""Drafts: begun, saved as versions, discarded, moved; a saved change voids what was approved."""

from datetime import UTC, date, datetime

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from gongkai.web.publishing.actions.draft import Discard, Reclassify, SaveDraft, StartDraft
from gongkai.web.publishing.actions.release import Withdraw
from gongkai.web.publishing.models import Column, Item, Round

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


def refused(action, actor):
    with pytest.raises(Refused) as caught:
        action.do(actor=actor, at=NOW)
    return str(caught.value)


def acts():
    return list(AuditRow.objects.order_by("number").values_list("action", flat=True))


def test_who_begins_it_is_its_author_and_the_column_says_the_organ(site, item):
    draft = item()
    assert (draft.author, draft.organ, draft.stage, draft.live) == (site.author, site.organ, "draft", False)
    assert draft.get_parent().pk == site.news.pk
    assert draft.number is None
    assert draft.due is not None
    assert acts() == ["start_draft"]


def test_nothing_is_begun_where_nothing_may_stand(site, person):
    closed = site.root.add_child(
        instance=Column(title="旧栏目", slug="old", organ=site.organ, kind="added", closed_on=date(2026, 1, 1))
    )
    draft = Item(title="试", formed_on=date(2026, 2, 27))
    assert "已经停用" in refused(StartDraft(closed, draft, site.author), site.author)
    assert "最上层" in refused(StartDraft(site.root, draft, site.author), site.author)
    assert "标题" in refused(StartDraft(site.news, Item(title=" "), site.author), site.author)
    stranger = person("contributor", site.county.other)
    assert "没有" in refused(StartDraft(site.news, draft, stranger), stranger)


def test_every_save_is_a_version_and_an_audit_row(item, revised):
    draft = revised(item(), title="改过的标题")
    assert draft.title == draft.draft_title == "改过的标题"
    assert draft.revisions.count() == 2
    assert acts() == ["start_draft", "save_draft"]


@pytest.mark.parametrize("until", ["first", "second"])
def test_an_edit_voids_the_round(submitted, review, revised, until):
    sent = review(submitted(), until=until)
    again = revised(sent, title="又改了标题")
    assert again.stage == "draft"
    assert Round.objects.get(item=sent).outcome == "voided"


def test_an_edit_of_what_waits_for_its_moment_voids_it_too(submitted, review, revised):
    later = datetime(2026, 3, 9, 1, 0, tzinfo=UTC)
    waiting = review(submitted(told={"release_at": later}))
    assert waiting.stage == "approved"
    assert revised(waiting, summary="改了").stage == "draft"
    assert Round.objects.get(item=waiting).outcome == "voided"


def test_saving_the_same_content_voids_nothing(submitted, revised):
    sent = revised(submitted())
    assert sent.stage == "first"
    assert Round.objects.get(item=sent).outcome == "open"


def test_another_file_is_another_draft(submitted, revised):
    sent = submitted(files=[("a.txt", b"one")])
    assert revised(sent, files=[("b.txt", b"two")]).stage == "draft"


def test_what_is_live_stays_while_a_new_draft_is_written(released, revised):
    shown = released(files=[("a.txt", b"one")])
    again = revised(shown, title="修改稿", files=[("b.txt", b"two")])
    assert again.live
    assert again.title != "修改稿"
    assert again.draft_title == "修改稿"
    assert again.enclosures.count() == 1
    draft = again.get_latest_revision_as_object()
    assert [each.name for each in draft.enclosures.all()] == ["a.txt", "b.txt"]
    with draft.enclosures.all()[1].file.open("rb") as file:
        assert file.read() == b"two"


def test_what_is_of_the_record_is_not_changed_by_editing(released, revised):
    shown = released()
    again = revised(shown, number="伪造", stage="released", author=None)
    assert (again.number, again.stage, again.author) == (shown.number, "draft", shown.author)


def test_a_draft_is_discarded_and_not_taken_up_again(site, item):
    draft = item()
    Discard(draft).do(actor=site.author, at=NOW)
    draft = Item.objects.get(pk=draft.pk)
    assert draft.stage == "discarded"
    assert "已经弃用" in refused(SaveDraft(draft, draft, site.author), site.author)
    assert "只有起草中" in refused(Discard(draft), site.author)


def test_discarding_a_change_goes_back_to_what_is_live(site, released, revised):
    shown = released()
    changed = revised(shown, title="不要的修改")
    Discard(changed).do(actor=site.author, at=NOW)
    back = Item.objects.get(pk=shown.pk)
    assert (back.stage, back.live, back.draft_title) == ("released", True, shown.title)
    assert back.get_latest_revision_as_object().title == shown.title


def test_it_moves_to_another_column_of_the_same_organ(site, item, submitted):
    notices = site.root.add_child(instance=Column(title="公示公告", slug="notice", organ=site.organ, kind="added"))
    draft = item()
    Reclassify(draft, notices).do(actor=site.author, at=NOW)
    assert Item.objects.get(pk=draft.pk).get_parent().pk == notices.pk
    assert "已经在" in refused(Reclassify(Item.objects.get(pk=draft.pk), notices), site.author)
    assert "先撤回" in refused(Reclassify(submitted(), notices), site.author)


def test_what_is_saved_stays_in_the_column_it_was_moved_to_meanwhile(site, item):
    notices = site.root.add_child(instance=Column(title="公示公告", slug="notice", organ=site.organ, kind="added"))
    row = item()
    draft = row.get_latest_revision_as_object()
    Reclassify(Item.objects.get(pk=row.pk), notices).do(actor=site.author, at=NOW)
    draft.title = "新的标题"
    SaveDraft(row, draft, site.author).do(actor=site.author, at=NOW)
    saved = Item.objects.get(pk=row.pk)
    assert (saved.title, saved.get_parent().pk) == ("新的标题", notices.pk)
    assert saved.url_path.startswith(Column.objects.get(pk=notices.pk).url_path)


def test_a_discarded_change_does_not_come_back_with_a_withdrawal(site, released, revised):
    shown = released()
    Discard(revised(shown, title="不要的修改")).do(actor=site.author, at=NOW)
    Withdraw(Item.objects.get(pk=shown.pk), site.clerk, "内容有误").do(actor=site.clerk, at=NOW)
    assert Item.objects.get(pk=shown.pk).get_latest_revision_as_object().title == shown.title
