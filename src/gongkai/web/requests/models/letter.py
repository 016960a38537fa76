"""What arrived: one letter, by one channel, from one applicant; it may ask for several things."""

from django.db import models

from gongkai.law.steps import channels
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.models.sealed import SealedText
from gongkai.web.requests.models.applicant import Applicant

FORMS = (("electronic", "电子文档"), ("paper", "纸质复制件"), ("inspect", "查阅、抄录"), ("other", "其他"))
ROUTES = (("web", "网上领取"), ("email", "电子邮件"), ("post", "邮寄"), ("pick_up", "自行领取"), ("fax", "传真"))


class Letter(models.Model):
    """An application as it came in. `token` is given by the form that made it: the same form never makes two.

    `form` and `route` are how the applicant wants the information (reg2019/29(3)); no purpose is ever asked.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="letters", verbose_name="机关")
    applicant = models.ForeignKey(Applicant, on_delete=models.PROTECT, related_name="letters")
    channel = models.CharField("渠道", max_length=20, choices=[(key, each.name) for key, each in channels().items()])
    arrived_on = models.DateField("到达日期")
    text = SealedText("申请内容")
    form = models.CharField("获取信息的形式", max_length=12, choices=FORMS, default="electronic")
    route = models.CharField("获取信息的途径", max_length=12, choices=ROUTES, default="web")
    needs_help = models.CharField("需要的帮助", max_length=200, blank=True)
    token = models.CharField(max_length=64, unique=True)
    by = models.ForeignKey(
        Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+", verbose_name="登记人"
    )
    at = models.DateTimeField("登记时间")

    class Meta:
        verbose_name = "申请书"
        verbose_name_plural = "申请书"
        indexes = [models.Index(fields=["organ", "at"])]

    def __str__(self) -> str:
        """Return channel and day."""
        return f"{channels()[self.channel].name} {self.arrived_on}"
