"""Sheets from the web: the marks by which a browser and an address are known again, and keeping many at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from gongkai.web.dialogue.actions.answers import TakeAnswers
from gongkai.web.dialogue.answering import Filled
from gongkai.web.dialogue.models import Sheet, Survey
from gongkai.web.organs.action import Refused
from gongkai.web.organs.marks import keyed


@dataclass(frozen=True, slots=True)
class Sent:
    """A sheet that was sent, the survey it answers, and when."""

    survey: Survey
    filled: Filled
    at: datetime


def browser_mark(survey: Survey, token: str) -> str:
    """Return the mark of a browser, by the token it was given; another in every survey, so that none can be joined."""
    return keyed("survey browser", f"{survey.pk}:{token}")


def address_mark(survey: Survey, address: str) -> str:
    """Return the mark of a network address; another in every survey."""
    return keyed("survey address", f"{survey.pk}:{address}")


def sheet_of(survey: Survey, browser: str) -> Sheet | None:
    """Return the sheet a browser has handed in, by its mark."""
    return survey.sheets.filter(browser=browser).first() if browser else None


def keep(sent: Sequence[Sent]) -> list[bool]:
    """Keep what was sent, survey by survey; tell of each whether it is kept now, or one of that browser was."""
    kept: set[tuple[int, str | None]] = set()
    for survey in {each.survey.pk: each.survey for each in sent}.values():
        mine = [each for each in sent if each.survey.pk == survey.pk]
        filled = [each.filled for each in mine]
        try:
            TakeAnswers(survey, filled).do(actor=None, at=max(each.at for each in mine))
        except Refused:
            continue
        marks = survey.sheets.filter(browser__in=[each.browser for each in filled])
        kept |= {(survey.pk, mark) for mark in marks.values_list("browser", flat=True)}
    return [(each.survey.pk, each.filled.browser) in kept for each in sent]
