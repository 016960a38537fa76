"""What a person may do in Wagtail's editor: by the office's own table, and never publish.

Wagtail asks these testers for every button and address, and the policies for what may be chosen. What they do not
grant is done by actions or not at all. Nobody is a superuser here: that mark of an account grants nothing.
"""

from collections.abc import Collection, Iterable
from datetime import date
from typing import Any, TypeVar

from django.db.models import QuerySet
from wagtail.images import get_image_model
from wagtail.models import Collection as Shelf
from wagtail.models import Page, PagePermissionTester
from wagtail.permission_policies.base import BasePermissionPolicy

from gongkai.web.organs.guard import today
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited, may, people_where, posts_of
from gongkai.web.publishing.models import Column, Item
from gongkai.web.publishing.models.item import DISCARDED
from gongkai.web.publishing.site import VILLAGE

Drafted = TypeVar("Drafted", Item, Column)

DRAFT = "draft"
"""The permission of our table that lets somebody write in the editor."""


def drafted(rows: "QuerySet[Drafted]", person: Person, permission: str, day: date) -> "QuerySet[Drafted]":
    """Return the items or columns of the organs, and of the villages, where `person` may do `permission` on `day`.

    Villages are asked for only where the person has a post at one: nobody else's list is made slower by it.
    """
    mine = limited(rows, person, permission, day)
    if any(post.organ.kind == VILLAGE for post in posts_of(person, day)):
        return mine | limited(rows, person, permission, day, via="committee")
    return mine


class NoRights(PagePermissionTester):
    """Grants nothing of Wagtail's, to nobody: the tester of every page that is neither column nor item."""

    def __init__(self, user: Any, page: Page) -> None:
        self.user, self.page = user, page
        self.page_is_root = page.depth == 1
        self.permissions: set[str] = set()

    def _no(self, *given: Any, **named: Any) -> bool:
        """Say no, whatever is asked."""
        del given, named
        return False

    can_add_subpage = can_edit = can_delete = can_unpublish = can_publish = can_submit_for_moderation = _no
    can_set_view_restrictions = can_unschedule = can_lock = can_unlock = can_publish_subpage = _no
    can_reorder_children = can_move = can_copy = can_move_to = can_copy_to = can_view_revisions = _no

    def page_locked(self) -> bool:
        """Say that nothing is locked: versions never overwrite one another here."""
        return False

    def _may(self, permission: str) -> bool:
        return any(may(self.user, permission, place, today()) for place in self.page.places)


class ColumnRights(NoRights):
    """Rights at a column: to draft items under it."""

    def can_add_subpage(self) -> bool:
        """Tell whether an item may be drafted here."""
        return self.page.kind != "root" and self.page.closed_on is None and self._may(DRAFT)


class ItemRights(NoRights):
    """Rights at an item: to edit its draft."""

    def can_edit(self) -> bool:
        """Tell whether the draft may be edited."""
        return self.page.stage != DISCARDED and self._may(DRAFT)


class Pictures(BasePermissionPolicy):
    """Pictures: whoever drafts somewhere may add some, and use those of colleagues. None is changed or deleted."""

    GRANTED = frozenset({"add", "choose"})

    def user_has_permission(self, user: Any, action: str) -> bool:
        """Tell whether the person may do this to some picture."""
        return action in self.GRANTED and may(user, DRAFT, None, today())

    def user_has_any_permission(self, user: Any, actions: Iterable[str]) -> bool:
        """Tell whether the person may do one of these to some picture."""
        return any(self.user_has_permission(user, action) for action in actions)

    def users_with_any_permission(self, actions: Iterable[str]) -> "QuerySet[Person]":
        """Return nobody: Wagtail asks this for its own notices, and none are sent."""
        del actions
        return Person.objects.none()

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Any) -> bool:
        """Tell whether the person may do this to this picture."""
        return self.instances_user_has_any_permission_for(user, [action]).filter(pk=instance.pk).exists()

    def user_has_any_permission_for_instance(self, user: Any, actions: Collection[str], instance: Any) -> bool:
        """Tell whether the person may do one of these to this picture."""
        return any(self.user_has_permission_for_instance(user, action, instance) for action in actions)

    def instances_user_has_any_permission_for(self, user: Any, actions: Collection[str]) -> "QuerySet[Any]":
        """Return the pictures put there by people of the organs where this person drafts."""
        pictures = get_image_model().objects.all()
        if not self.user_has_any_permission(user, actions):
            return pictures.none()
        return pictures.filter(uploaded_by_user__in=people_where(user, DRAFT, today()))

    def collections_user_has_any_permission_for(self, user: Any, actions: Collection[str]) -> "QuerySet[Shelf]":
        """Return the one shelf all pictures are on, for those who may put some there."""
        granted = self.user_has_any_permission(user, actions)
        return Shelf.objects.filter(depth=1) if granted else Shelf.objects.none()

    def collections_user_has_permission_for(self, user: Any, action: str) -> "QuerySet[Shelf]":
        """Return the one shelf, for those who may do this."""
        return self.collections_user_has_any_permission_for(user, [action])
