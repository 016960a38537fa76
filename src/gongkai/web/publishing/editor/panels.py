"""What stands in the editor's form of an item, in the order the statute's metadata is filled in."""

from typing import Any

from django.forms import DateInput
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel, PageChooserPanel

from gongkai.web.publishing.editor.forms import EnclosureForm


def _day(name: str) -> FieldPanel:
    """Ask for a day with the browser's own calendar, as all the office's forms do."""
    return FieldPanel(name, widget=DateInput(attrs={"type": "date"}, format="%Y-%m-%d"))


class Enclosures(InlinePanel):
    """The files enclosed, through a form that looks each through."""

    def get_form_options(self) -> dict[str, Any]:
        """Return what Wagtail makes the form of, with our own form for each file."""
        options: dict[str, Any] = super().get_form_options()
        options["formsets"][self.relation_name]["form"] = EnclosureForm
        return options


CONTENT = [
    FieldPanel("title"),
    MultiFieldPanel(
        [FieldPanel("kind"), _day("formed_on"), *map(FieldPanel, ("document_number", "origin", "summary"))],
        heading="基本信息",
    ),
    FieldPanel("body"),
    Enclosures("enclosures", [FieldPanel("file"), FieldPanel("name")], heading="附件", label="附件"),
    MultiFieldPanel(
        [
            *map(FieldPanel, ("theme", "category", "keywords", "openness", "openness_reason")),
            _day("in_force_from"),
            _day("expires_on"),
            PageChooserPanel("interprets", "publishing.Item"),
            FieldPanel("form"),
        ],
        heading="分类、公开方式和有效性",
    ),
]
