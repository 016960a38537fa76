"""Carriers: where besides the website the office publishes, and what was carried there, when, how often."""

from django.db import models

from gongkai.web.organs.models import Organ, Person
from gongkai.web.publishing.models.item import Item
from gongkai.web.publishing.tables import carrier_kinds


def kind_choices() -> list[tuple[str, str]]:
    """Return the kinds to choose from; asked when needed, so that a new row of the table is no new migration."""
    return [(key, each.name) for key, each in carrier_kinds().items() if not each.site]


class Carrier(models.Model):
    """A carrier of an organ: its kind (publishing/carriers.toml), its name, and how fresh it must be kept.

    `changed_on` is the day it was opened, renamed or closed; where its kind must be filed with the superior,
    `filed_on` is the day that was done, and no earlier filing covers a later change.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="carriers", verbose_name="机关")
    kind = models.CharField("类别", max_length=20, choices=kind_choices)
    name = models.CharField("名称", max_length=120)
    freshness = models.CharField("更新要求", max_length=30, blank=True)
    opened_on = models.DateField("开通日期")
    changed_on = models.DateField("最近变动")
    filed_on = models.DateField("备案日期", blank=True, null=True)
    closed_on = models.DateField("停用日期", blank=True, null=True)

    class Meta:
        verbose_name = "载体"
        verbose_name_plural = "载体"
        constraints = [models.UniqueConstraint(fields=["organ", "kind", "name"], name="carrier_once")]

    def __str__(self) -> str:
        """Return its name."""
        return self.name


class Carried(models.Model):
    """Something carried: an item (or, where it has no item, a title), the day, how many pieces, and the proof.

    `expected` rows are planned and not yet done (`on` empty): the board shows them as missing or late after `due`.
    Where the item was withdrawn from the website afterwards, it must be taken down here too, by `recall_due`; that it
    was is noted with day and proof, and the row stays: it was published. Where the website has another text since, it
    differs here until `renew_due`. `fault` is why a platform did not take it, while it is not there.
    """

    carrier = models.ForeignKey(Carrier, on_delete=models.PROTECT, related_name="carried")
    item = models.ForeignKey(Item, on_delete=models.PROTECT, blank=True, null=True, related_name="carried")
    title = models.CharField("标题", max_length=300, blank=True)
    on = models.DateField("日期", blank=True, null=True)
    due = models.DateField("应于", blank=True, null=True)
    count = models.PositiveIntegerField("条（次）数", default=1)
    address = models.CharField("网址或者位置", max_length=300, blank=True)
    proof = models.FileField("照片", upload_to="proofs/%Y/%m/", blank=True)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+", verbose_name="登记人")
    renew_due = models.DateField("应于何日前更正", blank=True, null=True)
    fault = models.CharField("推送未成功的原因", max_length=300, blank=True)
    recall_due = models.DateField("应于何日前撤下", blank=True, null=True)
    recalled_on = models.DateField("撤下日期", blank=True, null=True)
    recall_proof = models.FileField("撤下的证明", upload_to="proofs/%Y/%m/", blank=True)
    recalled_by = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, related_name="+", verbose_name="撤下登记人"
    )

    class Meta:
        verbose_name = "载体发布"
        verbose_name_plural = "载体发布"
        indexes = [
            models.Index(fields=["carrier", "on"]),
            models.Index(fields=["carrier", "due"]),
            models.Index(fields=["recall_due"], name="carried_recall", condition=models.Q(recall_due__isnull=False)),
            models.Index(fields=["renew_due"], name="carried_renew", condition=models.Q(renew_due__isnull=False)),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["carrier", "item"],
                condition=models.Q(item__isnull=False, recalled_on__isnull=True),
                name="item_once_per_carrier",
            )
        ]

    def __str__(self) -> str:
        """Return what was carried where."""
        return f"{self.carrier} {self.item or self.title}"
