"""What a survey brought: how many answered what, how satisfied they are, and what became of their opinions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from django.db.models import Avg, Count, Q

from gongkai.web.dialogue.models import Sheet, SheetAnswer, Survey, SurveyQuestion
from gongkai.web.dialogue.models.survey import MOST_POINTS, SCALE, TEXT

_SATISFIED = MOST_POINTS - 1
"""Whoever gives so many points is counted as satisfied."""

_TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Line:
    """An option with how many chose it, of how many who answered the question; whether it is right."""

    text: str
    count: int
    share: Decimal | None
    right: bool = False

    @property
    def width(self) -> str:
        """The share as the width of a bar, of a hundred."""
        return f"{self.share or 0}"


@dataclass(frozen=True, slots=True)
class Tally:
    """A question with how many answered it, and what; for points their mean, to a tenth."""

    question: SurveyQuestion
    answered: int
    lines: tuple[Line, ...]
    mean: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What an evaluation says in numbers: how many took part, the mean of all points, and the share that is satisfied.

    `mean` and `satisfied` (per cent) are None where nobody gave points. For assessments and the annual report.
    """

    people: int
    mean: Decimal | None
    satisfied: Decimal | None


def tallies(survey: Survey) -> list[Tally]:
    """Return what was answered to each question, in order; three queries."""
    questions = list(survey.questions.all())
    of_survey = SheetAnswer.objects.filter(question__survey=survey).order_by()
    people = dict(of_survey.values_list("question").annotate(Count("sheet", distinct=True)))
    counted = of_survey.exclude(option=None).values_list("question", "option").annotate(count=Count("pk"))
    chosen: dict[int, dict[int, int]] = {each.pk: {} for each in questions}
    for question, option, count in counted:
        chosen[question][option] = count
    return [_tally(each, people.get(each.pk, 0), chosen[each.pk]) for each in questions]


def evaluation(survey: Survey) -> Evaluation:
    """Return what a survey says in numbers, over all its questions with points; two queries."""
    points = SheetAnswer.objects.filter(question__survey=survey, question__kind=SCALE)
    found = dict(points.order_by().values_list("option").annotate(Count("pk")))
    given = sum(found.values())
    happy = sum(count for point, count in found.items() if point >= _SATISFIED)
    return Evaluation(survey.sheets.count(), _mean(found), share(happy, given))


def satisfied(surveys: Iterable[Survey]) -> dict[int, tuple[int, int]]:
    """Return by survey how many people gave points, and of how many the mean is one of the satisfied; one query."""
    keys = [each.pk for each in surveys]
    points = SheetAnswer.objects.filter(question__survey__in=keys, question__kind=SCALE, option__isnull=False)
    means: dict[int, list[float]] = {key: [] for key in keys}
    for survey, _, mean in points.order_by().values_list("question__survey", "sheet").annotate(Avg("option")):
        means[survey].append(mean)
    return {key: (len(found), sum(mean >= _SATISFIED for mean in found)) for key, found in means.items()}


def scores(survey: Survey) -> list[tuple[int, int]]:
    """Return the scores of a quiz and how many have each, the best first."""
    return list(survey.sheets.order_by("-score").values_list("score").annotate(Count("pk")))


def opinions(survey: Survey) -> tuple[list[Any], dict[str, int]]:
    """Return what became of the opinions, each with how many said so (`count`), and how many have which result."""
    outcomes = list(survey.outcomes.annotate(count=Count("sheets")).order_by("pk"))
    totals: dict[str, int] = {}
    for each in outcomes:
        totals[each.get_result_display()] = totals.get(each.get_result_display(), 0) + each.count
    return outcomes, totals


def with_text(survey: Survey) -> Q:
    """Return the condition on the sheets of `survey` that hold a text."""
    return Q(pk__in=SheetAnswer.objects.filter(question__survey=survey, question__kind=TEXT).values("sheet"))


def share(part: int, of: int) -> Decimal | None:
    """Return a part in per cent to a tenth; None of nothing."""
    return (Decimal(100 * part) / of).quantize(_TENTH, ROUND_HALF_UP) if of else None


def newest_sheets(survey: Survey) -> list[Sheet]:
    """Return the sheets that hold a text, the newest first, with what they say and what became of them."""
    found = survey.sheets.filter(with_text(survey)).select_related("outcome").order_by("-pk")
    return list(found.prefetch_related("answers"))


def _tally(question: SurveyQuestion, people: int, chosen: Mapping[int, int]) -> Tally:
    lines = tuple(
        Line(text, chosen.get(value, 0), share(chosen.get(value, 0), people), value in question.right)
        for value, text in question.choices
        if question.kind != TEXT
    )
    return Tally(question, people, lines, _mean(chosen) if question.kind == SCALE else None)


def _mean(points: Mapping[int, int]) -> Decimal | None:
    given = sum(points.values())
    total = sum(point * count for point, count in points.items())
    return (Decimal(total) / given).quantize(_TENTH, ROUND_HALF_UP) if given else None
