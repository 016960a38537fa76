"""Build a data set: take stock, read what is new or was read by other code, withdraw what is gone, describe it all."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import polars as pl

from gongkai.corpus.descriptor import write_descriptor
from gongkai.corpus.inventory import inventory
from gongkai.corpus.manifest import Manifest
from gongkai.corpus.order import BOUNDS, Bounds, Engine, Order
from gongkai.corpus.part import Counts, Task, part_name
from gongkai.corpus.version import reader_version

_LEAST, _MOST, _PARTS = 20, 500, 64


class Outcome(NamedTuple):
    """What a build came to: files there are, contents read now, known before, withdrawn, and files not there."""

    files: int
    counts: Counts
    known: int
    withdrawn: int
    missing: int


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

    Raises Busy, WrongRegister, OSError, and what the engine raises. Interrupted, it goes on where it was.
    """
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    manifest = Manifest(folder)
    with manifest.alone():
        manifest.sweep()
        files = _taken_in(manifest, sources, watch)
        ids = files["id"]
        wanted, known = _wanted(manifest, files.select("id", "place", "suffix", "size"))
        del files  # a million of them are not to lie about while they are read
        watch.wanted(wanted.height)
        counts = Counts()
        for done in engine(orders(wanted, folder, bounds)):
            counts = counts.plus(done)
            watch.read(done)
        withdrawn = manifest.withdraw(set(ids.drop_nulls()), reader_version())
        write_descriptor(folder)
    return Outcome(ids.len(), counts, known, withdrawn, ids.null_count())


def orders(wanted: pl.DataFrame, folder: Path, bounds: Bounds) -> Iterator[Order]:
    """Yield orders for contents (`id`, `place`, `suffix`, `size`), neighbours together: they may share an archive."""
    size = min(max(wanted.height // _PARTS, _LEAST), _MOST)
    rows = map(Task._make, wanted.select("id", "place", "suffix", "size").iter_rows())
    while tasks := tuple(islice(rows, size)):
        yield Order(folder, part_name(tasks), reader_version(), tasks, bounds)


def _taken_in(manifest: Manifest, sources: Sequence[str], watch: Watch) -> pl.DataFrame:
    """Take stock and keep it, with what earlier builds from other sources found."""
    earlier = manifest.files()
    now = inventory(sources, earlier, str(manifest.folder), watch.found)
    elsewhere = earlier.join(now.select("place"), on="place", how="anti")
    files = now if elsewhere.is_empty() else pl.concat([now, elsewhere]).sort("place")
    manifest.keep_files(files)
    return files


def _wanted(manifest: Manifest, files: pl.DataFrame) -> tuple[pl.DataFrame, int]:
    """Return the contents to read, each at its first place, and how many are known already."""
    contents = files.filter(pl.col("id").is_not_null()).unique("id", keep="first", maintain_order=True)
    held = pl.DataFrame({"id": sorted(manifest.held(reader_version()))}, schema={"id": pl.String})
    wanted = contents.join(held, on="id", how="anti")
    return wanted, contents.height - wanted.height
