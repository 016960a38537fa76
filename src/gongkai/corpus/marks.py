"""The marks of the parts of a data set: what each holds and failed at, and which of two that hold one content counts.

One content stands in two parts for as long as newer code reads all anew, after a failure was tried again, and where a
worker of a run that was killed went on writing.
"""

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import lru_cache
from os.path import isfile
from pathlib import Path
from typing import Any, NamedTuple

import polars as pl

from gongkai.corpus.part import MARKS, whole
from gongkai.corpus.tables import YEAR, tables
from gongkai.corpus.version import reader_version

_UNFETCHED = frozenset({"F101", "F102"})

_AGAIN: dict[str, Callable[[tuple[float, int], tuple[float, int]], bool]] = {
    "F101": lambda _then, _now: True,
    "F102": lambda _then, _now: True,
    "F103": lambda then, now: now[0] > then[0],
    "F104": lambda then, now: now[1] > then[1],
    "F105": lambda then, now: now[0] > then[0] or now[1] > then[1],
}
"""The failures that may be over the next time, and whether they are worth a try: by the bounds then and now."""


class Mark(NamedTuple):
    """A part that is complete: its name, the version that read it, the contents and files it holds.

    `failed` are those of its contents that failed, with the code, within `bounds` of seconds and memory. `gone` are
    contents that are being taken out of its files; killed at it, it is to be finished. `time` is when it was marked.
    """

    name: str
    reader: str
    ids: tuple[str, ...]
    files: tuple[str, ...]
    failed: Mapping[str, str]
    bounds: tuple[float, int]
    gone: tuple[str, ...]
    time: int

    def due(self, bounds: tuple[float, int]) -> set[str]:
        """Return the contents that failed and are worth another try within `bounds`."""
        return {each for each, code in self.failed.items() if code in _AGAIN and _AGAIN[code](self.bounds, bounds)}

    def standing(self, identity: str, reader: str) -> tuple[bool, bool, bool, int, str]:
        """Return how well a content stands here, the larger the better.

        That newer code could not fetch it says nothing against what older code read; else newer code goes before, then
        what did not fail for a while, then what was tried last.
        """
        code = self.failed.get(identity)
        return code not in _UNFETCHED, self.reader == reader, code not in _AGAIN, self.time, self.name


def marks(folder: Path) -> Iterator[Mark]:
    """Yield the marks of all complete parts; one that names a file that is not there marks none."""
    for path in sorted((folder / MARKS).glob("*.json")):
        mark = _mark(path)
        if mark.gone or all(map(_there(folder), mark.files)):
            yield mark


def keep_mark(folder: Path, mark: Mark) -> None:
    """Put a mark in the place of the old one. Raises OSError."""
    told = {key: value for key, value in mark._asdict().items() if key not in {"name", "time"}}
    whole(folder / MARKS / f"{mark.name}.json", json.dumps(told).encode())


def superseded(folder: Path, reader: str) -> dict[str, set[str]]:
    """Return the contents that another part holds better, by the part they do not count in; `reader` is the newest."""
    once: set[str] = set()
    twice: set[str] = set()
    for mark in marks(folder):
        ids = set(mark.ids)
        twice |= once & ids
        once |= ids
    if not twice:
        return {}
    best: dict[str, tuple[tuple[bool, bool, bool, int, str], str]] = {}
    found = [(mark, twice.intersection(mark.ids)) for mark in marks(folder)]
    for mark, ids in found:
        for each in ids:
            standing = mark.standing(each, reader), mark.name
            best[each] = max(best.get(each, standing), standing)
    return {mark.name: lost for mark, ids in found if (lost := {each for each in ids if best[each][1] != mark.name})}


def scan_parts(folder: Path, table: str) -> pl.LazyFrame:
    """Return a partitioned table with its `year`, nothing of it read yet: what marks name, each content once."""
    try:
        time = (folder / MARKS).stat().st_mtime_ns  # a mark that is written, replaced or removed changes its folder
    except FileNotFoundError:
        time = 0
    plain, filtered = _counting(folder, time)
    frames = [_scan(plain[table])] if plain.get(table) else []
    for hidden, files in filtered:
        if table in files:
            frames.append(_scan(files[table]).filter(~pl.col("id").is_in(sorted(hidden))))
    if not frames:
        return pl.LazyFrame(schema=tables()[table].schema | {YEAR: pl.Int64})
    return pl.concat(frames) if len(frames) > 1 else frames[0]


_Files = Mapping[str, list[str]]


@lru_cache(maxsize=4)
def _counting(folder: Path, _time: int) -> tuple[_Files, list[tuple[Collection[str], _Files]]]:
    """Return the files that count whole, by table, and those of parts some of whose contents do not count."""
    beaten = superseded(folder, reader_version())
    plain: dict[str, list[str]] = {}
    filtered: list[tuple[Collection[str], _Files]] = []
    for mark in marks(folder):
        hidden = beaten.get(mark.name, set()).union(mark.gone)
        files: dict[str, list[str]] = {} if hidden else plain
        for name in filter(_there(folder), mark.files):
            files.setdefault(name.partition("/")[0], []).append(f"{folder}/{name}")
        if hidden:
            filtered.append((hidden, files))
    return {table: sorted(files) for table, files in plain.items()}, filtered


def _scan(files: list[str]) -> pl.LazyFrame:
    return pl.scan_parquet(files, hive_partitioning=True, hive_schema={YEAR: pl.Int64})


def _there(folder: Path) -> Callable[[str], bool]:
    return lambda name: isfile(f"{folder}/{name}")  # noqa: PTH113 -- of tens of thousands of files, each time


def _mark(path: Path) -> Mark:
    told: dict[str, Any] = json.loads(path.read_bytes())
    seconds, memory = told.get("bounds", (0.0, 0))
    return Mark(
        path.stem,
        told["reader"],
        tuple(told["ids"]),
        tuple(told["files"]),
        told.get("failed", {}),
        (seconds, memory),
        tuple(told.get("gone", ())),
        path.stat().st_mtime_ns,
    )
