"""Build a data set: take stock, read what is new or was read by other code, withdraw what is gone, describe it all."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from time import sleep
from typing import NamedTuple

import polars as pl

from gongkai.corpus.descriptor import write_descriptor
from gongkai.corpus.inventory import inventory, registers
from gongkai.corpus.manifest import Manifest
from gongkai.corpus.order import BOUNDS, Bounds, Engine, Order
from gongkai.corpus.part import Counts, Task, part_name
from gongkai.corpus.stock import with_earlier, without_word
from gongkai.corpus.version import reader_version

_LEAST, _MOST, _PARTS = 20, 500, 64
_PATIENCE = (0.1, 2, 10, 20, 30, 0)
"""Seconds between looks for parts that other machines wrote: NFS may show a folder as it was a minute ago."""


class NotWritten(RuntimeError):
    """Contents were read, and no part holds them: whoever reads sees another folder. Says how many, and where."""


class Outcome(NamedTuple):
    """What a build came to: files there are, contents read now, known before, withdrawn, and organs without their file.

    `failed` are the contents of these sources that earlier runs could not read and that were not worth another try,
    `unfetched` their files, archives and folders that could not be fetched or opened.
    """

    files: int
    counts: Counts
    known: int
    withdrawn: int
    missing: int
    failed: int
    unfetched: int


class Watch(NamedTuple):
    """Whom to tell how far along a build is: files taken in, contents to read, contents read."""

    found: Callable[[int], None] = lambda _: None
    wanted: Callable[[int], None] = lambda _: None
    read: Callable[[Counts], None] = lambda _: None


SILENT = Watch()


def build(
    sources: Sequence[str], folder: Path, engine: Engine, *, bounds: Bounds = BOUNDS, watch: Watch = SILENT
) -> Outcome:
    """Bring the data set in `folder` up to what `sources` hold now; what other sources gave it stays.

    Raises Busy, WrongRegister, NotWritten, OSError, and what the engine raises. Interrupted, it goes on where it was.
    """
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    manifest = Manifest(folder)
    with manifest.alone():
        manifest.sweep()
        files, here = _taken_in(manifest, sources, watch)
        ids = files["id"]
        places = files.filter(number=1).height
        unfetched = here.filter(number=1)["problem"].count()
        wanted, known, failed = _wanted(manifest, files.select("id", "place", "suffix", "size"), here["id"], bounds)
        del files, here  # a million of them are not to lie about while they are read
        watch.wanted(wanted.height)
        counts = Counts()
        given: dict[str, int] = {}
        for done in engine(_noted(orders(wanted, folder, bounds), given)):
            counts = counts.plus(done)
            watch.read(done)
        _demand(manifest, given)
        withdrawn = manifest.withdraw(set(ids.drop_nulls()), reader_version())
        manifest.sweep()  # a part written anew may have left files behind, and so may workers of a run that was killed
        write_descriptor(folder)
    return Outcome(places, counts, known, withdrawn, ids.null_count(), failed, unfetched)


def orders(wanted: pl.DataFrame, folder: Path, bounds: Bounds) -> Iterator[Order]:
    """Yield orders for contents (`id`, `place`, `suffix`, `size`), neighbours together: they may share an archive."""
    size = min(max(wanted.height // _PARTS, _LEAST), _MOST)
    rows = map(Task._make, wanted.select("id", "place", "suffix", "size").iter_rows())
    while tasks := tuple(islice(rows, size)):
        yield Order(folder, part_name(tasks), reader_version(), tasks, bounds)


def _taken_in(manifest: Manifest, sources: Sequence[str], watch: Watch) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Take stock and keep it, with what earlier builds from other sources found. Return it, and what is here now."""
    earlier = without_word(manifest.files(), registers(sources))
    now, elsewhere = with_earlier(inventory(sources, earlier, str(manifest.folder), watch.found), earlier)
    files = now if elsewhere.is_empty() else pl.concat([now, elsewhere]).sort("place", "number")
    manifest.keep_files(files)
    return files, now.select("id", "problem", "number")


def _wanted(manifest: Manifest, files: pl.DataFrame, here: pl.Series, bounds: Bounds) -> tuple[pl.DataFrame, int, int]:
    """Return the contents to read, each at its first place, how many are known already, and how many of these failed.

    What failed for a while is read again where these sources hold it: `here`.
    """
    contents = files.filter(pl.col("id").is_not_null()).unique("id", keep="first", maintain_order=True)
    failed = manifest.failed(reader_version(), bounds)
    present = set(here.filter(here.is_in(list(failed))))
    again = {each for each in present if failed[each]}
    wanted = contents.join(_column(manifest.held(reader_version()) - again), on="id", how="anti")
    return wanted, contents.height - wanted.height, len(present - again)


def _noted(given: Iterable[Order], parts: dict[str, int]) -> Iterator[Order]:
    """Pass orders on; note in `parts` how many contents each part is to hold."""
    for order in given:
        parts[order.name] = len(order.tasks)
        yield order


def _demand(manifest: Manifest, parts: Mapping[str, int]) -> None:
    """Raise NotWritten where not all parts are there, as soon as a shared folder must show what others wrote."""
    for seconds in _PATIENCE:
        missing = parts.keys() - {mark.name for mark in manifest.marks()}
        if not missing:
            return
        sleep(seconds)
    raise NotWritten(sum(parts[name] for name in missing), manifest.folder)


def _column(ids: Collection[str]) -> pl.DataFrame:
    return pl.DataFrame({"id": sorted(ids)}, schema={"id": pl.String})
