"""Fees for excessive requests (信息处理费): computed always, noticed where the organ charges, paid, refunded."""

from django.db import models

from gongkai.web.requests.models.notice import Notice
from gongkai.web.requests.models.request import Request

TARIFFS = (("by_item", "按件"), ("by_page", "按量"))


class Fee(models.Model):
    """The fee of a request, in yuan, by one of the two tariffs (fee2020/3). `count` is items or pages."""

    request = models.OneToOneField(Request, on_delete=models.PROTECT, related_name="fee")
    tariff = models.CharField("计费方式", max_length=8, choices=TARIFFS)
    count = models.PositiveIntegerField("件数或者页数")
    amount = models.DecimalField("应收（元）", max_digits=12, decimal_places=2)
    notice = models.ForeignKey(Notice, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    noticed_on = models.DateField("通知日期", blank=True, null=True)
    paid = models.DecimalField("实收（元）", max_digits=12, decimal_places=2, blank=True, null=True)
    paid_on = models.DateField("缴费日期", blank=True, null=True)
    receipt = models.CharField("票据号", max_length=60, blank=True)

    class Meta:
        verbose_name = "信息处理费"
        verbose_name_plural = "信息处理费"

    def __str__(self) -> str:
        """Return the amount."""
        return f"{self.amount}"
