"""The request clock, recomputed from the list of events only (政府信息公开条例 第三十至三十六条).

Nothing is stored but events: what is due, what is used up, what waits for whom and why all follow from them. Late is
recorded as a breach and has the effect the law gives it; what cannot have happened is refused with its reason.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from gongkai.law.calendar import Calendar, calendar
from gongkai.law.events import Breach, Event, EventRefused, Line
from gongkai.law.file import File
from gongkai.law.handlers import HANDLERS
from gongkai.law.objections import OBJECTIONS
from gongkai.law.settings import CAUTIOUS, Settings
from gongkai.law.steps import Step, states, steps


class Wait(NamedTuple):
    """Somebody's answer that is awaited: `what` is the step hoped for, `until` its last day (None: no limit is set)."""

    what: str
    party: str
    until: date | None


class Option(NamedTuple):
    """A step that the state allows; `objection` says why it may not be taken all the same (None: it may)."""

    step: Step
    objection: EventRefused | None


@dataclass(frozen=True, slots=True)
class Reckoning:
    """How a request stands on a day.

    `due` is None while nothing is due (not received, waiting for the applicant, closed); `provisional` tells that it
    moves while an opinion is awaited. `used` and `left` count working days; `left` is negative once overdue.
    """

    state: str
    started: date | None
    due: date | None
    provisional: bool
    used: int
    left: int | None
    paused_since: date | None
    closed: date | None
    waits: tuple[Wait, ...]
    options: tuple[Option, ...]
    lines: tuple[Line, ...]
    breaches: tuple[Breach, ...]


def reckon(
    events: Iterable[Event], as_of: date, *, settings: Settings = CAUTIOUS, days: Calendar | None = None
) -> Reckoning:
    """Return how the request of `events` (in the order they happened) stands on `as_of`.

    Raises EventRefused for an event that cannot have happened, out of order or later than `as_of`; CalendarUnknown
    where a day is needed whose holiday notice is not known.
    """
    case = File(days or calendar(), settings)
    for event in events:
        take(case, event)
    if case.day is not None and case.day > as_of:
        raise EventRefused("事件在 {day}，晚于所问的 {as_of}", {"day": case.day, "as_of": as_of}, "practice/次序")
    return _standing(case, as_of)


def take(case: File, event: Event) -> None:
    """Put `event` on the file. Raises EventRefused, and then the file is as it was."""
    step = steps().get(event.kind)
    if step is None:
        raise EventRefused("没有“{kind}”这种事件", {"kind": event.kind}, "practice/次序")
    if case.day is not None and event.day < case.day:
        values = {"label": step.name, "day": event.day, "last": case.day}
        raise EventRefused("“{label}”在 {day}，早于上一事件的 {last}，请按发生的先后登记", values, "practice/次序")
    objection = _objection(case, step, event.day)
    if objection:
        raise objection
    handler = HANDLERS.get(event.kind)
    effect: Mapping[str, Any] = handler(case, event) if handler else {}
    case.state = str(effect.get("to", step.to)) or case.state
    case.day = event.day
    if case.state == "closed":
        case.closed = event.day
    case.lines.append(Line(event.day, step.message, effect, step.source, case.due(event.day)))


def _objection(case: File, step: Step, day: date) -> EventRefused | None:
    if case.state not in step.states:
        values = {"label": step.name, "state": states()[case.state]}
        return EventRefused("现在是“{state}”，不能“{label}”", values, step.source)
    ask = OBJECTIONS.get(step.kind)
    return ask(case, day) if ask else None


def _standing(case: File, as_of: date) -> Reckoning:
    due = case.due(as_of)
    pauses = case.running_pauses(as_of)
    return Reckoning(
        state=case.state,
        started=case.start,
        due=due,
        provisional=due is not None and bool(pauses),
        used=case.used(as_of),
        left=case.calendar.between(as_of, due) if due is not None else None,
        paused_since=min((pause.since for pause in pauses), default=None) if case.state == "running" else case.stopped,
        closed=case.closed,
        waits=tuple(Wait(*each) for each in case.waits()),
        options=tuple(
            Option(step, _objection(case, step, as_of)) for step in steps().values() if case.state in step.states
        ),
        lines=tuple(case.lines),
        breaches=tuple(case.breaches),
    )
