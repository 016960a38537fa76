"""The first screen: what must I do today, and by when. Every room adds what it knows."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import may


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
_SOURCES: dict[Source, tuple[str, ...]] = {}


def adds_to_desk(*permissions: str) -> Callable[[Source], Source]:
    """Register a function that yields the tasks of a person on a day; used as a decorator in a room's `desks`.

    It is asked for whoever holds one of the `permissions` anywhere, for everybody where none is named. Nobody is asked
    about what is not theirs: most of the first screen's time goes into asking.
    """

    def register(source: Source) -> Source:
        _SOURCES.setdefault(source, permissions)
        return source

    return register


def tasks_of(person: Person, day: date) -> list[Task]:
    """Return everything `person` has to do, the most pressing first; what has no deadline comes last."""
    asked = [source for source, permissions in _SOURCES.items() if _holds(person, permissions, day)]
    tasks = [task for source in asked for task in source(person, day) if task.count]
    return sorted(tasks, key=lambda task: (task.due is None, task.due or date.max, task.label))


def _holds(person: Person, permissions: tuple[str, ...], day: date) -> bool:
    return not permissions or any(may(person, permission, None, day) for permission in permissions)
