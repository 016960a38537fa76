"""Items: what the office makes public, with the metadata the statute asks for, and the files enclosed."""

from typing import Any

from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.fields import StreamField
from wagtail.models import COMMENTS_RELATION_NAME, Orderable, Page

from gongkai.web.organs.models import Organ, Person
from gongkai.web.publishing import walls
from gongkai.web.publishing.body import BLOCKS
from gongkai.web.publishing.editor.panels import CONTENT
from gongkai.web.publishing.models.addressed import AddressedByKey
from gongkai.web.publishing.tables import item_kinds, stages

PROACTIVE, ON_REQUEST, CLOSED = "proactive", "on_request", "closed"
OPENNESS = ((PROACTIVE, "主动公开"), (ON_REQUEST, "依申请公开"), (CLOSED, "不予公开"))
VALIDITY = (("", "不适用"), ("in_force", "有效"), ("amended", "已修改"), ("repealed", "已废止"), ("expired", "已失效"))
FORMS = (("text", "文字解读"), ("graphic", "图解"), ("video", "视频解读"), ("questions", "问答"))
DRAFT, APPROVED, RELEASED, WITHDRAWN, DISCARDED = "draft", "approved", "released", "withdrawn", "discarded"
STAGES = (
    (DRAFT, "起草"),
    *((key, f"待{stage.name}") for key, stage in stages().items()),
    (APPROVED, "待公开"),
    (RELEASED, "已公开"),
    (WITHDRAWN, "已撤回"),
    (DISCARDED, "已弃稿"),
)

OF_THE_RECORD = (
    "organ_id",
    "number",
    "stage",
    "released_on",
    "release_at",
    "author_id",
    "committee_id",
    "due",
    "due_provisional",
    "validity",
)
"""What belongs to the item itself and not to a draft of it: changed by actions only, never by editing a draft."""

_DRAFTED = frozenset({"title", "slug", "seo_title", "search_description"})
"""Of the fields every page has, those a draft says."""

KEPT = (*(field.attname for field in Page._meta.concrete_fields if field.name not in _DRAFTED), *OF_THE_RECORD)  # noqa: SLF001 -- Django's own public name
"""What a draft has from the row, whatever was written into its version."""

_UNREAD = frozenset(name.removesuffix("_id") for name in KEPT) | {COMMENTS_RELATION_NAME}

_BESIDE = frozenset(name.removesuffix("_id") for name in OF_THE_RECORD) | {
    "latest_revision",
    "latest_revision_created_at",
    "draft_title",
    "has_unpublished_changes",
    "wagtail_admin_comments",
}
"""What may be written of a live item without a release: the public reads none of it as the item's content."""


class Item(AddressedByKey, Page):
    """Something made public under a column. The page's live fields are what the public reads; drafts are revisions.

    `number` is the 索引号: unique, given at the first submission, never reused. `formed_on` starts the clock
    (reg2019/26); `due` is the last day to publish, stored so that lists can sort by it. `stage` is where the latest
    draft stands (a released item with a new draft is again `draft` while `live`). `author` drafted it; the three
    reviewers are others. `committee` is the village in whose column it stands (None elsewhere): its officer may draft
    it too, and review nothing. Only the release action makes it live.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="items", verbose_name="发布机构")
    committee = models.ForeignKey(
        Organ, on_delete=models.PROTECT, null=True, editable=False, related_name="+", verbose_name="村（居）民委员会"
    )
    author = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+", verbose_name="供稿人")
    kind = models.CharField(
        "信息类别",
        max_length=30,
        default="information",
        choices=[(key, each.name) for key, each in item_kinds().items()],
    )
    number = models.CharField("索引号", max_length=80, blank=True, null=True, unique=True, editable=False)
    summary = models.TextField("内容概述", max_length=500, blank=True)
    formed_on = models.DateField("生成日期", null=True)
    document_number = models.CharField("发文字号", max_length=60, blank=True)
    theme = models.CharField("主题分类", max_length=60, blank=True)
    category = models.CharField("组配分类", max_length=60, blank=True)
    keywords = models.CharField("关键词", max_length=120, blank=True)
    origin = models.CharField("信息来源", max_length=120, blank=True)
    openness = models.CharField("公开方式", max_length=12, default=PROACTIVE, choices=OPENNESS)
    openness_reason = models.TextField("不主动公开的理由", blank=True)
    validity = models.CharField("有效性", max_length=12, blank=True, choices=VALIDITY, editable=False)
    in_force_from = models.DateField("施行日期", blank=True, null=True)
    expires_on = models.DateField("有效期至", blank=True, null=True)
    body = StreamField(BLOCKS, verbose_name="正文", blank=True)
    interprets = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        blank=True,
        null=True,
        related_name="interpretations",
        verbose_name="解读的文件",
    )
    form = models.CharField("解读形式", max_length=10, blank=True, choices=FORMS)

    stage = models.CharField("状态", max_length=12, default=DRAFT, choices=STAGES, editable=False)
    due = models.DateField("公开期限", blank=True, null=True, editable=False)
    due_provisional = models.BooleanField(default=False, editable=False)
    release_at = models.DateTimeField("定时公开", blank=True, null=True, editable=False)
    released_on = models.DateField("发布日期", blank=True, null=True, editable=False)

    address = "public_item"
    content_panels = CONTENT
    promote_panels: list[Any] = []
    settings_panels: list[Any] = []
    template = "portal/item.html"
    parent_page_types = ["publishing.Column"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = "公开信息"
        verbose_name_plural = "公开信息"
        indexes = [
            models.Index(fields=["organ", "stage", "due"]),
            models.Index(fields=["author", "stage"]),
            # Holds what an organ's year is counted by: of wide rows none is read.
            models.Index(fields=["organ", "released_on", "kind", "stage"], name="item_counted"),
            models.Index(fields=["document_number"]),
            # Few items interpret another: without those that do not, a database knows this index for what it is.
            models.Index(fields=["interprets"], name="item_interprets", condition=models.Q(interprets__isnull=False)),
        ]

    def __str__(self) -> str:
        """Return the title."""
        return self.title

    @property
    def places(self) -> tuple[Organ, ...]:
        """Return the organs where whoever may see or draft there may see and draft this."""
        return (self.organ, self.committee) if self.committee else (self.organ,)

    def permissions_for_user(self, user: Any) -> Any:
        """Return what `user` may do with it in the editor: by the office's own table; publishing is never among it."""
        from gongkai.web.publishing.rights import ItemRights  # noqa: PLC0415 -- rights look at posts, and these at items

        return ItemRights(user, self)

    def with_content_json(self, content: dict[str, Any]) -> "Item":
        """Return the item as a draft says it; what belongs to page and record stays as it is.

        Wagtail would look up every record the version names, and then take most of them from the row after all.
        """
        said = {name: value for name, value in content.items() if name not in _UNREAD}
        drafted = Item.from_serializable_data(said)
        for name in KEPT:
            setattr(drafted, name, getattr(self, name))
        drafted.pk, drafted.organ, drafted.committee = self.pk, self.organ, self.committee
        return drafted

    def get_latest_revision_as_object(self) -> "Item":
        """Return the newest version by what the database has now, however old what is in hand; one query."""
        row = Item.objects.select_related("organ", "committee", "latest_revision").get(pk=self.pk)
        if row.has_unpublished_changes and row.latest_revision:
            return row.with_content_json(row.latest_revision.content)
        return row

    def save(self, *given: Any, **named: Any) -> Any:
        """Save a draft, or beside what is live; Walled for anything else of a live item outside a release.

        The audit trail tells of it, so that Wagtail's own log need not.
        """
        beside = named.get("update_fields") is not None and _BESIDE.issuperset(named["update_fields"])
        if not beside and not walls.is_open(self.pk) and (self.live or self._is_live()):
            raise walls.refuse("save")
        return super().save(*given, **{"log_action": None, **named})

    def is_site_root(self) -> bool:
        """Say no: it always stands under a column."""
        return False

    def _is_live(self) -> bool:
        return self.pk is not None and Item.objects.filter(pk=self.pk, live=True).exists()

    def publish(self, *given: Any, **named: Any) -> Any:
        """Refuse: only the release action makes an item live."""
        del given, named
        raise walls.refuse("publish")

    def unpublish(self, *given: Any, **named: Any) -> Any:
        """Refuse: only the withdraw action ends what is live."""
        del given, named
        raise walls.refuse("unpublish")

    def copy(self, *given: Any, **named: Any) -> Any:
        """Refuse: a copy would bear another's record."""
        del given, named
        raise walls.refuse("copy")

    def create_alias(self, *given: Any, **named: Any) -> Any:
        """Refuse: an alias would be live without a release."""
        del given, named
        raise walls.refuse("create_alias")

    def move(self, *given: Any, **named: Any) -> Any:
        """Move it to another column, while the action that does it holds the gate open."""
        if not walls.is_open(self.pk):
            raise walls.refuse("move")
        return super().move(*given, **named)

    def delete(self, *given: Any, **named: Any) -> Any:
        """Refuse: a draft is discarded and a released item withdrawn; the record of both stays."""
        del given, named
        raise walls.refuse("delete")


class Enclosure(Orderable):
    """A file enclosed with an item (附件); `digest` is the SHA-256 of what was looked through and vetted."""

    item = ParentalKey(Item, on_delete=models.CASCADE, related_name="enclosures")
    file = models.FileField("文件", upload_to="enclosures/%Y/%m/")
    name = models.CharField("名称", max_length=200)
    digest = models.CharField(max_length=64, blank=True, editable=False)
    text = models.TextField(blank=True, editable=False)

    class Meta(Orderable.Meta):
        verbose_name = "附件"
        verbose_name_plural = "附件"

    def __str__(self) -> str:
        """Return its name."""
        return self.name
