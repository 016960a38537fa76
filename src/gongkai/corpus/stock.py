"""The table of files as runs and registers make it: what each says of a place, and what of it still holds.

A register is the word on whom it names: built again, what it no longer says no longer holds. A place has a row for
every organ the first register to name it tells of, counted by `number`, and one row where none does.
"""

from collections.abc import Collection

import polars as pl

from gongkai.corpus.place import IN_ARCHIVE, WARC

SAID = ("organ", "level", "region", "known_year")
"""What registers say of a file's organ."""

IS_KNOWN = pl.any_horizontal(pl.col(SAID).is_not_null())
"""Whether a register says anything of it."""

FILE = pl.col("place").str.extract(IN_ARCHIVE).fill_null(pl.col("place")).alias("file")
"""The file a place is in: its archive, or the place itself."""

_TOLD = ("url", *SAID, "register")
_CONTENT = ("id", "size", "stamp", "suffix", "problem")
_SAME = ("place", "organ", "region", "known_year")
_OWN_ADDRESS = pl.any_horizontal(FILE.str.to_lowercase().str.ends_with(each) for each in WARC)


def without_word(earlier: pl.DataFrame, registers: Collection[str]) -> pl.DataFrame:
    """Return an earlier table without what these registers told: they are read anew.

    Files they named stay, as files nobody named; organs without a file are gone until they are named again.
    """
    told = pl.col("register").is_in(sorted(registers)).fill_null(value=False)
    if not earlier.select(told.any()).item():
        return earlier
    left = earlier.filter(~told | pl.col("id").is_not_null())
    bare = left.with_columns(
        pl.when(~told).then(pl.col(*SAID, "register")),
        url=pl.when(~told | _OWN_ADDRESS).then("url"),
        number=pl.when(told).then(1).otherwise("number"),
    )
    return bare.unique(["place", "number"], keep="first", maintain_order=True)


def with_earlier(now: pl.DataFrame, earlier: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return a table with what registers told the earlier one of its files, and what else of that still holds.

    Of an archive that is here now nothing holds any longer but what was found in it, and whom a register expects in it.
    """
    untold = pl.col("register").is_null()
    known = earlier.filter(~untold).select("place", "number", *_TOLD)
    known = known.join(now.filter(untold).select("place"), on="place", how="semi")
    if not known.is_empty():
        both = now.join(known, on="place", how="left", suffix=" then", maintain_order="left_right")
        told = (pl.coalesce(name, f"{name} then") for name in _TOLD)
        now = both.with_columns(*told, number=pl.coalesce("number then", "number")).select(now.columns)
    elsewhere = earlier.join(now.select("place"), on="place", how="anti")
    over = elsewhere.filter(pl.col("problem").is_not_null(), untold).select("place", FILE)
    if not over.is_empty():
        over = over.join(now.select(FILE), on="file", how="semi")
        elsewhere = elsewhere.join(over, on="place", how="anti")
    return now, elsewhere


def each_once(frames: list[pl.DataFrame]) -> pl.DataFrame:
    """Return the rows of one run by place: each organ once that the first register to name a place tells of, in order.

    In `frames` registers come first; the list is emptied, for a million rows are not to lie about twice. What a
    register cannot fetch may have been found in an archive.
    """
    ordered = pl.concat(frames).sort("place", maintain_order=True)
    frames.clear()
    heads = _heads(ordered["place"])
    if heads.all():
        return ordered
    first = ordered["register"].filter(heads).gather(heads.cum_sum() - 1)
    keep = _different(ordered, ordered["register"].eq_missing(first))
    return _numbered(_found(ordered.filter(keep), ordered))


def _different(rows: pl.DataFrame, keep: pl.Series) -> pl.Series:
    """Return which of the rows to keep say something no row of their place said before; few places have several."""
    at = keep.arg_true()
    heads = _heads(rows["place"].gather(at))
    several = at.filter(~heads | ~heads.shift(-1, fill_value=True))
    return keep.scatter(several, rows.select(_SAME)[several].select(pl.struct(_SAME).is_first_distinct()).to_series())


def _found(kept: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """Return what was kept, with the content of a place that another row of it tells."""
    lost = kept.filter(pl.col("id").is_null()).select("place")
    found = rows.filter(pl.col("id").is_not_null()).join(lost, on="place", how="semi").unique("place", keep="first")
    if found.is_empty():
        return kept
    both = kept.join(
        found.select("place", *_CONTENT, "url"), on="place", how="left", maintain_order="left", suffix=" of"
    )
    there = pl.col("id").is_null() & pl.col("id of").is_not_null()
    content = (pl.when(there).then(f"{name} of").otherwise(name).alias(name) for name in _CONTENT)
    return both.with_columns(*content, url=pl.coalesce("url", "url of")).select(kept.columns)


def _numbered(rows: pl.DataFrame) -> pl.DataFrame:
    """Return rows in the order of their places with the rows of each place counted from 1."""
    heads = _heads(rows["place"])
    if heads.all():
        return rows
    places = pl.arange(rows.height, eager=True)
    return rows.with_columns(number=places - places.filter(heads).gather(heads.cum_sum() - 1) + 1)


def _heads(places: pl.Series) -> pl.Series:
    """Tell of places in order which come for the first time."""
    return places.ne_missing(places.shift())
