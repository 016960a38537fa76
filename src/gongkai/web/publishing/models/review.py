"""The record of the three reviews: what was submitted, who passed or returned it, and remarks pinned to sentences."""

from django.db import models
from wagtail.models import Revision

from gongkai.web.organs.models import Person
from gongkai.web.publishing.models.item import Item
from gongkai.web.publishing.tables import stages

KINDS = (("first", "首次公开"), ("update", "更新"), ("correction", "更正"))
OUTCOMES = (
    ("open", "审核中"),
    ("passed", "三审通过"),
    ("returned", "退回"),
    ("voided", "因修改作废"),
    ("recalled", "送审人撤回"),
)


class Round(models.Model):
    """A submission (送审): exactly what was submitted, as revision and digest. Approvals hold for this alone.

    An edit makes another digest, and with it the round is voided. `urgent` rounds say why; they go through the same
    three reviews, at once and with notice, and oversight counts them. `public_note` is what the page will tell of an
    update or a correction: the reviewers approve it with the rest.
    """

    item = models.ForeignKey(Item, on_delete=models.PROTECT, related_name="rounds", verbose_name="信息")
    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="+")
    digest = models.CharField(max_length=64)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", verbose_name="送审人")
    at = models.DateTimeField("送审时间")
    urgent = models.BooleanField("紧急", default=False)
    urgent_reason = models.CharField("紧急理由", max_length=300, blank=True)
    note = models.CharField("送审说明", max_length=500, blank=True)
    kind = models.CharField("公开类别", max_length=12, default="first", choices=KINDS)
    public_note = models.CharField("更新说明", max_length=500, blank=True)
    outcome = models.CharField("结果", max_length=10, default="open", choices=OUTCOMES)
    ended_at = models.DateTimeField("结束时间", blank=True, null=True)

    class Meta:
        verbose_name = "送审"
        verbose_name_plural = "送审"
        constraints = [
            models.UniqueConstraint(fields=["item"], condition=models.Q(outcome="open"), name="one_open_round_per_item")
        ]

    def __str__(self) -> str:
        """Return the item's title and when it was submitted."""
        return f"{self.item} {self.at:%Y-%m-%d}"


class Review(models.Model):
    """One of the three reviews, given: by whom and in what capacity, with its proof-reading points."""

    round = models.ForeignKey(Round, on_delete=models.PROTECT, related_name="reviews")
    stage = models.CharField("审次", max_length=8, choices=[(key, each.name) for key, each in stages().items()])
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", verbose_name="审核人")
    capacity = models.CharField("身份", max_length=200)
    substitute = models.BooleanField("替岗", default=False)
    at = models.DateTimeField("时间")
    passed = models.BooleanField("通过")
    points = models.JSONField("校对要点", default=list)
    remark = models.TextField("意见", max_length=2000, blank=True)

    class Meta:
        verbose_name = "审核"
        verbose_name_plural = "审核"
        constraints = [models.UniqueConstraint(fields=["round", "stage"], name="each_review_once")]

    def __str__(self) -> str:
        """Return which review, and what came of it."""
        return f"{stages()[self.stage].name}{'通过' if self.passed else '退回'}"


class Pin(models.Model):
    """A remark pinned to a sentence of the draft: the sentence as it stood, to be found again."""

    round = models.ForeignKey(Round, on_delete=models.PROTECT, related_name="pins")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", verbose_name="审核人")
    at = models.DateTimeField("时间")
    quote = models.TextField("原句")
    text = models.TextField("意见", max_length=1000)
    settled_by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    settled_at = models.DateTimeField("处理时间", blank=True, null=True)

    class Meta:
        verbose_name = "批注"
        verbose_name_plural = "批注"

    def __str__(self) -> str:
        """Return its beginning."""
        return self.text[:40]
