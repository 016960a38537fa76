"""The marks of the parts of a data set: what each holds and failed at, and which of two that hold one content counts.

One content stands in two parts for as long as newer code reads all anew, after a failure was tried again, and where a
worker of a run that was killed went on writing.
"""

import json
import os
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from os.path import isfile
from pathlib import Path
from typing import Any, NamedTuple

import polars as pl

from gongkai.corpus.tables import YEAR, tables
from gongkai.corpus.version import reader_version

MARKS = "_parts"
"""Folder of the marks: a part counts when its mark stands, which is written last."""

_UNFETCHED = frozenset({"F101", "F102"})

_AGAIN: dict[str, Callable[[tuple[float, int], tuple[float, int]], bool]] = {
    "F101": lambda _then, _now: True,
    "F102": lambda _then, _now: True,
    "F103": lambda then, now: now[0] > then[0],
    "F104": lambda then, now: now[1] > then[1],
    "F105": lambda then, now: now[0] > then[0] or now[1] > then[1],
}
"""The failures that may be over the next time, and whether they are worth a try: by the bounds then and now."""


Standing = tuple[bool, bool, bool, int, str]


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
    gone: tuple[str, ...] = ()
    time: int = 0

    def due(self, bounds: tuple[float, int]) -> set[str]:
        """Return the contents that failed and are worth another try within `bounds`."""
        return {each for each, code in self.failed.items() if code in _AGAIN and _AGAIN[code](self.bounds, bounds)}

    def standing(self, identity: str, reader: str) -> Standing:
        """Return how well a content stands here, the larger the better.

        That newer code could not fetch it says nothing against what older code read; else newer code goes before, then
        what did not fail for a while, then what was tried last.
        """
        code = self.failed.get(identity)
        return code not in _UNFETCHED, self.reader == reader, code not in _AGAIN, self.time, self.name


def marks(folder: Path) -> Iterator[Mark]:
    """Yield the marks of all complete parts; one that names a file that is not there marks none."""
    for path in sorted((folder / MARKS).glob("*.json")):
        try:
            mark = _mark(path)
        except FileNotFoundError:  # it was withdrawn since
            continue
        if mark.gone or all(map(_there(folder), mark.files)):
            yield mark


def keep_mark(folder: Path, mark: Mark) -> None:
    """Put a mark in the place of the old one. Raises OSError."""
    told = {key: value for key, value in mark._asdict().items() if key not in {"name", "time"}}
    whole(folder / MARKS / f"{mark.name}.json", json.dumps(told).encode())


def whole(path: Path, data: bytes) -> None:
    """Write a file so that it is there complete or not at all. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    aside.write_bytes(data)
    aside.replace(path)


def superseded(folder: Path, reader: str) -> dict[str, set[str]]:
    """Return the contents that another part holds better, by the part they do not count in; `reader` is the newest."""
    twice = _twice(folder)
    if not twice:
        return {}
    best: dict[str, Standing] = {}
    for mark in marks(folder):
        sound = mark.standing("", reader)  # one for all: there may be a million
        for each in twice.intersection(mark.ids):
            standing = mark.standing(each, reader) if each in mark.failed else sound
            best[each] = max(best.get(each, standing), standing)
    lost = (
        (mark.name, {each for each in mark.ids if each in best and best[each][-1] != mark.name})
        for mark in marks(folder)
    )
    return {name: ids for name, ids in lost if ids}


def _twice(folder: Path) -> set[str]:
    """Return the contents that more than one part holds."""
    once: set[str] = set()
    twice: set[str] = set()
    for mark in marks(folder):
        ids = set(mark.ids)
        twice |= once & ids
        once |= ids
    return twice


def scan_parts(folder: Path, table: str) -> pl.LazyFrame:
    """Return a partitioned table with its `year`, nothing of it read yet: what marks name, each content once."""
    try:
        time = (folder / MARKS).stat().st_mtime_ns  # a mark that is written, replaced or removed changes its folder
    except FileNotFoundError:
        time = 0
    plain, filtered = _counting(folder, time)
    frames = [_scan(plain[table])] if plain.get(table) else []
    for some in filtered:
        left = [file for file in some.files.get(table, ()) if isfile(file)]  # noqa: PTH113 -- as below; a build is at them
        if left:
            frames.append(_scan(left).filter(~pl.col("id").is_in(sorted(some.hidden))))
    if not frames:
        return pl.LazyFrame(schema=tables()[table].schema | {YEAR: pl.Int64})
    return pl.concat(frames) if len(frames) > 1 else frames[0]


class _Some(NamedTuple):
    """Parts some of whose contents do not count: none of those that are hidden in one is shown by another of them."""

    hidden: set[str]
    shown: set[str]
    files: dict[str, list[str]]


@lru_cache(maxsize=4)
def _counting(folder: Path, _time: int) -> tuple[dict[str, list[str]], list[_Some]]:
    """Return the files that count whole, by table, and the parts that count in part."""
    beaten = superseded(folder, reader_version())
    plain: dict[str, list[str]] = {}
    filtered: list[_Some] = []
    for mark in marks(folder):
        hidden = beaten.get(mark.name, set()).union(mark.gone)
        shown = set(mark.ids) - hidden
        if shown:
            files = _together(filtered, hidden, shown).files if hidden else plain
            for name in mark.files:
                files.setdefault(name.partition("/")[0], []).append(f"{folder}/{name}")
    return {table: sorted(files) for table, files in plain.items()}, filtered


def _together(filtered: list[_Some], hidden: set[str], shown: set[str]) -> _Some:
    """Return the parts one more may join, by what it hides and shows: few scans are faster than thousands."""
    for some in filtered:
        if some.hidden.isdisjoint(shown) and some.shown.isdisjoint(hidden):
            some.hidden.update(hidden)
            some.shown.update(shown)
            return some
    filtered.append(_Some(hidden, shown, {}))
    return filtered[-1]


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
