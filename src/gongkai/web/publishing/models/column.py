"""Columns of an organ's site as a tree of pages, from the statutory blocks down."""

from typing import Any

from django.db import models
from wagtail.models import Page

from gongkai.law.dated import parameters
from gongkai.web.organs.models import Organ
from gongkai.web.publishing.models.addressed import AddressedByKey
from gongkai.web.publishing.models.catalogue import CatalogueRow
from gongkai.web.publishing.tables import column_kinds


class Column(AddressedByKey, Page):
    """A column: of an organ, of a kind (publishing/columns.toml) or made from a row of the standard catalogue.

    The column of kind `root` is the organ's site; it stands under the installation's first page. `freshness` is how
    often it must be brought up to date ("" where nothing demands it); `newest_on` the day of the newest release that
    stands in it or below, kept by freshness.py. `carriers` are the kinds (publishing/carriers.toml) that its items also
    go to. `village` columns count apart from government information; `committee` is the village whose officer may
    draft in it. Columns are always live; they change by named actions.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="columns", verbose_name="机关")
    kind = models.CharField("类别", max_length=30, choices=[(key, each.name) for key, each in column_kinds().items()])
    row = models.ForeignKey(
        CatalogueRow,
        on_delete=models.PROTECT,
        blank=True,
        null=True,
        related_name="columns",
        verbose_name="标准目录事项",
    )
    freshness = models.CharField(
        "更新要求",
        max_length=30,
        blank=True,
        choices=[(key, each.label) for key, each in parameters("frequencies").items()],
    )
    newest_on = models.DateField("最近更新", blank=True, null=True, editable=False)
    carriers = models.JSONField("公开渠道和载体", default=list, blank=True)
    village = models.BooleanField("村（居）务公开", default=False)
    committee = models.ForeignKey(
        Organ, on_delete=models.PROTECT, blank=True, null=True, related_name="+", verbose_name="村（居）民委员会"
    )
    intro = models.TextField("说明", blank=True)
    closed_on = models.DateField("停用日期", blank=True, null=True)

    address = "public_column"
    template = "portal/column.html"
    subpage_types = ["publishing.Column", "publishing.Item"]

    class Meta:
        verbose_name = "栏目"
        verbose_name_plural = "栏目"
        indexes = [models.Index(fields=["organ", "kind"])]
        constraints = [
            models.UniqueConstraint(fields=["organ"], condition=models.Q(kind="root"), name="one_site_per_organ"),
            models.UniqueConstraint(
                fields=["organ", "row"], condition=models.Q(row__isnull=False), name="one_column_per_matter"
            ),
        ]

    @property
    def places(self) -> tuple[Organ, ...]:
        """Return the organs where whoever may draft there may draft in this column."""
        return (self.organ, self.committee) if self.committee else (self.organ,)

    def permissions_for_user(self, user: Any) -> Any:
        """Return what `user` may do here: by the office's own table, never Wagtail's."""
        from gongkai.web.publishing.rights import ColumnRights  # noqa: PLC0415 -- rights look at posts, and these at columns

        return ColumnRights(user, self)
