"""The sample county's surveys and ideas: asked, answered and concluded through the actions people use."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import cycle, islice
from typing import Any, NamedTuple

from django.db import transaction
from django.utils import timezone

from gongkai.web.dialogue.actions.answers import TakeAnswers
from gongkai.web.dialogue.actions.idea import ShowIdea, TakeUpIdea, TypeIdeas, WordIdea
from gongkai.web.dialogue.actions.question import Asked, SetQuestion
from gongkai.web.dialogue.actions.results import AnswerOpinions, PublishResults, SubmitResults
from gongkai.web.dialogue.actions.survey import TOLD, PublishSurvey, StartSurvey, SubmitSurvey
from gongkai.web.dialogue.answering import Filled
from gongkai.web.dialogue.models import Idea, Survey
from gongkai.web.dialogue.models.sheet import WEB
from gongkai.web.dialogue.paper import sheets_of
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.sample_places import holder, sample_organ
from gongkai.words.tables import table


class Office(NamedTuple):
    """An organ of the sample, with who writes there and who reviews."""

    organ: Organ
    clerk: Person
    head: Person


def open_surveys(at: datetime) -> int:
    """Enter the sample's surveys and ideas where there are none yet; all or none. Return how many surveys there are."""
    told = table("samples/surveys")
    with transaction.atomic():
        if not Survey.objects.exists():
            for each in told["survey"]:
                _survey(_office(each["organ"], at), each, at)
            for each in told["idea"]:
                _idea(_office(each["organ"], at), each, at)
    return Survey.objects.count()


def _survey(office: Office, told: dict[str, Any], at: datetime) -> None:
    begun = at - timedelta(days=told["ago"])
    opens = timezone.localdate(begun)
    days = {"opens_on": opens, "closes_on": opens + timedelta(days=told["days"])}
    asked = {name: told.get(name, "") for name in TOLD} | days
    survey = StartSurvey(office.organ, told["kind"], asked, office.clerk).do(actor=office.clerk, at=begun)
    assert isinstance(survey, Survey)  # noqa: S101 -- what the action makes
    for question in told["questions"]:
        options = tuple(question.get("options", ()))
        SetQuestion(survey, Asked(**{**question, "options": options})).do(actor=office.clerk, at=begun)
    SubmitSurvey(survey, office.clerk).do(actor=office.clerk, at=begun)
    PublishSurvey(survey, office.head).do(actor=office.head, at=begun)
    TakeAnswers(survey, _sheets(survey, told["said"], told["sheets"])).do(actor=None, at=begun + timedelta(days=1))
    if told["conclusion"]:
        _conclude(office, survey, told, at)


def _sheets(survey: Survey, said: Sequence[str], count: int) -> list[Filled]:
    typed = sheets_of(list(survey.questions.all()), "\n".join(islice(cycle(said), count)))
    return [replace(each, source=WEB, browser=f"sample-{n}", address=f"sample-{n}") for n, each in enumerate(typed)]


def _conclude(office: Office, survey: Survey, told: dict[str, Any], at: datetime) -> None:
    after = min(at, at - timedelta(days=told["ago"] - told["days"] - 5))
    keys = list(survey.sheets.order_by("pk").values_list("pk", flat=True))
    for outcome in told.get("outcomes", ()):
        mine = [key for place, key in enumerate(keys) if place % len(told["said"]) in outcome["said"]]
        told_of = {name: outcome[name] for name in ("wording", "result", "reason")}
        AnswerOpinions(survey, mine, **told_of).do(actor=office.clerk, at=after)
    SubmitResults(survey, told["conclusion"], office.clerk).do(actor=office.clerk, at=after)
    PublishResults(survey, office.head).do(actor=office.head, at=after)


def _idea(office: Office, told: dict[str, Any], at: datetime) -> None:
    given = at - timedelta(days=told["ago"])
    box = told.get("box", "")
    TypeIdeas(office.organ, [told["text"]], "paper" if box else "web", box).do(actor=office.clerk, at=given)
    idea = Idea.objects.latest("pk")
    for step in told["steps"]:
        TakeUpIdea(idea, step["state"], step["text"], office.clerk).do(
            actor=office.clerk, at=given + timedelta(days=step["after"])
        )
    if "wording" in told:
        WordIdea(idea, told["wording"], office.clerk).do(actor=office.clerk, at=given)
        ShowIdea(idea, office.head).do(actor=office.head, at=given)


def _office(key: str, at: datetime) -> Office:
    organ, day = sample_organ(key), timezone.localdate(at)
    return Office(organ, holder(organ, "clerk", day), holder(organ, "final_reviewer", day))
