"""The sheets people hand in, what each says, and what became of their opinions. Who handed one in is not kept."""

from django.db import models

from gongkai.web.dialogue.models.survey import Survey, SurveyQuestion
from gongkai.web.dialogue.survey_kinds import results
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.models.sealed import SealedText

WEB, PAPER = "web", "paper"
SOURCES = ((WEB, "网上"), (PAPER, "纸质"))


class OpinionOutcome(models.Model):
    """What becomes of an opinion, in the office's own words: of one sheet, or of several that say the same."""

    survey = models.ForeignKey(Survey, on_delete=models.PROTECT, related_name="outcomes")
    wording = models.CharField("意见摘要", max_length=500)
    result = models.CharField("处理结果", max_length=8, choices=results())
    reason = models.CharField("理由", max_length=500)

    class Meta:
        verbose_name = "意见采纳情况"
        verbose_name_plural = "意见采纳情况"
        ordering = ["pk"]

    def __str__(self) -> str:
        """Return the wording."""
        return self.wording


class Sheet(models.Model):
    """An answer sheet. `browser` and `address` are keyed marks, by which the same is known and nobody is found.

    Both are blank on paper, and are wiped when the results are published. `score` counts the right answers of a quiz.
    """

    survey = models.ForeignKey(Survey, on_delete=models.PROTECT, related_name="sheets", verbose_name="调查征集")
    at = models.DateTimeField("时间")
    source = models.CharField("来源", max_length=5, default=WEB, choices=SOURCES)
    box = models.CharField("意见箱", max_length=60, blank=True)
    browser = models.CharField(max_length=64, null=True)  # noqa: DJ001 -- only what is told must differ
    address = models.CharField(max_length=64, blank=True)
    score = models.PositiveSmallIntegerField("得分", null=True)
    outcome = models.ForeignKey(OpinionOutcome, on_delete=models.PROTECT, null=True, related_name="sheets")
    by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+", verbose_name="录入人")

    class Meta:
        verbose_name = "答卷"
        verbose_name_plural = "答卷"
        constraints = [models.UniqueConstraint(fields=["survey", "browser"], name="one_sheet_a_browser")]
        indexes = [models.Index(fields=["survey", "at"]), models.Index(fields=["survey", "address"])]

    def __str__(self) -> str:
        """Return its number."""
        return f"{self.pk}"

    @property
    def organ(self) -> Organ:
        """The organ that asked."""
        return self.survey.organ


class SheetAnswer(models.Model):
    """One thing a sheet says: the option chosen (from 0), the points given (from 1), or a text, which rests sealed."""

    sheet = models.ForeignKey(Sheet, on_delete=models.CASCADE, related_name="answers")
    question = models.ForeignKey(SurveyQuestion, on_delete=models.PROTECT, related_name="answers")
    option = models.PositiveSmallIntegerField(null=True)
    text = SealedText(blank=True, default="")

    class Meta:
        verbose_name = "回答"
        verbose_name_plural = "回答"
        indexes = [models.Index(fields=["question", "option"])]

    def __str__(self) -> str:
        """Return the option, or that it is a text."""
        return "—" if self.option is None else f"{self.option}"
