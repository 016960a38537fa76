"""Which code read a file: whatever may change a reading changes this version, and what it stands for is read again."""

from functools import cache
from hashlib import sha256
from importlib.metadata import version as installed
from importlib.resources import files
from importlib.resources.abc import Traversable

from gongkai import __version__
from gongkai.corpus.tables import version as schema_version

ROOMS = ("law", "report", "readers", "checks")
"""The rooms a reading and its findings depend on."""

LIBRARIES = ("lxml", "pypdfium2", "selectolax", "rensa")
"""The libraries they depend on."""


@cache
def reader_version() -> str:
    """Return the version of everything that makes the rows: program, schema, eight digits over the code."""
    digest = sha256()
    for room in (*ROOMS, "corpus"):
        for file in sorted(_files(files("gongkai").joinpath(room)), key=str):
            if room != "corpus" or file.name in {"rows.py", "schema.toml", "failures.toml", "copies.py"}:
                digest.update(file.read_bytes())
    for library in LIBRARIES:
        digest.update(f"{library} {installed(library)}".encode())
    return f"{__version__}/{schema_version()}+{digest.hexdigest()[:8]}"


def _files(folder: Traversable) -> list[Traversable]:
    found: list[Traversable] = []
    for entry in folder.iterdir():
        if entry.is_dir():
            found += _files(entry)
        elif entry.name.endswith((".py", ".toml")):
            found.append(entry)
    return found
