"""The editor saves through actions: a version and an audit row each time, and nothing where it is refused."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from gongkai.web.organs.models import AuditRow
from gongkai.web.publishing.models import Item
from gongkai.web.publishing.rounds import standing

pytestmark = pytest.mark.django_db
NONE = {f"enclosures-{key}": "0" for key in ("TOTAL_FORMS", "INITIAL_FORMS", "MIN_NUM_FORMS")}
FILLED = {"kind": "news", "formed_on": "2026-02-27", "openness": "proactive", "body-count": "0", **NONE}
FILLED |= {"enclosures-MAX_NUM_FORMS": "1000"}


def adding(column):
    return reverse("wagtailadmin_pages:add", args=["publishing", "item", column.pk])


def editing(item):
    return reverse("wagtailadmin_pages:edit", args=[item.pk])


def acts():
    return list(AuditRow.objects.order_by("number").values_list("action", flat=True))


def test_an_item_is_begun_under_a_column_with_a_file(client, site):
    client.force_login(site.author)
    assert client.get(adding(site.news)).status_code == 200
    file = {"enclosures-TOTAL_FORMS": "1", "enclosures-0-file": SimpleUploadedFile("名单.txt", b"one")}
    file |= {"enclosures-0-name": "", "enclosures-0-ORDER": "1"}
    answer = client.post(adding(site.news), FILLED | {"title": "新的信息"} | file)
    made = Item.objects.get()
    assert answer["Location"] == editing(made)
    assert (made.title, made.author, made.organ, made.live) == ("新的信息", site.author, site.organ, False)
    kept = made.enclosures.get()
    assert (kept.name, len(kept.digest)) == ("名单.txt", 64)
    assert acts() == ["start_draft"]


def test_a_file_that_is_not_what_it_says_is_refused(client, site):
    client.force_login(site.author)
    file = {"enclosures-TOTAL_FORMS": "1", "enclosures-0-file": SimpleUploadedFile("名单.pdf", b"MZ")}
    answer = client.post(adding(site.news), FILLED | {"title": "新的信息", "enclosures-0-ORDER": "1"} | file)
    assert "请核对扩展名" in answer.content.decode()
    assert not Item.objects.exists()


def test_saving_an_edit_voids_the_round(client, site, submitted):
    sent = submitted()
    client.force_login(site.author)
    assert client.post(editing(sent), FILLED | {"title": "改过"}).status_code == 302
    assert (Item.objects.get(pk=sent.pk).stage, standing(sent)) == ("draft", None)
    assert acts()[-1] == "save_draft"


def test_what_somebody_else_saved_meanwhile_is_not_written_over_unseen(client, site, item, revised):
    draft = item()
    opened = {"loaded_revision_id": str(draft.latest_revision_id), "loaded_revision_created_at": "x"}
    revised(draft, title="别人改的", person=site.clerk)
    client.force_login(site.author)
    answer = client.post(editing(draft), FILLED | {"title": "我改的"} | opened)
    assert "别人保存了新的版本" in answer.content.decode()
    assert "我改的" in answer.content.decode()
    assert Item.objects.get(pk=draft.pk).title == "别人改的"


def test_a_refusal_keeps_what_was_filled_in(client, site, item):
    draft = item()
    Item.objects.filter(pk=draft.pk).update(stage="draft")
    client.force_login(site.author)
    answer = client.post(editing(draft), FILLED | {"title": " ", "origin": "镇政府办"})
    assert "镇政府办" in answer.content.decode()
    assert draft.revisions.count() == 1


def test_what_is_live_stays_while_it_is_edited(client, site, released):
    shown = released(files=[("a.txt", b"one")])
    client.force_login(site.author)
    client.post(editing(shown), FILLED | {"title": "修改稿"})
    now = Item.objects.get(pk=shown.pk)
    assert (now.live, now.title, now.draft_title) == (True, shown.title, "修改稿")
    assert now.enclosures.count() == 1


def test_others_do_not_get_in(client, site, item, person):
    draft = item()
    client.force_login(person("clerk", site.county.other))
    assert client.get(editing(draft))["Location"] == "/cms/"
    assert client.get(adding(site.news))["Location"] == "/cms/"
    client.force_login(site.author)
    column = reverse("wagtailadmin_pages:add", args=["publishing", "column", site.news.pk])
    client.post(column, {"title": "偷设的栏目"})
    assert site.news.get_children().count() == 1


def test_the_preview_stands_in_a_frame_of_the_editor_alone(client, site, item):
    client.force_login(site.author)
    answer = client.get(reverse("wagtailadmin_pages:preview_on_edit", args=[item().pk]))
    assert answer.status_code == 200
    assert "frame-ancestors 'self'" in answer["Content-Security-Policy"]
    assert "unsafe" not in answer["Content-Security-Policy"]
    assert answer["X-Frame-Options"] == "SAMEORIGIN"


def test_only_the_two_forms_have_the_wider_policy(client, site, item):
    client.force_login(site.author)
    assert "unsafe-inline" in client.get(editing(item()))["Content-Security-Policy"]
    assert "unsafe" not in client.get(reverse("items"))["Content-Security-Policy"]
