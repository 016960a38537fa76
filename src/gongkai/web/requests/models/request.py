"""Requests and what happened to them. The events are the truth; the rest is for lists."""

from django.db import models

from gongkai.law.steps import channels, states, steps
from gongkai.request import outcomes
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.models.sealed import SealedText
from gongkai.web.requests.models.applicant import KINDS
from gongkai.web.requests.models.letter import Letter


class Request(models.Model):
    """One thing asked for: one number, one outcome, one cell of table three.

    `subject` is the clerk's short name for it and holds no personal data; `wanted` is what the applicant wrote.
    The fields from `state` on follow from the events: every action that adds an event writes them anew. `code` is the
    keyed mark of the tracking code the applicant was given, never the code itself. `concluded_on` and `concluded_as`
    are what table three counts: the first end, with the last outcome given in that year; an answer that was ordered
    anew in a later year is not counted twice.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="requests", verbose_name="机关")
    letter = models.ForeignKey(Letter, on_delete=models.PROTECT, related_name="requests", verbose_name="申请书")
    number = models.CharField("编号", max_length=80)
    subject = models.CharField("申请事项", max_length=200)
    wanted = SealedText("申请内容")
    kind = models.CharField("申请人类别", max_length=30, choices=KINDS)
    channel = models.CharField("渠道", max_length=20, choices=[(key, each.name) for key, each in channels().items()])
    code = models.CharField(max_length=64, unique=True)
    same_as = models.ForeignKey("self", on_delete=models.PROTECT, blank=True, null=True, related_name="repeats")
    handler = models.ForeignKey(
        Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+", verbose_name="承办人"
    )
    state = models.CharField("状态", max_length=12, choices=list(states().items()))
    received_on = models.DateField("收到日期", blank=True, null=True)
    due = models.DateField("答复期限", blank=True, null=True)
    provisional = models.BooleanField("期限未定", default=False)
    outcome = models.CharField(
        "办理结果", max_length=40, blank=True, choices=[(key, each.label) for key, each in outcomes().items()]
    )
    closed_on = models.DateField("办结日期", blank=True, null=True)
    concluded_on = models.DateField("计入办结日期", blank=True, null=True)
    concluded_as = models.CharField("计入办理结果", max_length=40, blank=True)
    days_used = models.PositiveSmallIntegerField("用时（工作日）", blank=True, null=True)
    breaches = models.PositiveSmallIntegerField("违规记录", default=0)

    class Meta:
        verbose_name = "依申请公开申请"
        verbose_name_plural = "依申请公开申请"
        constraints = [models.UniqueConstraint(fields=["organ", "number"], name="request_number_once")]
        indexes = [
            models.Index(fields=["organ", "state", "due"]),
            # These hold what table three counts by: of a year's requests no row is read.
            models.Index(fields=["organ", "received_on", "concluded_on", "kind", "id"], name="request_received"),
            models.Index(
                fields=["organ", "concluded_on", "received_on", "concluded_as", "kind", "id"], name="request_concluded"
            ),
            models.Index(fields=["-received_on", "id"]),  # the register of all organs
        ]

    def __str__(self) -> str:
        """Return number and subject."""
        return f"{self.number} {self.subject}"


class Event(models.Model):
    """Something that happened to a request: a step of law/steps.toml. Never changed, never deleted.

    `place` orders the events; `outcome` stands on those that end the request. One entered by mistake is struck with a
    reason, and the clock no longer reads it.
    """

    request = models.ForeignKey(Request, on_delete=models.PROTECT, related_name="events")
    place = models.PositiveSmallIntegerField()
    kind = models.CharField("事件", max_length=24, choices=[(key, each.name) for key, each in steps().items()])
    day = models.DateField("日期")
    channel = models.CharField("渠道", max_length=20, blank=True)
    party = models.CharField("相对方", max_length=40, blank=True)
    days = models.PositiveSmallIntegerField("工作日", default=0)
    until = models.DateField("至", blank=True, null=True)
    approved = models.BooleanField("负责人同意", default=False)
    outcome = models.CharField("办理结果", max_length=40, blank=True)
    by = models.ForeignKey(
        Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+", verbose_name="登记人"
    )
    at = models.DateTimeField("登记时间")
    struck_by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    struck_at = models.DateTimeField("划去时间", blank=True, null=True)
    struck_reason = models.CharField("划去原因", max_length=300, blank=True)

    class Meta:
        verbose_name = "办理事件"
        verbose_name_plural = "办理事件"
        ordering = ["place"]
        constraints = [models.UniqueConstraint(fields=["request", "place"], name="event_place_once")]

    def __str__(self) -> str:
        """Return what happened when."""
        return f"{self.day} {steps()[self.kind].name}"


class Rating(models.Model):
    """What the applicant says of the service, once, after the end."""

    request = models.OneToOneField(Request, on_delete=models.PROTECT, related_name="rating")
    score = models.PositiveSmallIntegerField("满意度（1—5）")
    text = SealedText("意见", blank=True)
    at = models.DateTimeField("时间")

    class Meta:
        verbose_name = "评价"
        verbose_name_plural = "评价"

    def __str__(self) -> str:
        """Return the score."""
        return f"{self.score}"
