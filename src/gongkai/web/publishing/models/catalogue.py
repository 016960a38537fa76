"""The standard catalogue (标准目录) of the 26 fields: a row for each matter to be made public."""

from django.db import models

from gongkai.web.organs.models import Organ


class CatalogueRow(models.Model):
    """A row of the catalogue an organ has adopted (fields2019), under the catalogue's own columns.

    `organ` is who issued the catalogue: it holds there and below. `levels` and `carriers` are the ticked words of
    law/disclosure.toml. `period` is the words of the catalogue; `due` the deadline (law/deadlines.toml) read from
    them, or "" where they set no number of days.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="catalogue", verbose_name="发布机关")
    field = models.CharField("试点领域", max_length=60)
    number = models.CharField("序号", max_length=20)
    matter = models.CharField("公开事项（一级）", max_length=200)
    sub_matter = models.CharField("公开事项（二级）", max_length=200, blank=True)
    content = models.TextField("公开内容（要素）", blank=True)
    basis = models.TextField("公开依据", blank=True)
    period = models.CharField("公开时限", max_length=200, blank=True)
    due = models.CharField(max_length=40, blank=True)
    responsible = models.CharField("公开主体", max_length=200, blank=True)
    carriers = models.JSONField("公开渠道和载体", default=list)
    audience = models.CharField("公开对象", max_length=200, blank=True)
    way = models.CharField("公开方式", max_length=40, blank=True)
    levels = models.JSONField("公开层级", default=list)
    since = models.DateField("自")
    until = models.DateField("至", blank=True, null=True)

    class Meta:
        verbose_name = "标准目录事项"
        verbose_name_plural = "标准目录事项"
        constraints = [models.UniqueConstraint(fields=["organ", "field", "number", "since"], name="catalogue_row_once")]

    def __str__(self) -> str:
        """Return field, number and matter."""
        return f"{self.field} {self.number} {self.matter}"
