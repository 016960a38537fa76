"""Actions on the questions of a draft: added, changed, moved, taken out."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Max

from gongkai.web.dialogue.actions.survey import KEEP, OfSurvey, at_stage
from gongkai.web.dialogue.models import SurveyQuestion
from gongkai.web.dialogue.models.survey import DRAFT, MULTIPLE, QUESTIONS, SINGLE, TEXT
from gongkai.web.organs.action import Done, Reason

MOST_OPTIONS, MOST_QUESTIONS, LONGEST_OPTION = 26, 60, 200
"""An option is named by a letter on paper, so there are no more than letters."""


@dataclass(frozen=True)
class Asked:
    """A question as it is written: its options by line, the right ones by their letters."""

    kind: str
    text: str
    options: tuple[str, ...] = ()
    right: str = ""
    note: str = ""
    required: bool = True

    @property
    def right_places(self) -> list[int]:
        """Return the places of the right options, from 0."""
        return sorted({ord(letter) - ord("A") for letter in self.right.upper() if letter.isalpha()})


@dataclass(frozen=True)
class SetQuestion(OfSurvey):
    """Write a question of a draft: a new one at the end, or another in place of `question`."""

    name, label, permission = "set_question", "保存题目", KEEP
    asked: Asked
    question: SurveyQuestion | None = None

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if not at_stage(self.survey, DRAFT):
            yield Reason("只有起草中的才能修改题目")
        if self.question is None and self.survey.questions.count() >= MOST_QUESTIONS:
            yield Reason("题目太多，最多 {count} 道", {"count": MOST_QUESTIONS})
        yield from _faults(self.asked, scored=self.survey.manner.scored)

    def act(self, at: datetime) -> Done:
        """Keep it. The trail says at which place."""
        del at
        last = self.survey.questions.aggregate(last=Max("place"))["last"] or 0
        kept = self.question or SurveyQuestion(survey=self.survey, place=last + 1)
        kept.kind, kept.text, kept.required = self.asked.kind, self.asked.text.strip(), self.asked.required
        kept.options = list(self.asked.options) if kept.kind in {SINGLE, MULTIPLE} else []
        kept.right, kept.note = self.asked.right_places, self.asked.note.strip()
        kept.save()
        return Done(self.survey, {"question": kept.place})


@dataclass(frozen=True)
class MoveQuestion(OfSurvey):
    """Move a question of a draft one place up."""

    name, label, permission = "move_question", "上移", KEEP
    question: SurveyQuestion

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if not at_stage(self.survey, DRAFT):
            yield Reason("只有起草中的才能修改题目")
        if not self.survey.questions.filter(place__lt=self.question.place).exists():
            yield Reason("已经是第一题")

    def act(self, at: datetime) -> Done:
        """Change places with the one above."""
        del at
        above = self.survey.questions.filter(place__lt=self.question.place).reverse()[0]
        above.place, self.question.place = self.question.place, above.place
        above.save(update_fields=["place"])
        self.question.save(update_fields=["place"])
        return Done(self.survey, {"question": [above.place, self.question.place]})


@dataclass(frozen=True)
class RemoveQuestion(OfSurvey):
    """Take a question out of a draft."""

    name, label, permission = "remove_question", "删除题目", KEEP
    question: SurveyQuestion

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if not at_stage(self.survey, DRAFT):
            yield Reason("只有起草中的才能修改题目")

    def act(self, at: datetime) -> Done:
        """Take it out."""
        del at
        place = self.question.place
        self.question.delete()
        return Done(self.survey, {"removed": place})


def _faults(asked: Asked, *, scored: bool) -> Iterator[Reason]:
    if asked.kind not in dict(QUESTIONS):
        yield Reason("没有这种题型", about="kind")
    if not asked.text.strip():
        yield Reason("请填写题目", about="text")
    if asked.kind in {SINGLE, MULTIPLE}:
        yield from _option_faults(asked.options)
    yield from _right_faults(asked, scored=scored)


def _option_faults(options: tuple[str, ...]) -> Iterator[Reason]:
    if not 1 < len(options) <= MOST_OPTIONS:
        yield Reason("选项应有 2 至 {count} 个，一行一个", {"count": MOST_OPTIONS}, about="options")
    if len(set(options)) < len(options):
        yield Reason("选项有重复", about="options")
    if any(len(option) > LONGEST_OPTION for option in options):
        yield Reason("选项太长，请不要超过 {count} 个字", {"count": LONGEST_OPTION}, about="options")


def _right_faults(asked: Asked, *, scored: bool) -> Iterator[Reason]:
    right = asked.right_places
    if right and (not scored or asked.kind == TEXT):
        yield Reason("只有竞赛的选择题有正确答案", about="right")
    elif right and not all(0 <= place < len(asked.options) for place in right):
        yield Reason("正确答案写选项的字母，例如 A 或者 AC", about="right")
    elif len(right) > 1 and asked.kind != MULTIPLE:
        yield Reason("单选题只有一个正确答案", about="right")
