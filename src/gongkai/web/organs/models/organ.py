"""Organs as a tree, with what the disclosure guide must state of each, and what each decides for itself."""

from datetime import date

from django.db import models
from treebeard.mp_tree import MP_Node

from gongkai.web.organs.credit_code import validate_credit_code
from gongkai.web.organs.tables import kinds, settings


class Organ(MP_Node):
    """An organ, a village or an inner office. Its place in the tree says who stands over it.

    `name` is the full official name, `short` the characters its document numbers carry. The fields from `office` on are
    what the guide must state (reg2019/12). An organ is never deleted: `closed_on` ends it, its records stay.
    """

    kind = models.CharField("类别", max_length=20, choices=[(key, kind.name) for key, kind in kinds().items()])
    name = models.CharField("名称", max_length=120)
    short = models.CharField("机关代字", max_length=12, blank=True)
    code = models.CharField(
        "统一社会信用代码", max_length=18, blank=True, null=True, unique=True, validators=[validate_credit_code]
    )
    office = models.CharField("工作机构名称", max_length=120, blank=True)
    address = models.CharField("办公地址", max_length=200, blank=True)
    hours = models.CharField("办公时间", max_length=120, blank=True)
    phone = models.CharField("联系电话", max_length=60, blank=True)
    fax = models.CharField("传真号码", max_length=60, blank=True)
    email = models.CharField("互联网联系方式", max_length=120, blank=True)
    postcode = models.CharField("邮政编码", max_length=6, blank=True)
    closed_on = models.DateField("撤销日期", blank=True, null=True)

    node_order_by: list[str] = []

    class Meta:
        verbose_name = "机关"
        verbose_name_plural = "机关"
        constraints = [models.CheckConstraint(condition=~models.Q(name=""), name="organ_has_a_name")]

    def __str__(self) -> str:
        """Return the official name."""
        return self.name

    @property
    def line(self) -> list[str]:
        """Return the paths of the organs from the top down to this one, itself the last."""
        return [self.path[:end] for end in range(self.steplen, len(self.path) + 1, self.steplen)]

    def open_on(self, day: date) -> bool:
        """Tell whether the organ exists on `day`."""
        return self.closed_on is None or day <= self.closed_on

    def setting(self, key: str, day: date) -> str:
        """Return what holds for this organ on `day`: its own value, else that of the nearest above, else the default.

        Raises KeyError for a setting that is not in the table.
        """
        default = settings()[key].default
        set_here = OrganSetting.objects.filter(organ__path__in=self.line, key=key, since__lte=day)
        nearest = set_here.order_by("-organ__depth", "-since", "-pk").first()
        return nearest.value if nearest else default


class OrganSetting(models.Model):
    """A value an organ set for itself and all below, from a day on; earlier values stay, for what fell due by them."""

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="own_settings")
    key = models.CharField("设置", max_length=40, choices=[(key, each.name) for key, each in settings().items()])
    value = models.CharField("值", max_length=200)
    since = models.DateField("自")

    class Meta:
        verbose_name = "机关设置"
        verbose_name_plural = "机关设置"
        indexes = [models.Index(fields=["organ", "key", "since"])]

    def __str__(self) -> str:
        """Return the setting's name and value."""
        return f"{settings()[self.key].name}：{self.value}"
