"""Hotline orders: what the 12345 line passed on to an organ, the steps of their closed loop, and how files are read."""

from django.db import models

from gongkai.web.dialogue.order_tables import classes, satisfactions, states
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.models.sealed import SealedJSON, SealedText

_COUNTED = [
    "-received_on",
    "id",
    "organ",
    "state",
    "kind",
    "satisfaction",
    "replied_on",
    "in_time",
    "closed_on",
]


class Order(models.Model):
    """An order of the hotline. `subject` holds no personal data; what the caller said and who it was rest sealed.

    `state` follows from the last step. `in_time` is told when the reply was given: None where it has not been, or
    where no limit ran.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="+", verbose_name="机关")
    number = models.CharField("工单编号", max_length=60)
    kind = models.CharField("工单类别", max_length=20, choices=[(key, each.name) for key, each in classes().items()])
    subject = models.CharField("标题", max_length=200)
    content = SealedText("诉求内容", blank=True)
    caller = SealedJSON("来电人", blank=True, default=dict)
    state = models.CharField("状态", max_length=12, default="received", choices=list(states().items()))
    department = models.ForeignKey(
        Organ, on_delete=models.PROTECT, blank=True, null=True, related_name="+", verbose_name="承办单位"
    )
    received_on = models.DateField("收到日期")
    due = models.DateField("办理期限", blank=True, null=True)
    provisional = models.BooleanField("期限未定", default=False)
    replied_on = models.DateField("回复日期", blank=True, null=True)
    in_time = models.BooleanField("按期回复", blank=True, null=True)
    closed_on = models.DateField("办结日期", blank=True, null=True)
    supervised = models.PositiveSmallIntegerField("督办次数", default=0)
    visited_on = models.DateField("回访日期", blank=True, null=True)
    satisfaction = models.CharField(
        "满意度", max_length=12, blank=True, choices=[(key, each.name) for key, each in satisfactions().items()]
    )

    class Meta:
        verbose_name = "热线工单"
        verbose_name_plural = "热线工单"
        constraints = [models.UniqueConstraint(fields=["organ", "number"], name="order_number_once")]
        indexes = [
            models.Index(fields=["organ", "state", "due"]),
            models.Index(fields=["organ", "-received_on", "id"]),
            models.Index(fields=["organ", "closed_on"]),
            models.Index(fields=["department", "state", "due"]),
            # Holds all that the county's lists are narrowed by and its year's figures count: neither reads the rows.
            models.Index(fields=_COUNTED, name="order_counted"),
            models.Index(fields=["state", "due"]),
            models.Index(fields=["number"]),
        ]

    def __str__(self) -> str:
        """Return number and subject."""
        return f"{self.number} {self.subject}"


class OrderStep(models.Model):
    """A step taken with an order, by the name of its action; what was written down of it rests sealed."""

    order = models.ForeignKey(Order, on_delete=models.PROTECT, related_name="steps")
    kind = models.CharField(max_length=40)
    on = models.DateField("日期")
    text = SealedText("说明", blank=True)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    at = models.DateTimeField("登记时间")

    class Meta:
        verbose_name = "工单办理"
        verbose_name_plural = "工单办理"
        ordering = ["pk"]

    def __str__(self) -> str:
        """Return what was done when."""
        return f"{self.on} {self.kind}"


class SheetLayout(models.Model):
    """How an organ's files of a kind name our columns, as somebody said once: our key to their heading; "" for none."""

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="+")
    kind = models.CharField(max_length=20)
    headings = models.JSONField("列的对应")

    class Meta:
        verbose_name = "表头对应"
        verbose_name_plural = "表头对应"
        constraints = [models.UniqueConstraint(fields=["organ", "kind"], name="sheet_layout_once")]

    def __str__(self) -> str:
        """Return whose it is, and of what."""
        return f"{self.organ} {self.kind}"
