"""The back office's navigation as data: every room enters its screens, and a person sees those they may open."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import may


@dataclass(frozen=True, slots=True)
class Entry:
    """A screen that can be reached from everywhere: its label, the name of its address, the permission it needs.

    `rank` orders the entries; entries of equal rank stand as they were entered. Each ten of it is a group: the day's
    work, what is published, requests, dialogue, the annual report, oversight, organs and people, the rest.
    """

    label: str
    url: str
    permission: str
    rank: int = 90

    @property
    def group(self) -> int:
        """The group it stands in."""
        return self.rank // 10


_ENTRIES: dict[str, Entry] = {}


def enter(entry: Entry) -> None:
    """Enter a screen; a file of views does it when it is read. Entering it again changes nothing."""
    _ENTRIES[entry.url] = entry


def entries_of(person: Person, day: date) -> Iterator[Entry]:
    """Yield the screens `person` may open on `day`, in order."""
    for entry in sorted(_ENTRIES.values(), key=lambda entry: entry.rank):
        if may(person, entry.permission, None, day):
            yield entry
