"""Places where the public reads, asks and applies on the spot, who came there; and press conferences."""

from django.db import models

from gongkai.web.dialogue.models.kept import Kept
from gongkai.web.organs.models import Organ

PLACES = (("zone", "政务公开专区"), ("corner", "政务公开信息角"))
PURPOSES = (
    ("reading", "查阅信息"),
    ("asking", "咨询政策"),
    ("requesting", "申请公开政府信息"),
    ("serving", "自助办事"),
    ("visiting", "参观体验"),
    ("other", "其他"),
)


class Place(Kept):
    """A zone or an information corner (reg2019/25): where, when, with what, and who is there to help."""

    PUBLIC = ("name", "address", "hours", "kit", "staff")  # its telephone is the office's own

    kind = models.CharField("类别", max_length=10, choices=PLACES)
    name = models.CharField("名称", max_length=120)
    address = models.CharField("地址", max_length=200)
    hours = models.CharField("开放时间", max_length=120)
    kit = models.TextField("设施和资料", help_text="一行一项，如“查询电脑 1 台”")
    staff = models.CharField("服务人员", max_length=120, help_text="写岗位或者姓名，公众会看到")
    phone = models.CharField("电话", max_length=40, blank=True)
    opened_on = models.DateField("启用日期")
    closed_on = models.DateField("停用日期", blank=True, null=True)

    class Meta:
        verbose_name = "公开专区和信息角"
        verbose_name_plural = "公开专区和信息角"
        indexes = [models.Index(fields=["organ", "opened_on"])]

    def __str__(self) -> str:
        """Return its name."""
        return self.name


class Visit(models.Model):
    """How many came to a place on a day for a purpose; nobody is named."""

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="+", verbose_name="机关")
    place = models.ForeignKey(Place, on_delete=models.PROTECT, related_name="visits", verbose_name="场所")
    on = models.DateField("日期")
    people = models.PositiveIntegerField("人数")
    purpose = models.CharField("来意", max_length=12, choices=PURPOSES)
    note = models.CharField("备注", max_length=200, blank=True, help_text="不要写来访者的姓名和电话")

    class Meta:
        verbose_name = "专区来访"
        verbose_name_plural = "专区来访"
        indexes = [models.Index(fields=["organ", "-on", "id"]), models.Index(fields=["place", "-on", "id"])]

    def __str__(self) -> str:
        """Return the day, and how many."""
        return f"{self.on} {self.people}"


class PressConference(Kept):
    """A press conference: when, on what, who spoke, and where it can be read or seen."""

    PUBLIC = ("title", "place", "speakers", "summary")

    title = models.CharField("主题", max_length=200)
    on = models.DateField("日期")
    place = models.CharField("地点", max_length=120)
    speakers = models.CharField("发布人", max_length=200, help_text="写单位和职务")
    summary = models.TextField("主要内容")
    link = models.URLField("实录网址", blank=True)

    class Meta:
        verbose_name = "新闻发布会"
        verbose_name_plural = "新闻发布会"
        indexes = [models.Index(fields=["organ", "-on", "id"])]

    def __str__(self) -> str:
        """Return its subject."""
        return self.title
