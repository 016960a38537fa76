"""Where a request belongs that is not for the organ it was addressed to."""

from django.db import models

from gongkai.web.organs.models import Organ, Person
from gongkai.web.requests.models.letter import Letter
from gongkai.web.requests.models.request import Request


class Transfer(models.Model):
    """The organ that is responsible for what was asked (reg2019/36(5)), and what the request became there.

    `to` is None where that organ is not in this installation: then its name and contact are all there is. `letter` is
    what was entered in its register; None where the applicant asks there anew.
    """

    request = models.OneToOneField(Request, on_delete=models.PROTECT, related_name="transfer")
    to = models.ForeignKey(Organ, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    name = models.CharField("负责公开的机关", max_length=200)
    contact = models.CharField("联系方式", max_length=300, blank=True)
    letter = models.OneToOneField(
        Letter, on_delete=models.PROTECT, blank=True, null=True, related_name="transferred_from"
    )
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", verbose_name="登记人")
    at = models.DateTimeField("登记时间")

    class Meta:
        verbose_name = "移送"
        verbose_name_plural = "移送"

    def __str__(self) -> str:
        """Return to whom."""
        return self.name
