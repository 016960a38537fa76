"""Sheets handed in on the web: what a crowd sends at the same moment is read, and then kept, together."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.http import QueryDict
from django.utils import timezone

from gongkai.web.dialogue.models import Survey
from gongkai.web.dialogue.models.survey import PUBLIC
from gongkai.web.dialogue.receiving import Sent, keep
from gongkai.web.dialogue.together import Together
from gongkai.web.portal.survey_form import SheetForm, filled_in


@dataclass(frozen=True, slots=True)
class Handed:
    """A sheet as a browser sent it: the survey's key, what was filled in, its word and household, and when."""

    survey: int
    told: QueryDict
    word: str
    household: str
    at: datetime


def _read_and_keep(handed: Sequence[Handed]) -> list[bool]:
    """Keep the sheets that are right, and tell of each whether it is kept now, or one of that browser was.

    A survey and its questions are read once for all: with one sheet a second it is all the same, with hundreds it is
    most of what the office does. What is not right is told by whoever shows the form again.
    """
    surveys = Survey.objects.filter(pk__in={each.survey for each in handed}, stage__in=PUBLIC)
    asked = {survey.pk: survey for survey in surveys.select_related("organ").prefetch_related("questions")}
    right = {at: sent for at, each in enumerate(handed) if (sent := _sent(each, asked.get(each.survey)))}
    kept = dict(zip(right, keep(list(right.values())), strict=True))
    return [kept.get(at, False) for at in range(len(handed))]


def _sent(handed: Handed, survey: Survey | None) -> Sent | None:
    """Return a sheet that may be kept; None where it is not right, or the survey is not open."""
    day = timezone.localdate(handed.at)
    if survey is None or not survey.takes(day):
        return None
    form = SheetForm(list(survey.questions.all()), day, handed.told)
    if not form.is_valid():
        return None
    return Sent(survey, filled_in(survey, form.answers(), handed.word, handed.household), handed.at)


hand_in = Together(_read_and_keep)
"""Hand in a sheet, as `Handed`; return whether it is kept. Many at once share their questions and a transaction."""
