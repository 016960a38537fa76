"""The reviewer's queue: submitted reports that wait for a review this person may give."""

from datetime import date, datetime
from functools import reduce
from operator import or_

from django.db.models import Q, QuerySet

from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited
from gongkai.web.publishing.tables import Stage, stages
from gongkai.web.reporting.actions.review import RETURNING
from gongkai.web.reporting.models import Round


def waiting_for(person: Person, day: date) -> "QuerySet[Round]":
    """Return the open rounds at a stage this person reviews by office, the oldest first; one query."""
    open_ = Round.objects.filter(outcome="open")
    at_stage = (
        Q(
            pk__in=limited(open_, person, stage.permission, day, via="report__organ")
            .filter(report__stage=key)
            .values("pk")
        )
        for key, stage in stages().items()
    )
    return open_.filter(reduce(or_, at_stage)).select_related("report__organ", "by").order_by("at")


def stage_of(round_: Round) -> Stage | None:
    """Return the review an open round waits for; None where it is over."""
    return stages().get(round_.report.stage) if round_.outcome == "open" else None


def against(round_: Round, person: Person, at: datetime) -> tuple[object, ...]:
    """Return why this person may not judge the round now, whatever the verdict; empty where they may."""
    stage = stage_of(round_)
    return RETURNING[stage.key](round_, person, remark="—").refusals(person, at) if stage else ()


def mine(person: Person, day: date) -> "QuerySet[Round]":
    """Return those of the rounds this person may judge: not what they wrote or submitted, nothing twice; one query."""
    waiting = waiting_for(person, day).exclude(by=person).exclude(report__parts__by=person)
    return waiting.exclude(judgements__person=person)
