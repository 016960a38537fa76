"""Rulings sorted out: pieces put together into whole strokes, strokes into the tables they belong to."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from gongkai.readers.pdf.geometry import Rule

NEAR = 4.0  # points: strokes nearer than this are one; no printed row or column is narrower than twice that
TOUCH = 3.0  # points: how far a stroke may fall short of the one it meets
BESIDE = 1.25  # of a usual row: strokes of a table without outer rules stand no farther apart


class Stroke(NamedTuple):
    """A ruling seen along its own direction: `at` across it, from `start` to `end`."""

    at: float
    start: float
    end: float


class Group(NamedTuple):
    """The strokes of one table: those across the page and those down it."""

    level: list[Stroke]
    upright: list[Stroke]


def strokes(rules: Iterable[Rule]) -> Group:
    """Return all strokes of a page; those drawn piece by piece, or twice, are single ones."""
    level, upright = [], []
    for rule in rules:
        if rule.y0 == rule.y1:
            level.append(Stroke(rule.y0, rule.x0, rule.x1))
        else:
            upright.append(Stroke(rule.x0, rule.y0, rule.y1))
    return Group(_merged(level), _merged(upright))


def grouped(every: Group) -> list[Group]:
    """Return the strokes by table: those that touch, directly or through others, and the parts of open tables."""
    level, upright = every
    parent = list(range(len(level) + len(upright)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    for i, across in enumerate(level):
        for j, down in enumerate(upright, len(level)):
            if (
                across.start - TOUCH <= down.at <= across.end + TOUCH
                and down.start - TOUCH <= across.at <= down.end + TOUCH
            ):
                parent[root(j)] = root(i)
    groups: dict[int, Group] = {}
    for i, across in enumerate(level):
        groups.setdefault(root(i), Group([], [])).level.append(across)
    for j, down in enumerate(upright, len(level)):
        groups.setdefault(root(j), Group([], [])).upright.append(down)
    return [group for group in _stacked([group for group in groups.values() if group.level]) if group.upright]


def _merged(pieces: list[Stroke]) -> list[Stroke]:
    along: list[list[Stroke]] = []
    for stroke in sorted(pieces):
        if along and stroke.at - along[-1][0].at <= TOUCH:
            along[-1].append(stroke)
        else:
            along.append([stroke])
    return [whole for group in along for whole in _chained(group)]


def _chained(along: list[Stroke]) -> list[Stroke]:
    along.sort(key=lambda stroke: stroke.start)
    chained = [along[0]]
    for stroke in along[1:]:
        last = chained[-1]
        if stroke.start - last.end <= TOUCH:
            chained[-1] = last._replace(end=max(last.end, stroke.end))
        else:
            chained.append(stroke)
    return chained


def _stacked(groups: list[Group]) -> list[Group]:
    """Join groups one below the other when they are parts of a table without rules at its sides.

    There a row of one cell has only a stroke above and one below, which no upright one ties to the rest.
    """
    done: list[Group] = []
    for group in sorted(groups, key=lambda group: group.level[0].at):
        if done and _one_table(done[-1], group):
            done[-1] = Group(done[-1].level + group.level, done[-1].upright + group.upright)
        else:
            done.append(group)
    return done


def _one_table(upper: Group, lower: Group) -> bool:
    if not (upper.upright or lower.upright) or not (_open_sided(upper) and _open_sided(lower)):
        return False
    if any(abs(a - b) > NEAR for a, b in zip(_ends(upper.level), _ends(lower.level), strict=True)):
        return False
    rows = [b.at - a.at for group in (upper, lower) for a, b in pairwise(group.level) if b.at - a.at > NEAR]
    return bool(rows) and lower.level[0].at - upper.level[-1].at <= BESIDE * median(rows)


def _open_sided(group: Group) -> bool:
    left, right = _ends(group.level)
    return all(left + NEAR < stroke.at < right - NEAR for stroke in group.upright)


def _ends(level: Sequence[Stroke]) -> tuple[float, float]:
    return min(stroke.start for stroke in level), max(stroke.end for stroke in level)
