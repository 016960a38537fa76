"""The first screen: what must I do today, and by when. Every room adds what it knows."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from gongkai.web.organs.models import Person


@dataclass(frozen=True, slots=True)
class Task:
    """Something to be done: how many, where to do it, by when (None: no deadline), and how pressing.

    `provisional` says that the day is not certain because a holiday notice is missing.
    """

    label: str
    count: int
    url: str
    due: date | None = None
    provisional: bool = False


Source = Callable[[Person, date], Iterable[Task]]
_SOURCES: list[Source] = []


def adds_to_desk(source: Source) -> Source:
    """Register a function that yields the tasks of a person on a day; used as a decorator in a room's `desk.py`."""
    if source not in _SOURCES:
        _SOURCES.append(source)
    return source


def tasks_of(person: Person, day: date) -> list[Task]:
    """Return everything `person` has to do, the most pressing first; what has no deadline comes last."""
    tasks = [task for source in _SOURCES for task in source(person, day) if task.count]
    return sorted(tasks, key=lambda task: (task.due is None, task.due or date.max, task.label))
