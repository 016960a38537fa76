"""What an applicant who is not satisfied can do next, against an answer or for want of one."""

from datetime import date
from typing import Any, NamedTuple

from gongkai.law.remedies import remedy
from gongkai.law.sources import sources
from gongkai.web.organs.models import Organ
from gongkai.web.requests.models import Request
from gongkai.web.screens.language import said, spoken
from gongkai.words.tables import table

KINDS = {"township": "township", "street": "street", "department": "department"}
"""Kinds of organs as the law of remedies tells them apart; all others are governments above a township."""


class Way(NamedTuple):
    """A way to go on: what it is called, what may be done, by which text and clause."""

    name: str
    text: str
    source: str


def ways(request: Request, day: date, *, late: bool = False) -> list[Way]:
    """Return what can be done next, once a request was answered or its answer is overdue; nothing before."""
    told = table("web/requests/redress")
    against = _against_answer(request) if request.closed_on else _for_want(told["late"], request, day) if late else []
    if not against:
        return []
    return [_way(told["ask"]), *against, _way(told["complain"])]


def _against_answer(request: Request) -> list[Way]:
    if not request.outcome or not request.closed_on:
        return []
    if not request.events.filter(struck_at=None, kind="answered").exists():
        return []
    withheld = request.on_file.filter(key="withheld").first()
    grounds = withheld.parts.get("grounds", "").split() if withheld else []
    found = remedy(request.outcome, request.closed_on, _kind(request.organ), grounds=grounds)
    reviewer = _above(request.organ) or said(found.reviewer)
    return [Way(said("行政复议、行政诉讼"), found.sentence(reviewer, lang=spoken()), _cited(found.sources[1]))]


def _for_want(told: dict[str, Any], request: Request, day: date) -> list[Way]:
    reviewer = _above(request.organ) or said(remedy("", day, _kind(request.organ)).reviewer)
    return [Way(said(told["name"]), said(told["message"], reviewer=reviewer), _cited(told["source"]))]


def _way(told: dict[str, Any]) -> Way:
    return Way(said(told["name"]), said(told["message"]), _cited(told["source"]))


def _kind(organ: Organ) -> str:
    return KINDS.get(organ.kind, "county")


def _above(organ: Organ) -> str:
    """Return the full name of the reviewing organ: for towns, streets and departments the one right above."""
    above = organ.get_parent() if organ.kind in KINDS else None
    return above.name if above else ""


def _cited(source: str) -> str:
    text, _, clause = source.partition("/")
    return said("《{title}》第{clause}条", title=sources()[text].title, clause=clause) if clause.isdecimal() else ""
