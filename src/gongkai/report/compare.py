"""What differs between two reports: an organ's two years, or two versions of one report."""

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from gongkai.report.model import Report, Value


@dataclass(frozen=True, slots=True)
class Difference:
    """What `compare` found.

    `cells` lists the paths whose values differ, with both values; `only_a` and `only_b` the paths of one form alone.
    `texts` tells, per part (0 preamble, 1–6), how much of the text is alike and which paragraphs one side has alone.
    """

    cells: tuple[tuple[str, Value, Value], ...]
    only_a: tuple[str, ...]
    only_b: tuple[str, ...]
    texts: tuple["TextDifference", ...]

    def __bool__(self) -> bool:
        """Tell whether anything differs."""
        return bool(self.cells or self.only_a or self.only_b or any(text.removed or text.added for text in self.texts))


@dataclass(frozen=True, slots=True)
class TextDifference:
    """One part's text in two reports: `alike` from 0 to 1, the paragraphs `removed` from a and `added` in b."""

    section: int
    alike: float
    removed: tuple[str, ...]
    added: tuple[str, ...]


def compare(a: Report, b: Report) -> Difference:
    """Return what differs between report `a` and report `b`, cell by cell and part by part."""
    index_a, index_b = a.form.index, b.form.index
    shared = [path for path in index_a if path in index_b]
    return Difference(
        cells=tuple((path, a[path], b[path]) for path in shared if a[path] != b[path]),
        only_a=tuple(path for path in index_a if path not in index_b),
        only_b=tuple(path for path in index_b if path not in index_a),
        texts=tuple(_text(number, a, b) for number in range(7)),
    )


def _text(number: int, a: Report, b: Report) -> TextDifference:
    before, after = _lines(a, number), _lines(b, number)
    if before == after:
        return TextDifference(number, 1.0, (), ())
    kept = {*before} & {*after}
    return TextDifference(
        number,
        alike("\n".join(before), "\n".join(after)),
        tuple(line for line in before if line not in kept),
        tuple(line for line in after if line not in kept),
    )


def alike(a: str, b: str) -> float:
    """Return the share of text in common, 0 to 1: pairs of neighbouring characters found in both, whatever their order.

    Takes time in proportion to the texts' length, however long they are.
    """
    pairs_a, pairs_b = Counter(pairwise(a)), Counter(pairwise(b))
    shared, total = (pairs_a & pairs_b).total(), pairs_a.total() + pairs_b.total()
    return 2 * shared / total if total else float(a == b)


def _lines(report: Report, number: int) -> tuple[str, ...]:
    if number == 0:
        return report.preamble
    part = report.section(number)
    return part.lines if part else ()
