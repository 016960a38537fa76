"""What there is to read: every file of every source with the hash of its content, and what is known of it from outside.

A source is a folder, a pattern, a file, an archive, a register, or any of these at an address fsspec knows. What was
found unchanged in an earlier inventory is not opened again.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from glob import has_magic
from hashlib import sha256
from itertools import chain, islice
from pathlib import PurePosixPath
from typing import Any, BinaryIO, NamedTuple

import polars as pl
from fsspec import AbstractFileSystem

from gongkai.corpus.archives import Member, is_archive, is_document, members, suffix_of
from gongkai.corpus.failures import Failure
from gongkai.corpus.place import MEMBER, file_system, open_file
from gongkai.corpus.register import Known, is_register, read_register
from gongkai.corpus.tables import tables
from gongkai.readers import DEFAULT_LIMITS, CannotRead

_BATCH, _THREADS, _BLOCK = 5_000, 8, 1 << 20

FILES = tables()["files"]


class Found(NamedTuple):
    """A file that was found or that a register names; `address` is '' where there is none."""

    address: str
    stamp: str = ""
    known: Known | None = None


def inventory(
    sources: Sequence[str], earlier: pl.DataFrame, without: str = "", tick: Callable[[int], None] = lambda _: None
) -> pl.DataFrame:
    """Return the table of files of `sources`, each place once; `earlier` is the table of the last inventory.

    Registers are read first, so that what they know stands at their files wherever else these are found. `without` is a
    folder not to look into: the data set's own. `tick` is told how many files each step took in.
    """
    ordered = sorted(sources, key=lambda source: not is_register(source))
    frames = [earlier.clear()]
    with ThreadPoolExecutor(_THREADS) as threads:
        found = _found(ordered, without)
        while batch := tuple(islice(found, _BATCH)):
            unchanged = _unchanged(earlier, batch)
            rows = chain.from_iterable(threads.map(lambda each, seen=unchanged: _rows(each, seen), batch))
            frames.append(pl.DataFrame(list(rows), schema=FILES.schema, orient="row"))
            tick(len(batch))
    return pl.concat(frames).unique("place", keep="first", maintain_order=True).sort("place")


def _found(sources: Iterable[str], without: str) -> Iterator[Found]:
    for source in sources:
        if is_register(source):
            yield from map(_of_register, read_register(_absolute(source)))
        else:
            yield from _of_source(_absolute(source), without)


def _of_register(known: Known) -> Found:
    if not known.address:
        return Found("", known=known)
    system, path = file_system(known.address)
    try:
        return Found(known.address, _stamp(system.info(path)), known)
    except OSError:
        return Found(known.address, "", known)


def _of_source(address: str, without: str) -> Iterator[Found]:
    system, path = file_system(address)
    if has_magic(address) and not system.exists(path):
        for name in sorted(system.glob(path)):
            yield from _below(system, name, without)
    elif system.exists(path):
        yield from _below(system, path, without)
    else:
        yield Found(address)


def _below(system: AbstractFileSystem, path: str, without: str) -> Iterator[Found]:
    """Yield a file, or every document below a folder, in order; links to folders are not followed."""
    info = system.info(path)
    if info["type"] != "directory":
        yield Found(_address(system, path), _stamp(info))
        return
    for entry in sorted(system.ls(path, detail=True), key=lambda entry: entry["name"]):
        name = entry["name"].rstrip("/")
        if entry["type"] == "directory":
            if name not in (without, path) and not PurePosixPath(name).name.startswith("."):
                yield from _below(system, name, without)
        elif (is_document(name) or is_archive(name)) and (entry["type"] == "file" or system.isfile(name)):
            yield Found(_address(system, name), _stamp(entry))


def _absolute(source: str) -> str:
    return source if "://" in source else os.path.abspath(source)  # noqa: PTH100 -- Path would resolve a pattern's dots


def _address(system: AbstractFileSystem, path: str) -> str:
    return path if "file" in system.protocol else str(system.unstrip_protocol(path))


def _stamp(info: dict[str, Any]) -> str:
    """Return what shows that a file has not changed, '' where its file system tells nothing."""
    mark = info.get("ETag") or info.get("mtime") or info.get("LastModified") or ""
    return f"{mark}/{info.get('size')}" if mark else ""


def _unchanged(earlier: pl.DataFrame, batch: Sequence[Found]) -> dict[tuple[str, str], list[tuple[Any, ...]]]:
    """Return the rows of the earlier inventory that still hold, by file and stamp."""
    wanted = pl.DataFrame(
        [(each.address, each.stamp) for each in batch if each.stamp],
        schema={"file": pl.String, "stamp": pl.String},
        orient="row",
    )
    file = pl.col("place").str.split(MEMBER).list.first().alias("file")
    held = earlier.filter(pl.col("id").is_not_null()).with_columns(file).join(wanted, on=["file", "stamp"], how="semi")
    rows: dict[tuple[str, str], list[tuple[Any, ...]]] = {}
    for row in held.select("file", *FILES.schema).iter_rows():
        rows.setdefault((row[0], row[4]), []).append(row[1:])
    return rows


def _rows(found: Found, unchanged: dict[tuple[str, str], list[tuple[Any, ...]]]) -> list[tuple[Any, ...]]:
    """Return the rows of one file: one, or one for every member of an archive."""
    known = found.known
    if not found.address:
        assert known  # noqa: S101 -- only registers name organs without files
        return [_row("/".join(filter(None, (known.region, known.organ, str(known.year or "")))), found)]
    held = unchanged.get((found.address, found.stamp))
    if held:
        return [_told(row, known) for row in held]
    try:
        if is_archive(found.address):
            return [_member(found, member, stream) for member, stream in members(found.address)]
        with open_file(found.address) as stream:
            digest, size = _digest(stream, found.address)
        return [_row(found.address, found, digest, size, suffix_of(found.address))]
    except CannotRead as refused:
        return [_row(found.address, found, problem=refused.text())]
    except Exception as fault:  # noqa: BLE001 -- broken archives raise many things; a file never stops the inventory
        reason = Failure("F101", detail=f"{type(fault).__name__}: {fault}").text()
        return [_row(found.address, found, problem=reason)]


def _member(found: Found, member: Member, stream: BinaryIO) -> tuple[Any, ...]:
    place = f"{found.address}{MEMBER}{member.name}"
    try:
        digest, size = _digest(stream, place)
    except CannotRead as refused:
        return _row(place, found, problem=refused.text(), url=member.url)
    return _row(place, found, digest, size, member.suffix, member.url)


def _digest(stream: BinaryIO, name: str) -> tuple[str, int]:
    """Return hash and size of a stream. Raises CannotRead where it is larger than readers accept."""
    digest, size = sha256(), 0
    while block := stream.read(_BLOCK):
        size += len(block)
        if size > DEFAULT_LIMITS.file_bytes:
            raise CannotRead("E102", name=name, size=size, limit=DEFAULT_LIMITS.file_bytes)
        digest.update(block)
    return digest.hexdigest(), size


def _row(  # noqa: PLR0913, PLR0917 -- a row has its columns
    place: str,
    found: Found,
    digest: str | None = None,
    size: int | None = None,
    suffix: str = "",
    url: str = "",
    problem: str | None = None,
) -> tuple[Any, ...]:
    known = found.known or Known("", None, None, None, None, "")
    told = (url or known.url or None, known.organ, known.level, known.region, known.year)
    return (place, digest, size, found.stamp, suffix, *told, problem or None)


def _told(row: tuple[Any, ...], known: Known | None) -> tuple[Any, ...]:
    """Return an earlier row with what a register knows now."""
    if known is None:
        return row
    return (*row[:5], known.url or row[5], known.organ, known.level, known.region, known.year, row[10])
