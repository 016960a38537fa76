"""What a data set holds already: its table of files, and the marks of its parts. Runs go on from here."""

import json
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import polars as pl

from gongkai.corpus.part import MARKS, whole
from gongkai.corpus.tables import tables

_FILES = "files/files.parquet"
_LOCK = "_building"


class Busy(RuntimeError):
    """Another build is at work on the same data set."""


class Mark(NamedTuple):
    """A part that is complete: its name, the version that read it, the contents and files it holds."""

    name: str
    reader: str
    ids: tuple[str, ...]
    files: tuple[str, ...]


class Manifest:
    """The data set in a folder, as far as a build must know it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep other builds away from the data set for a while; a build that dies lets go of it. Raises Busy."""
        try:
            import fcntl  # noqa: PLC0415 -- not there on every system
        except ImportError:  # Windows: whoever starts two builds at once must know what he does
            yield
            return
        with (self.folder / _LOCK).open("w") as held:
            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as fault:
                raise Busy(str(self.folder)) from fault
            yield

    def marks(self) -> Iterator[Mark]:
        """Yield the marks of all complete parts."""
        for path in sorted((self.folder / MARKS).glob("*.json")):
            told = json.loads(path.read_text("utf-8"))
            yield Mark(path.stem, told["reader"], tuple(told["ids"]), tuple(told["files"]))

    def held(self, reader: str) -> set[str]:
        """Return the contents that were read by this version."""
        return {identity for mark in self.marks() if mark.reader == reader for identity in mark.ids}

    def files(self) -> pl.DataFrame:
        """Return the table of files, empty where there is none yet."""
        path = self.folder / _FILES
        return pl.read_parquet(path) if path.is_file() else pl.DataFrame(schema=tables()["files"].schema)

    def keep_files(self, frame: pl.DataFrame) -> None:
        """Put a table of files in the place of the old one."""
        path = self.folder / _FILES
        path.parent.mkdir(parents=True, exist_ok=True)
        aside = path.with_suffix(".tmp")
        frame.write_parquet(aside, compression="zstd")
        aside.replace(path)

    def sweep(self) -> None:
        """Remove what interrupted runs left: files that no mark names."""
        known = {name for mark in self.marks() for name in mark.files}
        for table in tables().values():
            if table.partitioned:
                for path in (self.folder / table.name).rglob("*"):
                    if path.is_file() and path.relative_to(self.folder).as_posix() not in known:
                        path.unlink()

    def withdraw(self, live: Collection[str], reader: str) -> int:
        """Take out the rows of contents that no file has any more, or that newer code has read. Return how many."""
        anew = self.held(reader)
        count = 0
        for mark in list(self.marks()):
            gone = {each for each in mark.ids if each not in live or (mark.reader != reader and each in anew)}
            if gone:
                self._without(mark, gone)
                count += len(gone)
        return count

    def _without(self, mark: Mark, gone: Collection[str]) -> None:
        """Write a part anew without some contents. Done half, it is done again: the mark changes last."""
        left = []
        for name in mark.files:
            path = self.folder / name
            if not path.is_file():
                continue
            frame = pl.read_parquet(path, hive_partitioning=False).filter(~pl.col("id").is_in(list(gone)))
            if frame.is_empty():
                path.unlink()
                continue
            aside = path.with_suffix(".tmp")
            frame.write_parquet(aside, compression="zstd")
            aside.replace(path)
            left.append(name)
        place = self.folder / MARKS / f"{mark.name}.json"
        ids = [each for each in mark.ids if each not in gone]
        if ids:
            told: dict[str, Any] = {"reader": mark.reader, "ids": ids, "files": left}
            whole(place, json.dumps(told).encode())
        else:
            place.unlink()
