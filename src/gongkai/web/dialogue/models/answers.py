"""Automatic answers: the office's frequent questions, what was asked, and what nobody could answer yet."""

from django.db import models

from gongkai.web.organs.models import Organ, Person

DRAFT, WAITING, RELEASED, WITHDRAWN = "draft", "waiting", "released", "withdrawn"
STATES = ((DRAFT, "起草"), (WAITING, "待审核"), (RELEASED, "已发布"), (WITHDRAWN, "已撤下"))

ANSWERED, DECLINED = "answered", "declined"
OUTCOMES = ((ANSWERED, "已答"), (DECLINED, "未能回答"))

FAQ, GUIDE, ITEM = "faq", "guide", "item"
SOURCES = ((FAQ, "常见问题"), (GUIDE, "机关信息"), (ITEM, "公开信息"))

OPEN, ENTERED, PHRASED, ASIDE = "open", "entered", "phrased", "aside"
SETTLED = (
    (OPEN, "待处理"),
    (ENTERED, "已写成常见问题"),
    (PHRASED, "已并入常见问题"),
    (ASIDE, "不需要答复"),
)
UNHELPFUL = "unhelpful"
WHY = ((DECLINED, "未能回答"), (UNHELPFUL, "提问人说没有帮助"))

LONGEST = 200
"""Characters of a question; who has more to say writes a letter."""


class Faq(models.Model):
    """A question people often ask, with the organ's reviewed answer; what the public reads is only what is released.

    `alike` are other ways to ask it, one a line, known to the search alone. `number` is the 索引号 of the released
    item the answer rests on (blank: the answer itself is the source), and decides with it: where that item is withdrawn
    or no longer in force, the answer is not given. Answers end with `valid_until`.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="faqs", verbose_name="机关")
    question = models.CharField("问题", max_length=LONGEST)
    alike = models.TextField("其他问法", blank=True)
    answer = models.TextField("答案", max_length=2000)
    number = models.CharField("依据的索引号", max_length=80, blank=True)
    valid_until = models.DateField("有效期至", blank=True, null=True)
    state = models.CharField("状态", max_length=10, default=DRAFT, choices=STATES)
    author = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+", verbose_name="起草人")
    reviewer = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+", verbose_name="审核人")
    remark = models.CharField("审核意见", max_length=500, blank=True)
    changed_at = models.DateTimeField("修改时间")
    released_on = models.DateField("发布日期", blank=True, null=True)

    class Meta:
        verbose_name = "常见问题"
        verbose_name_plural = "常见问题"
        indexes = [
            models.Index(fields=["organ", "state", "valid_until"]),
            models.Index(fields=["organ", "released_on"]),
            models.Index(fields=["state", "changed_at"]),
        ]

    def __str__(self) -> str:
        """Return the question."""
        return self.question


class OpenQuestion(models.Model):
    """A question no answer was found for, or one that did not help: masked, the same one once an organ, counted.

    `folded` is the question without width, case and punctuation: what makes two the same.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="open_questions", verbose_name="机关")
    text = models.CharField("问题", max_length=LONGEST)
    folded = models.CharField(max_length=LONGEST)
    why = models.CharField("原因", max_length=10, choices=WHY)
    count = models.PositiveIntegerField("问过几次", default=1)
    first_at = models.DateTimeField("第一次问")
    last_at = models.DateTimeField("最近一次问")
    state = models.CharField("状态", max_length=10, default=OPEN, choices=SETTLED)
    faq = models.ForeignKey(Faq, on_delete=models.PROTECT, null=True, related_name="questions", verbose_name="常见问题")
    note = models.CharField("说明", max_length=500, blank=True)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+", verbose_name="处理人")
    settled_at = models.DateTimeField("处理时间", null=True)

    class Meta:
        verbose_name = "没有答上的问题"
        verbose_name_plural = "没有答上的问题"
        indexes = [models.Index(fields=["organ", "state", "last_at"]), models.Index(fields=["state", "last_at"])]
        constraints = [models.UniqueConstraint(fields=["organ", "folded"], name="one_question_once")]

    def __str__(self) -> str:
        """Return the question."""
        return self.text


class Asking(models.Model):
    """A question asked of the automatic answers: what came of it, never what was asked or by whom.

    `confidence` is the share of the question (per cent) that the best source accounts for; `source` what it was.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="askings", verbose_name="机关")
    day = models.DateField("日期")
    outcome = models.CharField("结果", max_length=10, choices=OUTCOMES)
    confidence = models.PositiveSmallIntegerField("把握（%）")
    kind = models.CharField("来源类别", max_length=10, blank=True, choices=SOURCES)
    source = models.CharField("来源", max_length=255, blank=True)
    helpful = models.BooleanField("有帮助", null=True)

    class Meta:
        verbose_name = "智能问答"
        verbose_name_plural = "智能问答"
        indexes = [
            models.Index(fields=["organ", "day", "outcome"]),
            models.Index(fields=["organ", "outcome", "day"]),
            models.Index(fields=["organ", "helpful", "day"]),
        ]

    def __str__(self) -> str:
        """Return day and outcome."""
        return f"{self.day} {self.outcome}"


class Synonyms(models.Model):
    """Words an organ's people use for one another, one set a line, beside those of the house (enquiry/words.toml)."""

    organ = models.OneToOneField(Organ, on_delete=models.PROTECT, related_name="synonyms", verbose_name="机关")
    text = models.TextField("同义词", blank=True)

    class Meta:
        verbose_name = "同义词"
        verbose_name_plural = "同义词"

    def __str__(self) -> str:
        """Return the words."""
        return self.text
