"""An order to read some contents and write them as one part: what every engine hands to its workers."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from gongkai.corpus.archives import fetch
from gongkai.corpus.part import Counts, Task
from gongkai.corpus.place import Place, open_file
from gongkai.readers import DEFAULT_LIMITS


class NoCluster(RuntimeError):
    """No scheduler answers at the address of an engine."""


class OtherVersion(RuntimeError):
    """A worker runs another version of the program than whoever gave the order."""


class Bounds(NamedTuple):
    """What one file may take: seconds, and MiB of memory beyond what the reading process itself needs."""

    seconds: float = 60.0
    memory: int = 2048


BOUNDS = Bounds()


class Order(NamedTuple):
    """Contents to read into the part `name` of the data set in `folder`; `reader` is the version it is meant for."""

    folder: Path
    name: str
    reader: str
    tasks: tuple[Task, ...]
    bounds: Bounds = BOUNDS


Engine = Callable[[Iterator[Order]], Iterator[Counts]]
"""Carries orders out, in any sequence, never many ahead; yields what each came to."""


def content(task: Task) -> bytes:
    """Return a content from where it lies, cut one byte beyond what readers accept. Raises OSError and more."""
    place = Place.of(task.place)
    if place.member:
        return fetch(place.file, place.member, DEFAULT_LIMITS.file_bytes)
    with open_file(place.file) as stream:
        return stream.read(DEFAULT_LIMITS.file_bytes + 1)
