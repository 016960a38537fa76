"""What the arguments of a command name: files, folders, patterns, standard input; walked file by file, never held."""

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from glob import has_magic, iglob
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from gongkai.report import Reading

STDIN = "-"
SUFFIXES = frozenset(
    (".docx", ".html", ".htm", ".pdf", ".txt", ".md", ".xlsx", ".json", ".ofd", ".doc", ".wps", ".rtf")
)


class Source(NamedTuple):
    """One file to read: its name as shown, its path, its folder below the argument naming it.

    Standard input has no path but its `data`, so that a worker process can read it too.
    """

    name: str
    path: Path | None = None
    folder: Path = Path()
    data: bytes = b""

    @property
    def stem(self) -> str:
        """The file's name without its suffix, '' for standard input."""
        return self.path.stem if self.path else ""

    def read(self) -> "Reading":
        """Read it as an annual report, under the name it was given by. Raises CannotRead, NotAReport."""
        from gongkai.readers import read, read_bytes

        return replace(read(self.path), file=self.name) if self.path else read_bytes(self.data, STDIN)


class Sources:
    """The files that `arguments` name, in a stable order, each once. May be walked again.

    `without` is a folder not to descend into: the one results go to, which may lie inside a folder that is read.
    `suffixes` are those of the files taken from folders.
    """

    def __init__(
        self, arguments: Sequence[str], without: Path | None = None, suffixes: frozenset[str] = SUFFIXES
    ) -> None:
        self.suffixes = suffixes
        self.arguments = tuple(arguments)
        self.without = os.path.realpath(without) if without else ""

    def __iter__(self) -> Iterator[Source]:
        """Yield every file; an argument that names none is yielded as it is, for the reader to refuse."""
        if len(self.arguments) == 1:
            yield from self._named(self.arguments[0])
            return
        seen: set[str] = set()
        for argument in self.arguments:
            for source in self._named(argument):
                place = os.path.realpath(source.path) if source.path else STDIN
                if place not in seen:
                    seen.add(place)
                    yield source

    @cached_property
    def _given(self) -> bytes:
        """What came on standard input, one byte beyond what a reader accepts at most."""
        from gongkai.readers import DEFAULT_LIMITS

        return sys.stdin.buffer.read(DEFAULT_LIMITS.file_bytes + 1)

    def _named(self, argument: str) -> Iterator[Source]:
        if argument == STDIN:
            yield Source(STDIN, data=self._given)
        elif os.path.isdir(argument):  # noqa: PTH112 -- unlike Path.is_dir, never raises for a name too long
            yield from self._below(Path(argument))
        elif has_magic(argument) and not os.path.exists(argument):  # noqa: PTH110 -- the same
            yield from self._matching(argument)
        else:
            yield Source(argument, Path(argument))

    def _matching(self, pattern: str) -> Iterator[Source]:
        found = [Path(name) for name in sorted(iglob(pattern, recursive=True))]  # noqa: PTH207 -- absolute patterns too
        files = [path for path in found if not path.is_dir()]
        yield from (Source(str(path), path) for path in files)
        if not files:
            for folder in found:
                yield from self._below(folder)
        if not found:
            yield Source(pattern, Path(pattern))

    def _below(self, folder: Path) -> Iterator[Source]:
        empty = True
        for place, folders, names in os.walk(folder):
            folders[:] = sorted(name for name in folders if self._open(place, name))
            for name in filter(self._readable, sorted(names)):
                empty = False
                yield Source(str(Path(place, name)), Path(place, name), Path(place).relative_to(folder))
        if empty:
            yield Source(str(folder), folder)

    def _open(self, place: str, name: str) -> bool:
        return not name.startswith(".") and os.path.realpath(f"{place}/{name}") != self.without

    def _readable(self, name: str) -> bool:
        """Tell whether a file met in a folder is to be read: not hidden, no lock file, of a known suffix."""
        return not name.startswith((".", "~$")) and Path(name).suffix.lower() in self.suffixes
