"""Who was held to account for the work of disclosure (责任追究), or that nobody was."""

from django.db import models

from gongkai.web.organs.models import Organ, Person
from gongkai.web.oversight.models.entered import Entered
from gongkai.words.tables import table


def measures() -> list[tuple[str, str]]:
    """Return the ways of holding to account with their names."""
    return [(key, told["name"]) for key, told in table("web/oversight/measures").items()]


class Accountability(Entered):
    """People held to account on a day: how many, how, why, by whom (reg2019/47, 52, 53). It names nobody."""

    on = models.DateField("日期")
    people = models.PositiveIntegerField("人次", default=1)
    measure = models.CharField("追责方式", max_length=12, choices=measures)
    reason = models.CharField("事由", max_length=300)
    body = models.CharField("作出追责的机关", max_length=120)
    basis = models.CharField("依据", max_length=200, blank=True)

    class Meta:
        verbose_name = "责任追究"
        verbose_name_plural = "责任追究"
        indexes = [models.Index(fields=["organ", "on"])]

    def __str__(self) -> str:
        """Return why."""
        return self.reason


class NilReturn(models.Model):
    """The organ's word that nobody was held to account in a year (零报告): zero is said, not left to be guessed."""

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="+", verbose_name="机关")
    year = models.PositiveSmallIntegerField("年度")
    by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    at = models.DateTimeField("时间")

    class Meta:
        verbose_name = "责任追究零报告"
        verbose_name_plural = "责任追究零报告"
        constraints = [models.UniqueConstraint(fields=["organ", "year"], name="one_nil_return_a_year")]

    def __str__(self) -> str:
        """Return organ and year."""
        return f"{self.organ} {self.year}"
