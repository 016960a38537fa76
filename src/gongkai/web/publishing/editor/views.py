"""Wagtail's pages to add and edit an item, saving through the named actions of drafts and nothing else."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any, cast

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from wagtail.admin import messages
from wagtail.admin.views.pages.create import CreateView
from wagtail.admin.views.pages.edit import EditView
from wagtail.admin.views.pages.preview import PreviewOnCreateView, PreviewOnEditView
from wagtail.admin.viewsets.pages import PageViewSet

from gongkai.web.organs.action import Action, Refused
from gongkai.web.organs.guard import person_of
from gongkai.web.publishing.actions.draft import SaveDraft, StartDraft
from gongkai.web.publishing.models import Item
from gongkai.web.screens.language import said

Saving = tuple[str, Callable[[], HttpResponse]]


class _Acting(ABC):
    """Saves by an action; where it is refused, the form comes back as it was filled, with the reasons."""

    request: Any
    form: Any
    page: Any
    has_unsaved_changes: bool

    @property
    def action_name_and_method(self) -> Saving:
        """Return the one thing the form does, whatever else was sent with it."""
        return "save", self.save_action

    def save_action(self) -> HttpResponse:
        """Do the action; stay on the page."""
        self.page = self.form.save(commit=False)
        action = self.action()
        try:
            action.do(actor=person_of(self.request), at=timezone.now())
        except Refused as refused:
            for reason in refused.reasons:
                field = reason.about if reason.about in self.form.fields else None
                self.form.add_error(field, said(reason.message, **reason.values))
            self.form.restore_required_fields()
            return cast("HttpResponse", self.form_invalid(self.form))  # type: ignore[attr-defined]  # the same
        back = messages.button(reverse("item", args=[self.page.pk]), said("信息的办公页面"))
        messages.success(self.request, said("已完成：{label}", label=action.label), buttons=[back])
        return cast("HttpResponse", self.redirect_and_remain())  # type: ignore[attr-defined]  # Wagtail's view has it

    @abstractmethod
    def action(self) -> Action:
        """Return the action that saves what was filled in."""


class AddItem(_Acting, CreateView):
    """Begin an item under a column."""

    def get(self, request: Any) -> HttpResponse:
        """Show the form, filled with what the column says of its items."""
        self.page.organ = self.parent_page.organ
        return cast("HttpResponse", super().get(request))

    def action(self) -> StartDraft:
        """Return the beginning of a draft."""
        return StartDraft(self.parent_page, self.page, person_of(self.request))


class EditItem(_Acting, EditView):
    """Edit the latest draft of an item."""

    def save_action(self) -> HttpResponse:
        """Save a new version, unless somebody else saved one since the form was opened."""
        if self.is_out_of_date:
            self.form.add_error(None, said("在您打开之后，别人保存了新的版本。请核对后再保存一次，以您的为准"))
            return cast("HttpResponse", self.form_invalid(self.form))
        return super().save_action()

    def action(self) -> SaveDraft:
        """Return the saving of a version."""
        return SaveDraft(Item.objects.get(pk=self.page.pk), self.page, person_of(self.request))


class PreviewNew(PreviewOnCreateView):
    """A preview of what is being begun, for those who may draft there."""

    permission_required = None  # the page itself is asked, which knows our table


class PreviewDraft(PreviewOnEditView):
    """A preview of what is being edited, for those who may edit it."""

    permission_required = None  # the same


class ItemViewSet(PageViewSet):
    """The editor's pages of items."""

    model = Item
    add_view_class = AddItem
    edit_view_class = EditItem
    preview_on_add_view_class = PreviewNew
    preview_on_edit_view_class = PreviewDraft
