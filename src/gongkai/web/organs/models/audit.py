"""The audit trail: a row for every change of state and every look at personal data; nothing is ever taken back."""

from django.db import models

from gongkai.web.organs.models.organ import Organ
from gongkai.web.organs.models.person import Person


class AuditRow(models.Model):
    """One act: who, from which post, where, what, on what, when. `number` runs without a gap.

    `detail` holds what changed, never personal data of an applicant. `digest` is over the row and the digest before
    it: a row altered, taken out or moved breaks the chain. The database itself refuses to change or delete a row.
    """

    number = models.PositiveBigIntegerField("序号", unique=True)
    at = models.DateTimeField("时间")
    actor = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    actor_name = models.CharField("何人", max_length=60)
    capacity = models.CharField("以何身份", max_length=200, blank=True)
    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    action = models.CharField("做了什么", max_length=60)
    subject_type = models.CharField(max_length=60, blank=True)
    subject_key = models.CharField(max_length=60, blank=True)
    subject = models.CharField("对象", max_length=200, blank=True)
    detail = models.JSONField("内容", default=dict)
    previous = models.CharField(max_length=64)
    digest = models.CharField(max_length=64, unique=True)

    class Meta:
        verbose_name = "审计记录"
        verbose_name_plural = "审计记录"
        ordering = ["number"]
        indexes = [
            models.Index(fields=["organ", "number"]),
            models.Index(fields=["actor", "number"]),
            models.Index(fields=["subject_type", "subject_key"]),
            models.Index(fields=["at"]),
            models.Index(fields=["action", "number"]),
        ]

    def __str__(self) -> str:
        """Return number, name and action."""
        return f"{self.number} {self.actor_name} {self.action}"


class AuditHead(models.Model):
    """The last row's number and digest, sealed with the installation's secret: a tail cut off shows.

    The one row of this table is also the lock that lets only one act write at a time.
    """

    number = models.PositiveBigIntegerField(default=0)
    digest = models.CharField(max_length=64, default="")
    seal = models.CharField(max_length=64, default="")

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(pk=1), name="one_audit_head")]

    def __str__(self) -> str:
        """Return the last number."""
        return str(self.number)
