import polars as pl
import pytest

from gongkai.corpus.study.interval import with_interval


@pytest.mark.parametrize(
    ("found", "of", "low", "high"),
    # Newcombe, Statistics in Medicine 17 (1998), table I: Wilson's method.
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_intervals_are_wilsons(found, of, low, high):
    row = with_interval(pl.DataFrame({"found": [found], "of": [of]}), "found", "of").row(0, named=True)
    assert (round(row["low"], 4), round(row["high"], 4)) == (low, high)
    assert row["rate"] == found / of


def test_no_case_is_no_rate():
    row = with_interval(pl.DataFrame({"found": [0], "of": [0]}), "found", "of").row(0, named=True)
    assert (row["rate"], row["low"], row["high"]) == (None, None, None)


@pytest.mark.parametrize("found", [-1, 3, 200])
def test_what_is_no_share_has_no_interval(found):
    row = with_interval(pl.DataFrame({"found": [found], "of": [2]}), "found", "of").row(0, named=True)
    assert (row["rate"], row["low"], row["high"]) == (found / 2, None, None)
