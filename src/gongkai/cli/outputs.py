"""Files the commands write: whole or not at all, never over an input, never two results under one name."""

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, NamedTuple

from gongkai.cli.batch import Intake, Problem
from gongkai.cli.language import speaker
from gongkai.cli.screen import out
from gongkai.cli.sources import Source

_UNFIT = re.compile(r'[\\/:*?"<>|\s\x00-\x1f]+')


@contextmanager
def whole(path: Path) -> Iterator[BinaryIO]:
    """Open `path` for writing so that it appears complete when the block ends, and not at all when it fails."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as stream:
            yield stream
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def is_input(path: Path, sources: Iterable[Source]) -> bool:
    """Tell whether writing `path` would overwrite one of the files that are read."""
    if not path.is_file():
        return False
    place = os.path.realpath(path)
    return any(source.path and os.path.realpath(source.path) == place for source in sources)


def refuse_input(path: Path, intake: Intake, lang: str) -> None:
    """Say that `path` is read in this very command and is not overwritten."""
    intake.refuse(Problem(str(path), speaker(lang)("它也是要读取的文件，不会被覆盖。请换一个名字。")))


class Document(NamedTuple):
    """One result to be a file of its own: its source, a name if the source has none, what to say of it, its bytes."""

    source: Source
    name: str
    note: str
    data: bytes


class Outputs:
    """Results written under `target`: into a folder, or to the one file it names by ending in `suffix`."""

    def __init__(self, target: Path, suffix: str, sources: Iterable[Source]) -> None:
        self.suffix = suffix
        self.file = target if target.suffix.lower() == suffix and not target.is_dir() else None
        self.folder = target.parent if self.file else target
        self._taken: set[str] = set()
        self._sources = sources
        self._inputs: frozenset[str] | None = None

    def write(self, source: Source, data: bytes, stem: str = "") -> Path:
        """Write `data` made from `source` and return where; `stem` names what has no name. Raises OSError."""
        path = self._free(source, stem)
        with whole(path) as stream:
            stream.write(data)
        return path

    def _free(self, source: Source, stem: str) -> Path:
        wanted = self.file or self.folder / source.folder / f"{safe(source.stem or stem or 'report')}{self.suffix}"
        path, number = wanted, 1
        while os.path.realpath(path) in self._taken or (path.exists() and os.path.realpath(path) in self.inputs):
            number += 1
            path = wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}")
        self._taken.add(os.path.realpath(path))
        return path

    @property
    def inputs(self) -> frozenset[str]:
        """The inputs a result could fall upon. Gathered when a result first meets an existing file."""
        if self._inputs is None:
            self._inputs = frozenset(
                os.path.realpath(source.path)
                for source in self._sources
                if source.path and source.path.suffix.lower() == self.suffix
            )
        return self._inputs


def file_away(documents: Iterable[Document], outputs: Outputs, intake: Intake, lang: str, *, quiet: bool) -> None:
    """Write every document into its file and say where it went; one that cannot be written is a problem of its own."""
    say = speaker(lang)
    for document in documents:
        name = document.source.name
        try:
            path = outputs.write(document.source, document.data, document.name)
        except OSError as fault:
            intake.refuse(Problem(name, say("写不进去（{detail}）。请核对权限和磁盘空间。", detail=fault.strerror)))
            continue
        if not quiet:
            out().print(f"{name} → {path}（{document.note}）", markup=False, soft_wrap=True)


def safe(name: str) -> str:
    """Return `name` without the characters that some file system does not allow in names."""
    return _UNFIT.sub("_", name).strip("._")
