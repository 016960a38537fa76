"""What Wagtail asks us when it starts: our own pages to edit items, our own menu, and who may use which picture."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.images import get_image_model
from wagtail.permissions import register_permission_policy

from gongkai.web.publishing.editor.views import ItemViewSet
from gongkai.web.publishing.rights import Pictures
from gongkai.web.screens.language import said

register_permission_policy(get_image_model(), Pictures(get_image_model()), exact_class=True)


@hooks.register("register_admin_viewset")  # type: ignore[untyped-decorator]  # Wagtail tells no types
def items() -> ItemViewSet:
    """Return the editor's pages of items."""
    return ItemViewSet()


@hooks.register("construct_main_menu")  # type: ignore[untyped-decorator]  # Wagtail tells no types
def main_menu(request: HttpRequest, entries: list[MenuItem]) -> None:
    """Lead back to the office: what Wagtail's own menu leads to has no door here."""
    del request
    places = (("今日工作", "desk", "home"), ("公开信息", "items", "doc-full"), ("待我审核", "reviews", "check"))
    entries[:] = [MenuItem(said(label), reverse(name), icon_name=icon) for label, name, icon in places]


@hooks.register("construct_page_action_menu")  # type: ignore[untyped-decorator]  # Wagtail tells no types
def action_menu(entries: list[Any], request: HttpRequest, context: dict[str, Any]) -> None:
    """Leave one button: save. Submitting is done on the item's own page in the office."""
    del request, context
    entries[:] = [entry for entry in entries if entry.name == "action-save-draft"]


@hooks.register("construct_page_chooser_queryset")  # type: ignore[untyped-decorator]  # Wagtail tells no types
def pages_to_link(pages: "QuerySet[Any]", request: HttpRequest) -> "QuerySet[Any]":
    """Offer what the public may read: a link to a draft would tell of it."""
    del request
    return pages.filter(live=True)


@hooks.register("insert_global_admin_css")  # type: ignore[untyped-decorator]  # Wagtail tells no types
def style() -> str:
    """Hide what leads nowhere."""
    return format_html('<link rel="stylesheet" href="{}">', static("gongkai/editor.css"))
