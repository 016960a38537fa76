"""The clock of a request in the office: stored events, read by the law's own clock."""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from django.utils import timezone

from gongkai.law.calendar import Calendar, CalendarUnknown, Notice, calendar, notices
from gongkai.law.clock import Reckoning, reckon
from gongkai.law.dated import NotInForce, parameters
from gongkai.law.events import Event as LawEvent
from gongkai.law.events import EventRefused
from gongkai.law.settings import Settings, open_questions
from gongkai.web.organs.daily import each_day
from gongkai.web.organs.held_settings import Decided
from gongkai.web.organs.models import Organ
from gongkai.web.requests.models import Event, Request

FOLLOWING = (
    *("state", "received_on", "due", "provisional", "closed_on", "outcome", "concluded_on", "concluded_as"),
    *("days_used", "breaches"),
)
"""The fields of a request that follow from its events."""

RECEIVED = frozenset({"received", "confirmed"})
"""The events by which a request is received."""

NO_RULES = "{day} 还没有可以适用的规定"

_AT_ONCE = 500
_log = logging.getLogger("gongkai")


@dataclass(frozen=True, slots=True)
class Reckoned:
    """How a request stands; `guessed` where a holiday notice is missing and every weekday was taken for a working day.

    So guessed, a day due is never later than the true one, working weekends apart: the cautious side.
    """

    standing: Reckoning
    guessed: bool


def answers_of(organ: Organ, day: date) -> Settings:
    """Return the organ's answers to the questions the texts leave open, as they hold on `day`."""
    return _answers(Decided(organ), day)


def _answers(decided: Decided, day: date) -> Settings:
    values = decided.on(day)
    return Settings(**{key: values[key] for key in open_questions()})


def law_event(event: Event) -> LawEvent:
    """Return a stored event as the law's clock reads it."""
    return LawEvent(
        event.kind,
        event.day,
        channel=event.channel,
        party=event.party,
        days=event.days,
        until=event.until,
        approved=event.approved,
    )


def events_of(request: Request) -> list[LawEvent]:
    """Return what happened to a request, in order, without what was struck."""
    return [law_event(event) for event in request.events.all() if event.struck_at is None]


def reckoned(request: Request, as_of: date, more: Iterable[LawEvent] = (), decided: Decided | None = None) -> Reckoned:
    """Return how a request stands on `as_of`, were `more` to happen too.

    The organ's answers are those of the day the letter arrived: what is changed later never moves an earlier deadline.
    `decided` is what the organ has decided, where that was read already. Raises EventRefused for an event that cannot
    have happened.
    """
    answers = _answers(decided or Decided(request.organ), request.letter.arrived_on)
    return read_clock([*events_of(request), *more], as_of, answers)


def read_clock(events: Sequence[LawEvent], as_of: date, answers: Settings) -> Reckoned:
    """Return how a request with these events stands on `as_of`, by these answers.

    Raises EventRefused, also for an event whose day no text at hand knows a period for.
    """
    try:
        return _read(events, as_of, answers)
    except NotInForce as unknown:
        raise EventRefused(NO_RULES, {"day": unknown.day}, "") from unknown


def had_rules(day: date) -> bool:
    """Tell whether information could be asked for by law on a day: before the first period to reply, none could."""
    try:
        return bool(parameters("deadlines")["reply"].on(day))
    except NotInForce:
        return False


def _read(events: Sequence[LawEvent], as_of: date, answers: Settings) -> Reckoned:
    try:
        return Reckoned(reckon(events, as_of, settings=answers), guessed=False)
    except CalendarUnknown:
        return Reckoned(reckon(events, as_of, settings=answers, days=_weekdays_onward()), guessed=True)


def write_standing(request: Request, as_of: date) -> Reckoned:
    """Write what follows from the events into the request's own fields, for lists to filter and sort by; return it."""
    found = _stood(request, as_of)
    request.save(update_fields=FOLLOWING)  # nothing else: the request may have been read long before
    return found


def look_anew(request: Request) -> None:
    """Forget the events that were read with the request: another may have entered some since."""
    getattr(request, "_prefetched_objects_cache", {}).pop("events", None)


@each_day
def clocks_go_on(at: datetime) -> None:
    """Work out anew what is not certain: days due move on while an opinion is awaited, or were guessed.

    No action, and no row of the trail: nothing has happened, and the state does not hang on the day. What is written is
    what lists sort and search by; a case's own page reckons for itself. Nothing is held meanwhile: where somebody has
    acted on a request since it was read, what that wrote stays.
    """
    day, decided = timezone.localdate(at), dict[int, Decided]()
    keys = list(Request.objects.filter(provisional=True).order_by("pk").values_list("pk", flat=True))
    requests = Request.objects.select_related("organ", "letter").prefetch_related("events")
    for start in range(0, len(keys), _AT_ONCE):
        for request in requests.filter(pk__in=keys[start : start + _AT_ONCE]):
            try:
                _goes_on(request, day, decided.setdefault(request.organ_id, Decided(request.organ)))
            except (EventRefused, CalendarUnknown) as fault:  # one that cannot be worked out keeps no other from it
                _log.warning("the clock of request %s stands: %s", request.pk, fault)


def _goes_on(request: Request, day: date, decided: Decided) -> None:
    before = _following(request)
    _stood(request, day, decided)
    if (after := _following(request)) != before:
        Request.objects.filter(pk=request.pk, **before).update(**after)


def _stood(request: Request, as_of: date, decided: Decided | None = None) -> Reckoned:
    found = reckoned(request, as_of, decided=decided)
    stands = [event for event in request.events.all() if event.struck_at is None]
    stand(request, found, stands, [(event.day, event.outcome) for event in stands if event.outcome])
    return found


def _following(request: Request) -> dict[str, Any]:
    return {name: getattr(request, name) for name in FOLLOWING}


def stand(
    request: Request, found: Reckoned, events: Iterable[Event | LawEvent], ends: Sequence[tuple[date, str]]
) -> None:
    """Set the request's own fields as it was found to stand by `events`; `ends` are its ends with their outcomes.

    Both are in order. It was received once, whatever period has begun since. The outcome is none while it is open.
    Table three counts the first end, with the last outcome given in that year.
    """
    standing = found.standing
    request.state = standing.state
    request.received_on = next((event.day for event in events if event.kind in RECEIVED), None)
    request.due = standing.due
    request.provisional = found.guessed or standing.provisional
    request.closed_on = standing.closed
    request.outcome = ends[-1][1] if ends and standing.closed is not None else ""
    request.concluded_on = ends[0][0] if ends else None
    request.concluded_as = [outcome for day, outcome in ends if day.year == ends[0][0].year][-1] if ends else ""
    request.days_used = standing.used if standing.closed else None
    request.breaches = len(standing.breaches)


@cache
def _weekdays_onward() -> Calendar:
    """Return the known calendar, and for the two years after it one in which nothing but weekends is off."""
    last = calendar().last.year
    return Calendar(notices() | {year: Notice(year, "", "", {}, {}) for year in (last + 1, last + 2)})
