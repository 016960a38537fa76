"""Who answers for what (责任清单), and who is away, so that a post with nobody on duty is seen."""

from django.db import models
from django.db.models import F, Q

from gongkai.web.organs.models import Organ, Person
from gongkai.web.oversight.models.entered import Entered


class Duty(Entered):
    """A duty, the organ or inner office and the person that answer for it, its basis, and how long it holds."""

    text = models.CharField("责任事项", max_length=300)
    answers = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="+", verbose_name="责任单位")
    person = models.ForeignKey(
        Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+", verbose_name="责任人"
    )
    basis = models.CharField("依据", max_length=200, blank=True)
    since = models.DateField("自")
    until = models.DateField("至", blank=True, null=True)

    class Meta:
        verbose_name = "责任事项"
        verbose_name_plural = "责任清单"
        indexes = [models.Index(fields=["organ", "until"])]
        constraints = [
            models.CheckConstraint(condition=Q(until__isnull=True) | Q(until__gte=F("since")), name="duty_ends_after")
        ]

    def __str__(self) -> str:
        """Return what is to be done."""
        return self.text


class Absence(Entered):
    """A person who is away from a day to a day, both included; where it is needed a substitute (B 角) acts."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", verbose_name="人员")
    since = models.DateField("自")
    until = models.DateField("至")
    note = models.CharField("说明", max_length=100, blank=True)

    class Meta:
        verbose_name = "外出请假"
        verbose_name_plural = "外出请假"
        indexes = [models.Index(fields=["organ", "until"]), models.Index(fields=["person", "until"])]
        constraints = [models.CheckConstraint(condition=Q(until__gte=F("since")), name="absence_ends_after")]

    def __str__(self) -> str:
        """Return who is away."""
        return str(self.person)
