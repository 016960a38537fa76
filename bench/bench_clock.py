"""Request deadlines: our calendar and clock against numpy's business days and the `holidays` package, in one run."""

import argparse
from datetime import date, timedelta
from functools import partial

import holidays
import numpy as np
from stopwatch import race, table

from gongkai.law.calendar import calendar, notices
from gongkai.law.clock import reckon
from gongkai.law.events import Event

PERIOD = 20
FIRST = date(2012, 1, 2)


def by_calendar(days):
    """Add the period to every day with our calendar."""
    add = calendar().add
    return [add(day, PERIOD) for day in days]


def by_clock(days):
    """Reckon a received and answered request for every day: due date, days used, breaches, explanation."""
    return [
        reckon(
            [Event("received", day, channel="in_person"), Event("answered", day + timedelta(days=9))],
            day + timedelta(30),
        )
        for day in days
    ]


def by_numpy(days, business):
    """Add the period with numpy, one day at a time as a program that handles one request does."""
    return [np.busday_offset(day, PERIOD, roll="backward", busdaycal=business).item() for day in days]


def by_holidays(days, china):
    """Add the period with the working-day arithmetic of `holidays`."""
    return [china.get_nth_working_day(day, PERIOD) for day in days]


def numpy_calendar():
    """Return numpy's calendar; it knows no weekend days that are worked, so some of its answers are wrong."""
    return np.busdaycalendar(holidays=[day for notice in notices().values() for day in notice.off])


def main():
    """Race the four, and say how often numpy's answer is another day."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--days", type=int, default=2000)
    given = options.parse_args()
    days = [FIRST + timedelta(days=n % 4000) for n in range(given.days)]
    business, china = numpy_calendar(), holidays.China(years=range(2011, 2027))
    ways = {
        "due day, our calendar": partial(by_calendar, days),
        "whole clock with explanation": partial(by_clock, days),
        "numpy.busday_offset": partial(by_numpy, days, business),
        "holidays' get_nth_working_day": partial(by_holidays, days, china),
    }
    print("## Request deadlines")
    times = race(ways, given.rounds)
    table(f"{given.days} deadlines of {PERIOD} working days", times, "due day, our calendar")
    ours = by_calendar(days)
    for name, theirs in (("numpy", by_numpy(days, business)), ("holidays", by_holidays(days, china))):
        other = sum(one != another for one, another in zip(ours, theirs, strict=True))
        print(f"\n{name} gives another day in {other:,} of {len(days):,} cases.")


if __name__ == "__main__":
    main()
