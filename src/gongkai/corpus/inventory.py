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
from pathlib import PurePath, PurePosixPath
from typing import Any, BinaryIO, NamedTuple

import polars as pl
from fsspec import AbstractFileSystem

from gongkai.corpus.archives import Member, is_archive, is_document, members, suffix_of
from gongkai.corpus.failures import Failure
from gongkai.corpus.place import MEMBER, file_system, open_file
from gongkai.corpus.register import NOBODY, Known, is_register, read_register
from gongkai.corpus.stock import FILE, each_once
from gongkai.corpus.tables import tables
from gongkai.readers import DEFAULT_LIMITS, CannotRead

_BATCH, _THREADS, _BLOCK = 5_000, 8, 1 << 20

FILES = tables()["files"]


class Found(NamedTuple):
    """A file that was found or that a register names; `address` is '' where there is none.

    `problem` tells why it is not even tried.
    """

    address: str
    stamp: str = ""
    known: Known | None = None
    problem: str = ""


def inventory(
    sources: Sequence[str], earlier: pl.DataFrame, without: str = "", tick: Callable[[int], None] = lambda _: None
) -> pl.DataFrame:
    """Return the table of files of `sources`, each place once; `earlier` is the table of the last inventory.

    Registers are read first, so that what they know stands at their files wherever else these are found. `without` is a
    folder not to look into: the data set's own. `tick` is told how many files each step took in.
    """
    ordered = sorted(sources, key=lambda source: not is_register(source))
    frames = [earlier.clear()]
    held = _held(earlier)
    with ThreadPoolExecutor(_THREADS) as threads:
        found = _found(ordered, without)
        while batch := tuple(islice(found, _BATCH)):
            unchanged = _unchanged(held, batch)
            rows = chain.from_iterable(threads.map(lambda each, seen=unchanged: _rows(each, seen), batch))
            frames.append(pl.DataFrame(list(rows), schema=FILES.schema, orient="row"))
            tick(len(batch))
    return each_once(frames)


def registers(sources: Iterable[str]) -> list[str]:
    """Return the addresses of the registers among sources, as `files` names them."""
    return [_absolute(source) for source in sources if is_register(source)]


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
    names = [path]
    if has_magic(address) and not system.exists(path):
        names = sorted(system.glob(path)) or names
    for name in names:
        own = _seen_from(system, name, without)
        if name != own:
            yield from _below(system, name, own)


def _seen_from(system: AbstractFileSystem, path: str, without: str) -> str:
    """Return where a walk from `path` meets the folder not to be looked into: at `path` where that is within it."""
    if not without or "file" not in system.protocol:
        return without
    own, real = PurePath(without), PurePath(os.path.realpath(path))
    if real.is_relative_to(own):
        return path
    return str(PurePath(path) / own.relative_to(real)) if own.is_relative_to(real) else without


def _below(system: AbstractFileSystem, path: str, without: str) -> Iterator[Found]:
    """Yield a file, or every document below a folder, in order; links to folders are not followed."""
    try:
        info = system.info(path)
        entries = system.ls(path, detail=True) if info["type"] == "directory" else []
    except OSError as fault:
        yield _seen(_address(system, path), problem=_reason(fault))
        return
    if info["type"] != "directory":
        yield _seen(_address(system, path), _stamp(info))
    for entry in sorted(entries, key=lambda entry: entry["name"]):
        name = entry["name"].rstrip("/")
        if entry["type"] == "directory":
            if name not in (without, path) and not PurePosixPath(name).name.startswith("."):
                yield from _below(system, name, without)
        elif (is_document(name) or is_archive(name)) and (entry["type"] == "file" or system.isfile(name)):
            yield _seen(_address(system, name), _stamp(entry))


def _seen(address: str, stamp: str = "", problem: str = "") -> Found:
    """Return what was found; a name that is no text cannot be kept as one, and is a problem."""
    try:
        address.encode()
    except UnicodeEncodeError as fault:
        return Found(_printable(address), problem=_reason(fault))
    return Found(address, stamp, problem=problem)


def _printable(address: str) -> str:
    return address.encode("utf-8", "backslashreplace").decode()


def _absolute(source: str) -> str:
    return source if "://" in source else os.path.abspath(source)  # noqa: PTH100 -- Path would resolve a pattern's dots


def _address(system: AbstractFileSystem, path: str) -> str:
    return path if "file" in system.protocol else str(system.unstrip_protocol(path))


def _stamp(info: dict[str, Any]) -> str:
    """Return what shows that a file has not changed, '' where its file system tells nothing."""
    mark = info.get("ETag") or info.get("mtime") or info.get("LastModified") or ""
    return f"{mark}/{info.get('size')}" if mark else ""


def _held(earlier: pl.DataFrame) -> pl.DataFrame:
    """Return the rows of the earlier inventory that may still hold: where a file had a problem it is opened again."""
    filed = earlier.with_columns(FILE)
    troubled = filed.filter(pl.col("problem").is_not_null()).select("file")
    return filed.filter(pl.col("id").is_not_null()).join(troubled, on="file", how="anti")


def _unchanged(held: pl.DataFrame, batch: Sequence[Found]) -> dict[tuple[str, str], list[tuple[Any, ...]]]:
    """Return the rows of the earlier inventory that still hold, by file and stamp."""
    wanted = pl.DataFrame(
        [(each.address, each.stamp) for each in batch if each.stamp],
        schema={"file": pl.String, "stamp": pl.String},
        orient="row",
    )
    unchanged = held.join(wanted, on=["file", "stamp"], how="semi")
    rows: dict[tuple[str, str], list[tuple[Any, ...]]] = {}
    for row in unchanged.select("file", *FILES.schema).iter_rows():
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
    if found.problem:
        return [_row(found.address, found, problem=found.problem)]
    if is_archive(found.address):
        return _of_archive(found)
    try:
        with open_file(found.address) as stream:
            digest, size = _digest(stream, found.address)
        return [_row(found.address, found, digest, size, suffix_of(found.address))]
    except Exception as fault:  # noqa: BLE001 -- file systems raise many things; a file never stops the inventory
        return [_row(found.address, found, problem=_reason(fault))]


def _of_archive(found: Found) -> list[tuple[Any, ...]]:
    """Return the rows of an archive's members; where it breaks off, those before, and its own with the reason."""
    rows: dict[str, tuple[Any, ...]] = {}
    try:
        for member, stream in members(found.address):
            row = _member(found, member, stream)
            rows[row[0]] = row  # of two members with one name the last is fetched
    except Exception as fault:  # noqa: BLE001 -- broken archives raise many things
        rows[found.address] = _row(found.address, found, problem=_reason(fault))
    return [*rows.values()]


def _member(found: Found, member: Member, stream: BinaryIO) -> tuple[Any, ...]:
    place = f"{found.address}{MEMBER}{member.name}"
    try:
        place.encode()  # old archives name their members in other encodings
        digest, size = _digest(stream, place)
    except Exception as fault:  # noqa: BLE001 -- the same
        return _row(_printable(place), found, problem=_reason(fault), url=member.url)
    return _row(place, found, digest, size, member.suffix, member.url)


def _reason(fault: Exception) -> str:
    """Return why a file could not be taken in, in words."""
    if isinstance(fault, CannotRead):
        return fault.text()
    return Failure("F101", detail=f"{type(fault).__name__}: {fault}").text()


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
    known = found.known or NOBODY
    told = (url or known.url or None, known.organ, known.level, known.region, known.year, known.register)
    return (place, digest, size, found.stamp, suffix, *told, problem or None, 1)


def _told(row: tuple[Any, ...], known: Known | None) -> tuple[Any, ...]:
    """Return an earlier row with what a register knows now."""
    if known is None:
        return row
    told = (known.url or row[5], known.organ, known.level, known.region, known.year, known.register)
    return (*row[:5], *told, row[11], 1)
