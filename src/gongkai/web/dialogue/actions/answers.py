"""Actions on answer sheets: taken from the web, typed from paper, opened to be read."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count
from django.utils import timezone

from gongkai.web.dialogue.actions.survey import KEEP, OfSurvey, at_stage
from gongkai.web.dialogue.answering import Filled, faults_of, score_of
from gongkai.web.dialogue.models import Sheet, SheetAnswer, Survey, SurveyQuestion
from gongkai.web.dialogue.models.sheet import PAPER
from gongkai.web.dialogue.models.survey import ANSWERED, CONCLUDED, PUBLISHED, WITHDRAWN
from gongkai.web.organs.action import Done, Reason
from gongkai.web.organs.models import Person

SAME_ADDRESS = "survey_same_address"
READABLE = (PUBLISHED, ANSWERED, CONCLUDED, WITHDRAWN)
"""Where a survey can have been answered."""


@dataclass(frozen=True)
class TakeAnswers(OfSurvey):
    """Take the sheets that came in from the web at the same time; nobody need sign in, the system does it.

    A sheet of a browser that has one already is left out, and so is one from an address that has sent too many: the
    trail tells how many were taken, and of whom nothing.
    """

    name, label, permission = "take_answers", "接收答卷", "see_surveys"
    sheets: Sequence[Filled]

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it: the survey is not open."""
        if not Survey.objects.get(pk=self.survey.pk).takes(timezone.localdate(at)):
            yield Reason("现在不接收答卷")

    def act(self, at: datetime) -> Done:
        """Keep the sheets that may be kept."""
        kept = list(self._new())
        keep_sheets(self.survey, kept, at)
        return Done(self.survey, {"count": len(kept)})

    def _new(self) -> Iterator[Filled]:
        marks = [each.browser for each in self.sheets]
        known = set(self.survey.sheets.filter(browser__in=marks).values_list("browser", flat=True))
        most = int(self.survey.organ.setting(SAME_ADDRESS, self.survey.opens_on))
        sent = self._sent() if most else Counter()
        for each in self.sheets:
            if each.browser not in known and (not most or sent[each.address] < most):
                known.add(each.browser)
                sent[each.address] += 1
                yield each

    def _sent(self) -> Counter[str]:
        """Return how many sheets are kept of each address; a whole village may share one, so the engine counts."""
        mine = self.survey.sheets.filter(address__in={each.address for each in self.sheets})
        return Counter(dict(mine.order_by().values_list("address").annotate(count=Count("pk"))))


@dataclass(frozen=True)
class TypeAnswers(OfSurvey):
    """Enter sheets that were filled in on paper; until the results are handed in for review."""

    name, label, permission = "type_answers", "录入纸质答卷", KEEP
    sheets: Sequence[Filled]
    person: Person

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it, sheet by sheet."""
        day = timezone.localdate(at)
        if not at_stage(self.survey, PUBLISHED) or self.survey.opens_on > day:
            yield Reason("发布之后、结果送审之前才能录入")
        if not self.sheets:
            yield Reason("没有答卷", about="text")
        questions = list(SurveyQuestion.objects.filter(survey=self.survey))
        for number, sheet in enumerate(self.sheets, start=1):
            for key, fault in faults_of(questions, sheet.answers, day).items():
                place = next(at for at, each in enumerate(questions, start=1) if each.pk == key)
                message = fault.message.format(**fault.values)
                yield Reason(
                    "第 {number} 份第 {place} 题：{fault}",
                    {"number": number, "place": place, "fault": message},
                    about="text",
                )

    def act(self, at: datetime) -> Done:
        """Keep them all."""
        keep_sheets(self.survey, self.sheets, at, by=self.person)
        return Done(self.survey, {"count": len(self.sheets), "source": PAPER})


@dataclass(frozen=True)
class OpenOpinions(OfSurvey):
    """Open what people wrote, to read it; the trail tells who did."""

    name, label, permission = "open_opinions", "查阅意见原文", "read_opinions"

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if not at_stage(self.survey, *READABLE):
            yield Reason("还没有发布")

    def act(self, at: datetime) -> Done:
        """Note it."""
        del at
        return Done(self.survey, {"opened": True})


def keep_sheets(survey: Survey, sheets: Sequence[Filled], at: datetime, by: Person | None = None) -> None:
    """Keep sheets with all they answer, and with the score where the survey has one; four queries, however many."""
    questions = list(SurveyQuestion.objects.filter(survey=survey))
    made = Sheet.objects.bulk_create(
        Sheet(
            survey=survey,
            at=at,
            source=each.source,
            box=each.box,
            browser=each.browser or None,
            address=each.address,
            score=score_of(questions, each.answers) if survey.manner.scored else None,
            by=by,
        )
        for each in sheets
    )
    SheetAnswer.objects.bulk_create(
        answer for sheet, told in zip(made, sheets, strict=True) for answer in _answers(sheet, told)
    )


def _answers(sheet: Sheet, told: Filled) -> Iterator[SheetAnswer]:
    for question, given in told.answers.items():
        for option in given.options:
            yield SheetAnswer(sheet=sheet, question_id=question, option=option)
        if given.text:
            yield SheetAnswer(sheet=sheet, question_id=question, text=given.text)
