"""What an officer enters of the office's own work: by whom and when, and why it was struck out where it was wrong."""

from django.db import models

from gongkai.web.organs.models import Organ, Person


class Entered(models.Model):
    """A line of one of the registers (`oversight/registers.py`).

    It is never deleted: what was entered by mistake is struck out with the reason, and then counts nowhere.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="+", verbose_name="机关")
    entered_by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    entered_at = models.DateTimeField("登记时间")
    struck_at = models.DateTimeField("划去时间", blank=True, null=True)
    struck_for = models.CharField("划去的原因", max_length=300, blank=True)

    class Meta:
        abstract = True
