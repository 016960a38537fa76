"""Day registers (双公示 and fees): licences, penalties, coercion, fees, one row each decision or receipt."""

from django.db import models

from gongkai.web.organs.models import Organ, Person
from gongkai.web.publishing.models.item import Item

REGISTERS = (("licence", "行政许可"), ("penalty", "行政处罚"), ("coercion", "行政强制"), ("fee", "行政事业性收费"))


class RegisterRow(models.Model):
    """A row of a day register. Table two counts rows decided in the year; fees add up `amount` (yuan).

    `fields` holds what the layout of the register asks besides (publishing/registers.toml). `publishable` rows are
    due within the deadline of the register; a penalty that is changed or revoked is withdrawn in time (penalty2021/48).
    `published_on` and `withdrawn_on` are what the releases of `item` say.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="register_rows", verbose_name="机关")
    register = models.CharField("台账", max_length=10, choices=REGISTERS)
    number = models.CharField("文书号", max_length=80)
    party = models.CharField("相对人", max_length=200, blank=True)
    matter = models.CharField("事项", max_length=300)
    decided_on = models.DateField("决定日期")
    amount = models.DecimalField("金额（元）", max_digits=14, decimal_places=2, blank=True, null=True)
    fields = models.JSONField("其他栏目", default=dict)
    publishable = models.BooleanField("可以公开", default=True)
    reason = models.CharField("不公开的理由", max_length=300, blank=True)
    due = models.DateField("公开期限", blank=True, null=True)
    due_provisional = models.BooleanField(default=False)
    item = models.ForeignKey(Item, on_delete=models.PROTECT, blank=True, null=True, related_name="register_rows")
    published_on = models.DateField("公开日期", blank=True, null=True)
    revoked_on = models.DateField("变更或者撤销日期", blank=True, null=True)
    withdraw_by = models.DateField("撤回期限", blank=True, null=True)
    revoked_reason = models.CharField("变更或者撤销的原因", max_length=300, blank=True)
    withdrawn_on = models.DateField("撤回日期", blank=True, null=True)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+", verbose_name="登记人")

    class Meta:
        verbose_name = "台账记录"
        verbose_name_plural = "台账记录"
        constraints = [models.UniqueConstraint(fields=["organ", "register", "number"], name="register_number_once")]
        indexes = [
            models.Index(fields=["organ", "register", "decided_on"]),
            models.Index(fields=["organ", "published_on", "due"]),
        ]

    def __str__(self) -> str:
        """Return number and matter."""
        return f"{self.number} {self.matter}"
