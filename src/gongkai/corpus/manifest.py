"""What a data set holds already: its table of files, and the marks of its parts. Runs go on from here."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

import polars as pl

from gongkai.corpus.marks import MARKS, Mark, keep_mark, marks, superseded
from gongkai.corpus.part import write_table
from gongkai.corpus.stock import IS_KNOWN
from gongkai.corpus.tables import tables

_FILES = "files/files.parquet"
_LOCK = "_building"


class Busy(RuntimeError):
    """Another build is at work on the same data set."""


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
        return marks(self.folder)

    def held(self, reader: str) -> set[str]:
        """Return the contents that were read by this version, whatever came of it."""
        return {identity for mark in self.marks() if mark.reader == reader for identity in mark.ids}

    def failed(self, reader: str, bounds: tuple[float, int]) -> dict[str, bool]:
        """Return the contents this version failed at, and whether each is worth another try within `bounds`."""
        sound: set[str] = set()
        failed: dict[str, bool] = {}
        for mark in self.marks():
            if mark.reader == reader:
                due = mark.due(bounds)
                failed |= {each: each in due and failed.get(each, True) for each in mark.failed}
                sound.update(each for each in mark.ids if each not in mark.failed)
        return {each: due for each, due in failed.items() if each not in sound}

    def files(self) -> pl.DataFrame:
        """Return the table of files, empty where there is none yet; one of version 1 as if it were of today."""
        path, schema = self.folder / _FILES, tables()["files"].schema
        if not path.is_file():
            return pl.DataFrame(schema=schema)
        frame = pl.read_parquet(path)
        if "register" in frame.columns:
            return frame
        return frame.with_columns(register=pl.when(IS_KNOWN).then(pl.lit("")), number=pl.lit(1, pl.Int64)).select(
            *schema
        )

    def keep_files(self, frame: pl.DataFrame) -> None:
        """Put a table of files in the place of the old one."""
        path = self.folder / _FILES
        path.parent.mkdir(parents=True, exist_ok=True)
        aside = path.with_suffix(".tmp")
        frame.write_parquet(aside, compression="zstd")
        aside.replace(path)

    def sweep(self) -> None:
        """Finish what interrupted runs began: withdrawals, marks of files that are gone, files that no mark names."""
        for mark in self.marks():
            if mark.gone:
                self._without(mark, mark.gone)
        complete: set[str] = set()
        known: set[str] = set()
        for mark in self.marks():
            complete.add(mark.name)
            known.update(mark.files)
        for path in (self.folder / MARKS).glob("*"):
            if path.stem not in complete:
                path.unlink()
        for table in tables().values():
            if table.partitioned:
                for path in (self.folder / table.name).rglob("*"):
                    if path.is_file() and path.relative_to(self.folder).as_posix() not in known:
                        path.unlink()

    def withdraw(self, live: Collection[str], reader: str) -> int:
        """Take out the rows of contents that no file has any more, or that newer code has read. Return how many.

        A content that two parts of this version hold, tried again or written by two runs, is left in one of them.
        """
        better = superseded(self.folder, reader)
        count = 0
        for mark in self.marks():
            beaten = better.get(mark.name, set())
            gone = {each for each in mark.ids if each not in live or each in beaten}
            if gone:
                self._without(mark, gone)
                count += sum(each not in live or mark.reader != reader for each in gone)
        return count

    def _without(self, mark: Mark, gone: Collection[str]) -> None:
        """Write a part anew without some contents. The mark lets go of them first, so that half of it is never counted.

        Killed on the way, it is finished by the next run: the mark tells what is to go until it is gone.
        """
        ids = tuple(each for each in mark.ids if each not in gone)
        failed = {each: code for each, code in mark.failed.items() if each not in gone}
        left = mark._replace(ids=ids, failed=failed, gone=tuple(sorted(gone)))
        keep_mark(self.folder, left)
        files = tuple(name for name in mark.files if self._file_without(self.folder / name, gone))
        if ids:
            keep_mark(self.folder, left._replace(files=files, gone=()))
        else:
            (self.folder / MARKS / f"{mark.name}.json").unlink()

    @staticmethod
    def _file_without(path: Path, gone: Collection[str]) -> bool:
        """Write a file anew without some contents. Return whether anything is left of it."""
        if not path.is_file():
            return False
        frame = pl.read_parquet(path, hive_partitioning=False).filter(~pl.col("id").is_in(list(gone)))
        if frame.is_empty():
            path.unlink()
            return False
        write_table(frame, path)
        return True
