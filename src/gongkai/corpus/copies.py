"""Texts copied from each other: MinHash signatures of what reports say, and the clusters of those that say the same."""

import re
from array import array
from collections.abc import Iterable, Iterator
from itertools import combinations, pairwise

import polars as pl
from rensa import RMinHash

from gongkai.report import Report

NUMBERS, BANDS = 64, 16
"""Numbers of a signature, and bands they are compared in: two texts meet in some band from about half alike on."""

_BITS = 32
_TOP = sum(1 << place * _BITS + _BITS - 1 for place in range(NUMBERS))
_LOW = _TOP - (_TOP >> _BITS - 1)
"""The top bit of every number of a signature, and all the others."""

_SHINGLE, _LEAST, _ALL_PAIRS = 6, 120, 40
_LEFT_OUT = re.compile(r"[\W\d_]+|[一二三四五六七八九十百千万亿零〇]+")
_WRITTEN_FREELY = (1, 5)
"""The parts an organ writes itself; the rest is figures and statutory sentences."""


def signature(report: Report) -> bytes | None:
    """Return the MinHash signature of a report's own words, None where there are too few to tell.

    Figures, marks and the organ's own name are left out: they differ in copies too.
    """
    lines = [line for part in report.sections if part.number in _WRITTEN_FREELY for line in part.lines]
    words = _LEFT_OUT.sub("", "".join(lines).replace(report.organ or "\n", ""))
    if len(words) < _LEAST:
        return None
    sketch = RMinHash(num_perm=NUMBERS, seed=1)
    sketch.update([words[start : start + _SHINGLE] for start in range(len(words) - _SHINGLE + 1)])
    return array("I", sketch.digest()).tobytes()


def likeness(a: bytes, b: bytes) -> float:
    """Return how much of two texts is alike, 0 to 1, as their signatures estimate it."""
    return _alike(int.from_bytes(a), int.from_bytes(b)) / NUMBERS


def _alike(a: int, b: int) -> int:
    """Return how many numbers two signatures, each taken for one large number, have in common.

    Where two numbers differ, their difference carries into the top bit of its place; those bits are counted. Ten times
    as fast as comparing number by number, and a nation's reports make tens of millions of pairs.
    """
    different = a ^ b
    return NUMBERS - (((different & _LOW) + _LOW | different) & _TOP).bit_count()


def clusters(signatures: pl.DataFrame, least: float) -> pl.DataFrame:
    """Return the clusters among reports (`id`, `signature`): `cluster`, `id`, and `likeness` to the cluster's first.

    Two reports are of one cluster where their texts are alike to at least `least`, or both are like a third one.
    """
    known = signatures.drop_nulls("signature").sort("id").select("id", "signature").iter_rows()
    told = {key: int.from_bytes(signature) for key, signature in known}
    parents = {key: key for key in told}
    for a, b in _candidates(told):
        if _alike(told[a], told[b]) >= least * NUMBERS:
            first, second = sorted((_root(parents, a), _root(parents, b)))
            parents[second] = first
    members: dict[str, list[str]] = {}
    for key in told:
        members.setdefault(_root(parents, key), []).append(key)
    rows = [
        (first, key, _alike(told[first], told[key]) / NUMBERS)
        for first, keys in members.items()
        if len(keys) > 1
        for key in keys
    ]
    return pl.DataFrame(rows, schema={"cluster": pl.String, "id": pl.String, "likeness": pl.Float64}, orient="row")


def _candidates(told: dict[str, int]) -> Iterator[tuple[str, str]]:
    """Yield pairs that agree in a whole band. In a large crowd each is paired with the first and with its neighbour."""
    width = _BITS * NUMBERS // BANDS
    whole = (1 << width) - 1
    for band in range(BANDS):
        met: dict[int, list[str]] = {}
        for key, signature in told.items():
            met.setdefault(signature >> band * width & whole, []).append(key)
        for keys in met.values():
            yield from _pairs(keys)


def _pairs(keys: list[str]) -> Iterable[tuple[str, str]]:
    if len(keys) <= _ALL_PAIRS:
        return combinations(keys, 2)
    return [*((keys[0], key) for key in keys[1:]), *pairwise(keys)]


def _root(parents: dict[str, str], key: str) -> str:
    while parents[key] != key:
        parents[key] = parents[parents[key]]
        key = parents[key]
    return key
