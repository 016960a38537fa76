"""Surveys in all their kinds, their questions, and the pages they stand in."""

from datetime import date

from django.db import models

from gongkai.web.dialogue.survey_kinds import Kind, kinds, subjects
from gongkai.web.organs.models import Organ, Person

DRAFT, SUBMITTED, PUBLISHED, ANSWERED, CONCLUDED = "draft", "submitted", "published", "answered", "concluded"
WITHDRAWN, DISCARDED = "withdrawn", "discarded"
STAGES = (
    (DRAFT, "起草"),
    (SUBMITTED, "待审核"),
    (PUBLISHED, "已发布"),
    (ANSWERED, "结果待审核"),
    (CONCLUDED, "结果已公布"),
    (WITHDRAWN, "已撤回"),
    (DISCARDED, "已弃稿"),
)
PUBLIC = (PUBLISHED, ANSWERED, CONCLUDED)

SINGLE, MULTIPLE, SCALE, TEXT = "single", "multiple", "scale", "text"
QUESTIONS = ((SINGLE, "单选"), (MULTIPLE, "多选"), (SCALE, "打分（1 至 5 分）"), (TEXT, "填写文字"))
MOST_POINTS = 5


class Survey(models.Model):
    """A survey, consultation, quiz or evaluation, open from `opens_on` to `closes_on`, both included.

    Its author and whoever submitted it do not publish it; its questions stay as they are once it is published.
    `hurry` says publicly why a consultation is shorter than it should be (decision2019/15).
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="surveys", verbose_name="机关")
    kind = models.CharField("类别", max_length=12, choices=[(key, each.name) for key, each in kinds().items()])
    subject = models.CharField(
        "征求意见的事项", max_length=12, blank=True, choices=[(key, each.name) for key, each in subjects().items()]
    )
    title = models.CharField("标题", max_length=120)
    lead = models.TextField("说明", max_length=4000)
    about = models.CharField("草案或者相关信息的网址", max_length=200, blank=True)
    ways = models.CharField("其他参加方式", max_length=300, blank=True)
    opens_on = models.DateField("开始日期")
    closes_on = models.DateField("截止日期")
    hurry = models.CharField("缩短期限的理由", max_length=300, blank=True)
    stage = models.CharField("状态", max_length=10, default=DRAFT, choices=STAGES)
    remark = models.CharField("退回意见", max_length=300, blank=True)
    conclusion = models.TextField("结果说明", max_length=6000, blank=True)
    author = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", verbose_name="起草人")
    submitted_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+")
    published_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+")
    published_on = models.DateField("发布日期", null=True)
    concluded_on = models.DateField("结果公布日期", null=True)

    class Meta:
        verbose_name = "调查征集"
        verbose_name_plural = "调查征集"
        indexes = [
            models.Index(fields=["organ", "stage", "closes_on"]),
            models.Index(fields=["organ", "published_on"]),
            models.Index(fields=["stage", "closes_on"]),
        ]

    def __str__(self) -> str:
        """Return the title."""
        return self.title

    @property
    def manner(self) -> Kind:
        """What its kind says of it."""
        return kinds()[self.kind]

    def takes(self, day: date) -> bool:
        """Tell whether answers are taken on `day`."""
        return self.stage == PUBLISHED and self.opens_on <= day <= self.closes_on

    def ended(self, day: date) -> bool:
        """Tell whether it was open and is over on `day`."""
        return self.stage in PUBLIC and day > self.closes_on


class SurveyQuestion(models.Model):
    """A question; `options` are its answers in words, `right` the places of those that are right, from 0."""

    survey = models.ForeignKey(Survey, on_delete=models.CASCADE, related_name="questions")
    place = models.PositiveSmallIntegerField()
    kind = models.CharField("题型", max_length=8, choices=QUESTIONS)
    text = models.CharField("题目", max_length=500)
    required = models.BooleanField("必答", default=True)
    options = models.JSONField("选项", default=list)
    right = models.JSONField("正确答案", default=list)
    note = models.CharField("答案说明", max_length=300, blank=True)

    class Meta:
        verbose_name = "题目"
        verbose_name_plural = "题目"
        ordering = ["place", "pk"]

    def __str__(self) -> str:
        """Return the question."""
        return self.text

    @property
    def choices(self) -> list[tuple[int, str]]:
        """What can be chosen: the value kept and its words; nothing for a text."""
        if self.kind == SCALE:
            return [(point, f"{point}") for point in range(1, MOST_POINTS + 1)]
        return list(enumerate(self.options))


class Placement(models.Model):
    """A public page a survey stands in: its address on our site."""

    survey = models.ForeignKey(Survey, on_delete=models.CASCADE, related_name="placements")
    address = models.CharField("网页", max_length=200, db_index=True)

    class Meta:
        verbose_name = "嵌入的网页"
        verbose_name_plural = "嵌入的网页"
        constraints = [models.UniqueConstraint(fields=["survey", "address"], name="placed_once")]

    def __str__(self) -> str:
        """Return the address."""
        return self.address
