"""How like two texts are, by the letters they share: for whoever looks for what was said before."""

import unicodedata
from difflib import SequenceMatcher
from itertools import pairwise

_RUN = 2
"""Letters that stand together in both, fewer than which say nothing."""


def likeness(one: str, other: str) -> int:
    """Return how like two texts are, of 100: twice the pairs of letters both have, by the pairs of either (Dice)."""
    return likeness_of(pairs_of(one), pairs_of(other))


def shared(one: str, other: str) -> tuple[str, ...]:
    """Return the runs of letters both texts have, the longest first: why they are alike."""
    first, second = _squeezed(one), _squeezed(other)
    blocks = SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks()
    runs = [first[block.a : block.a + block.size] for block in blocks if block.size >= _RUN]
    return tuple(sorted(runs, key=len, reverse=True))


def likeness_of(one: frozenset[str], other: frozenset[str]) -> int:
    """Return how like two texts are, of 100, by their pairs of letters."""
    whole = len(one) + len(other)
    return round(200 * len(one & other) / whole) if whole else 0


def pairs_of(text: str) -> frozenset[str]:
    """Return the pairs of letters that stand together in a text; of a single letter, that."""
    squeezed = _squeezed(text)
    return frozenset(map("".join, pairwise(squeezed))) or frozenset(squeezed)


def _squeezed(text: str) -> str:
    """Return the letters and digits of a text alone: width, case and punctuation make no difference."""
    return "".join(letter for letter in unicodedata.normalize("NFKC", text).casefold() if letter.isalnum())
