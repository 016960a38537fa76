"""A request's file while its events are read one by one: the running period, what stands still, what was late."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from gongkai.law.calendar import Calendar
from gongkai.law.dated import parameters
from gongkai.law.events import Breach, Event, Line
from gongkai.law.pauses import Pause, merged, postponed
from gongkai.law.settings import Settings
from gongkai.law.steps import Channel

Values = Mapping[str, Any]


class File:
    """A request's file while its events are read one by one; only the clock and its handlers write to it."""

    def __init__(self, days: Calendar, settings: Settings) -> None:
        self.calendar, self.settings = days, settings
        self.state = "new"
        self.channel: Channel | None = None
        self.day: date | None = None
        self.start: date | None = None
        self.closed: date | None = None
        self.stopped: date | None = None  # the day the clock was stopped to wait for the applicant
        self.allowance = 0
        self.extended = False
        self.replaced: date | None = None
        self.correction: Event | None = None
        self.late_correction = False
        self.reasons_asked = False
        self.payment: tuple[date, date | None] | None = None  # the day of the notice, and the last day to pay
        self.pauses: dict[str, Pause] = {}
        self.past: list[Pause] = []
        self.lines: list[Line] = []
        self.breaches: list[Breach] = []

    def period(self, key: str, day: date) -> int:
        """Return the period `key` of `law/deadlines.toml` in force on `day`."""
        return int(parameters("deadlines")[key].on(day).value)

    def restart(self, day: date) -> int:
        """Begin a whole period afresh after `day`; all that was used before is dropped. Return its working days."""
        self.start, self.stopped, self.closed, self.replaced = day, None, None, None
        self.allowance = self.period("reply", day)
        self.pauses.clear()
        self.past.clear()
        if self.settings.extensions == "each_period":
            self.extended = False
        return self.allowance

    def due(self, day: date) -> date | None:
        """Return the last day to reply as things stand on `day`; None while nothing is due."""
        if self.start is None or self.stopped is not None or self.closed is not None:
            return None
        return self.replaced or self._end_of_period(self.start, day)

    def used(self, day: date) -> int:
        """Count the working days of the running period used up to `day`, or up to where the clock was stopped."""
        if self.start is None:
            return 0
        end = self.closed or day
        if self.stopped is not None:
            end = min(end, self.stopped)
        return self.allowance - self.calendar.between(end, self._end_of_period(self.start, end))

    def _end_of_period(self, start: date, day: date) -> date:
        stretches = merged([*self.past, *self.pauses.values()], day) if self.past or self.pauses else []
        return postponed(self.calendar.add(start, self.allowance), stretches, self.calendar)

    def running_pauses(self, day: date) -> list[Pause]:
        """Return the consultations still awaited on `day`."""
        if self.closed is not None:
            return []
        return [pause for pause in self.pauses.values() if pause.limit is None or day <= pause.limit]

    def waits(self) -> list[tuple[str, str, date | None]]:
        """Return who is waited for: the step hoped for, the party, the last day."""
        if self.state == "correcting" and self.correction:
            return [("corrected", "", self.correction.until)]
        if self.state == "paying" and self.payment:
            return [("fee_paid", "", self.payment[1])]
        if self.state == "unconfirmed":
            return [("confirmed", "", None)]
        awaited = [] if self.closed else self.pauses.values()
        return [("opinion_received", pause.party, pause.limit) for pause in awaited]

    def breach(self, day: date, message: str, values: Values, source: str) -> None:
        """Record that something was late or not as the law wants."""
        self.breaches.append(Breach(day, message, values, source))

    def late(self, day: date) -> bool:
        """Tell whether on `day` the time to reply is already up."""
        due = self.due(day)
        return due is not None and day > due
