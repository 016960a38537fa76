"""Administrative reviews and suits over disclosure: each counts in table four by its kind and its result."""

from django.db import models

from gongkai.law import form
from gongkai.web.organs.models import Organ
from gongkai.web.organs.models.sealed import SealedText
from gongkai.web.requests.models.request import Request

KINDS = tuple((block.key, block.label) for block in form("2021").t4)
RESULTS = (("", "尚未审结"), ("upheld", "结果维持"), ("corrected", "结果纠正"), ("other", "其他结果"))
ROLES = (("actor", "原行为主体"), ("reviewer", "复议机关（共同被告）"))


class Proceeding(models.Model):
    """A review or suit against what the organ did or did not; `kind` is a block of table four.

    Only the original actor counts it (report2016). Results are the columns of table four; "" is 尚未审结.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="proceedings", verbose_name="机关")
    request = models.ForeignKey(Request, on_delete=models.PROTECT, blank=True, null=True, related_name="proceedings")
    earlier = models.ForeignKey("self", on_delete=models.PROTECT, blank=True, null=True, related_name="later")
    kind = models.CharField("类别", max_length=20, choices=KINDS)
    role = models.CharField("本机关身份", max_length=10, default="actor", choices=ROLES)
    body = models.CharField("受理机关", max_length=120)
    case_number = SealedText("案号", blank=True)
    simple = models.BooleanField("简易程序", default=True)
    extended = models.BooleanField("已延长审理", default=False)
    filed_on = models.DateField("受理日期")
    served_on = models.DateField("收到副本日期", blank=True, null=True)
    answered_on = models.DateField("提交答复日期", blank=True, null=True)
    result = models.CharField("结果", max_length=10, blank=True, choices=RESULTS)
    result_on = models.DateField("审结日期", blank=True, null=True)
    summary = SealedText("裁判要点", blank=True)

    class Meta:
        verbose_name = "复议诉讼案件"
        verbose_name_plural = "复议诉讼案件"
        indexes = [models.Index(fields=["organ", "kind", "filed_on"])]

    def __str__(self) -> str:
        """Return its kind and day."""
        return f"{self.get_kind_display()} {self.filed_on}"
