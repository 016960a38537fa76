"""No door around the third review: every address, button, bulk action, schedule, command and superuser is tried."""

import pytest
from django.core.exceptions import PermissionDenied
from django.core.management import call_command
from django.db import DatabaseError, transaction
from django.urls import URLPattern, URLResolver, get_resolver
from wagtail import hooks
from wagtail.actions.copy_page import CopyPageAction
from wagtail.actions.create_alias import CreatePageAliasAction
from wagtail.actions.delete_page import DeletePageAction
from wagtail.actions.move_page import MovePageAction
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.models import Page, Revision

from gongkai.web.publishing.models import Item
from gongkai.web.publishing.rights import ColumnRights, ItemRights

pytestmark = pytest.mark.django_db
GRANTED = {"can_edit"}


def walk(resolver, space=""):
    for each in resolver.url_patterns:
        if isinstance(each, URLResolver):
            yield from walk(each, f"{space}{each.namespace}:" if each.namespace else space)
        elif isinstance(each, URLPattern):
            yield each


@pytest.fixture
def mighty(site):
    """A clerk whose account is marked as a superuser's, whoever did that."""
    site.clerk.is_superuser = site.clerk.is_staff = True
    site.clerk.save()
    return site.clerk


def editors_addresses(item, column):
    """Every address of Wagtail's, filled with the item wherever a page is asked for."""
    told = {"page_id": item.pk, "pk": item.pk, "page_to_move_id": item.pk, "parent_page_id": column.pk}
    told |= {"destination_id": column.pk, "revision_id": item.latest_revision_id, "revision_id_a": "earliest"}
    told |= {"revision_id_b": "latest", "content_type_app_name": "publishing", "content_type_model_name": "item"}
    told |= {"app_label": "wagtailcore", "model_name": "page", "object_id": item.pk}
    for pattern in walk(next(each for each in get_resolver().url_patterns if str(each.pattern) == "cms/")):
        names = pattern.pattern.regex.groupindex
        for action in ("publish", "unpublish", "delete", "move") if "action" in names else ("x",):
            yield pattern.callback, {name: told.get(name, action if name == "action" else "1") for name in names}


SENT = {
    "action-publish": "1",
    "action-submit": "1",
    "action-workflow-action": "1",
    "action-unpublish": "1",
    "title": "偷偷公开",
    "slug": "x",
    "new_title": "y",
    "new_slug": "y",
    "publish_copies": "on",
    "go_live_at": "2020-01-01 00:00",
    "restriction_type": "none",
}


@pytest.mark.parametrize("method", ["get", "post"])
def test_no_address_of_wagtails_makes_anything_live(rf, site, mighty, submitted, released, method):
    waiting, shown = submitted(), released(title="已经公开的信息")
    before = Item.objects.filter(live=True).count()
    for subject in (waiting, shown):
        for view, told in editors_addresses(subject, site.news):
            request = getattr(rf, method)("/cms/", SENT | {"id": subject.pk})
            request.user, request.session = mighty, {}
            request._messages = _Silent()
            _try(view, request, told)
    assert set(Item.objects.filter(live=True).values_list("pk", flat=True)) == {shown.pk}
    assert Item.objects.filter(live=True).count() == before
    assert Item.objects.get(pk=waiting.pk).get_parent().pk == site.news.pk
    assert Item.objects.get(pk=shown.pk).title == "已经公开的信息"


def _try(view, request, told):
    try:
        with transaction.atomic():
            answer = view(request, **told)
            if hasattr(answer, "render"):
                answer.render()
    except Exception:  # noqa: BLE001, S110 -- whatever stops it, what counts is that nothing was made public
        pass


class _Silent(list):
    def add(self, *_given, **_named):
        pass


def test_what_is_open_lets_nobody_publish(client, site, item):
    draft = item()
    client.force_login(site.author)
    sent = SENT | {"kind": "news", "formed_on": "2026-02-27", "openness": "proactive", "body-count": "0"}
    sent |= {f"enclosures-{key}": "0" for key in ("TOTAL_FORMS", "INITIAL_FORMS", "MIN_NUM_FORMS", "MAX_NUM_FORMS")}
    answer = client.post(f"/cms/pages/{draft.pk}/edit/", sent)
    assert answer.status_code == 302
    draft.refresh_from_db()
    assert (draft.title, draft.live, draft.stage) == ("偷偷公开", False, "draft")
    assert draft.go_live_at is None


def test_the_form_has_one_button(client, site, item):
    client.force_login(site.author)
    page = client.get(f"/cms/pages/{item().pk}/edit/").content.decode()
    assert "action-publish" not in page
    assert "action-submit" not in page
    assert "go_live_at" not in page


def test_rights_grant_editing_to_those_of_the_table_and_nothing_else(site, mighty, item, released, person):
    for subject in (item(), released()):
        for who in (site.author, mighty, site.final, person("clerk", site.county.other)):
            rights = subject.permissions_for_user(who)
            assert isinstance(rights, ItemRights)
            asked = [name for name in dir(rights) if name.startswith("can_")]
            granted = {name for name in asked if _granted(rights, name, site.news)}
            assert granted == (GRANTED if who in (site.author, mighty) else set())


def test_rights_at_a_column(site, mighty, person):
    for who, may in ((site.author, True), (site.final, False), (person("clerk", site.county.other), False)):
        rights = site.news.permissions_for_user(who)
        assert isinstance(rights, ColumnRights)
        assert rights.can_add_subpage() is may
        assert not rights.can_publish_subpage()
    assert not site.root.permissions_for_user(mighty).can_add_subpage()


def _granted(rights, name, column):
    return getattr(rights, name)(*([column] if name in {"can_move_to", "can_copy_to"} else []))


def test_wagtails_own_acts_are_refused(site, mighty, submitted, released):
    waiting, shown = submitted(), released()
    acts = [
        lambda: waiting.publish(waiting.latest_revision, skip_permission_checks=True),
        lambda: waiting.latest_revision.publish(skip_permission_checks=True),
        lambda: PublishPageRevisionAction(waiting.latest_revision, user=mighty).execute(skip_permission_checks=True),
        lambda: UnpublishPageAction(shown, user=mighty).execute(skip_permission_checks=True),
        shown.unpublish,
        shown.delete,
        Page.objects.get(pk=shown.pk).specific.delete,
        lambda: Page.objects.get(pk=shown.pk).unpublish(),
        lambda: Page.objects.get(pk=waiting.pk).publish(waiting.latest_revision, skip_permission_checks=True),
        lambda: DeletePageAction(shown, mighty).execute(skip_permission_checks=True),
        lambda: shown.move(site.root, pos="last-child"),
        lambda: MovePageAction(shown, site.root, pos="last-child", user=mighty).execute(),
        shown.copy,
        lambda: CopyPageAction(shown, update_attrs={"slug": "copy"}, user=mighty).execute(skip_permission_checks=True),
        lambda: CreatePageAliasAction(shown, update_slug="alias", user=mighty).execute(skip_permission_checks=True),
        lambda: _saved(shown, title="别的"),
        lambda: _saved(waiting, live=True),
        lambda: _saved(shown, live=False),
    ]
    for act in acts:
        with pytest.raises((PermissionDenied, DatabaseError)), transaction.atomic():
            act()
    assert set(Item.objects.filter(live=True)) == {shown}


def _saved(item, **changed):
    again = Item.objects.get(pk=item.pk)
    for name, value in changed.items():
        setattr(again, name, value)
    again.save()


def test_wagtails_schedule_releases_nothing(submitted):
    waiting = submitted()
    Page.objects.filter(pk=waiting.pk).update(go_live_at="2020-01-01T00:00Z")
    Revision.objects.filter(pk=waiting.latest_revision_id).update(approved_go_live_at="2020-01-01T00:00Z")
    with pytest.raises((PermissionDenied, DatabaseError)), transaction.atomic():
        call_command("publish_scheduled")
    assert not Item.objects.get(pk=waiting.pk).live


def test_wagtails_expiry_ends_nothing(released):
    shown = released()
    Page.objects.filter(pk=shown.pk).update(expire_at="2020-01-01T00:00Z")
    with pytest.raises((PermissionDenied, DatabaseError)), transaction.atomic():
        call_command("publish_scheduled")
    assert Item.objects.get(pk=shown.pk).live


def test_versions_are_not_purged_away_from_the_record(released):
    shown = released()
    with pytest.raises(DatabaseError), transaction.atomic():
        Revision.objects.filter(pk=shown.live_revision_id)._raw_delete("default")


def test_the_editors_menu_leads_to_the_office_only(rf, site):
    request, entries = rf.get("/"), [object()]
    request.user = site.author
    for hook in hooks.get_hooks("construct_main_menu"):
        hook(request, entries)
    assert [entry.url for entry in entries] == ["/office/", "/office/publishing/items/", "/office/publishing/reviews/"]
