"""What stands in the editor's form of an item, in the order the statute's metadata is filled in."""

from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel, PageChooserPanel

CONTENT = [
    FieldPanel("title"),
    MultiFieldPanel(
        [FieldPanel(name) for name in ("kind", "formed_on", "document_number", "origin", "summary")],
        heading="基本信息",
    ),
    FieldPanel("body"),
    InlinePanel("enclosures", [FieldPanel("file"), FieldPanel("name")], heading="附件", label="附件"),
    MultiFieldPanel(
        [
            *(FieldPanel(name) for name in ("theme", "category", "keywords", "openness", "openness_reason")),
            *(FieldPanel(name) for name in ("in_force_from", "expires_on")),
            PageChooserPanel("interprets", "publishing.Item"),
        ],
        heading="分类、公开方式和有效性",
    ),
]
