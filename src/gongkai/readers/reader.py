"""One door for every format: find out what a file is, let its reader turn it into a Document, place what it says."""

import os
from importlib import import_module
from pathlib import Path

from gongkai.readers.errors import CannotRead
from gongkai.readers.limits import DEFAULT_LIMITS, Limits
from gongkai.readers.placing import place
from gongkai.readers.sniff import sniff
from gongkai.report import Reading


def read(path: str | os.PathLike[str], *, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """Read a published annual report from a file of any known format.

    Raises CannotRead where the file cannot be read at all, NotAReport where it is something else.
    """
    place_of_file = Path(path)
    name = place_of_file.name
    try:
        size = place_of_file.stat().st_size
        if size > limits.file_bytes:
            raise CannotRead("E102", name=name, size=size, limit=limits.file_bytes)
        data = place_of_file.read_bytes()
    except (OSError, ValueError) as error:
        raise CannotRead("E101", name=str(path)) from error
    return read_bytes(data, name, limits=limits)


def read_bytes(data: bytes, name: str = "", *, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """Read a report from bytes; `name` is the file's name, whose extension helps where the content does not tell.

    Raises CannotRead and NotAReport as `read` does.
    """
    if len(data) > limits.file_bytes:
        raise CannotRead("E102", name=name, size=len(data), limit=limits.file_bytes)
    found = import_module(f"gongkai.readers.{sniff(data, name)}").read(data, limits)
    if isinstance(found, Reading):
        return Reading(found.report, found.origins, found.doubts, name or found.file, found.format)
    return place(found, file=name)
