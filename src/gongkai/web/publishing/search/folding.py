"""How text and what is typed are made alike before they are compared, and cut into pairs of characters.

Chinese has no spaces between words, and dictionaries miss many: so a text is indexed by every pair of neighbouring
characters, and a word is found where its pairs follow one another. Measured, that finds all there is to find.
"""

import unicodedata
from itertools import pairwise

END = "\ue001"
"""Stands behind the last character of a line, so that each character begins a pair."""

_OPENING, _CLOSING = "（(〔[【〖｛{", "）)〕]】〗｝}"
_PRIVATE = range(0xE000, 0xF900)


class _Folding(dict[int, str]):
    """Every character to the one it is compared as; made as characters are met."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _folded(chr(code), code)
        return folded


def _folded(character: str, code: int) -> str:
    if code in _PRIVATE or (unicodedata.category(character) in {"Cc", "Cf"} and character != "\n"):
        return " "
    if character in _OPENING or character in _CLOSING:
        return "[" if character in _OPENING else "]"
    plain = unicodedata.normalize("NFKC", character).casefold()
    return plain if len(plain) == 1 else character


_FOLDING = _Folding()


def fold(text: str) -> str:
    """Return `text` with width, case and kind of brackets made alike. Every character keeps its place."""
    return text.translate(_FOLDING)


def squeeze(text: str) -> str:
    """Return `text` folded, without any blank, line by line as it was."""
    return "\n".join("".join(line.split()) for line in fold(text).split("\n"))


def pairs(squeezed: str) -> list[str]:
    """Return every pair of neighbouring characters of a squeezed text, in order; no pair reaches over a line."""
    return [one + other for line in squeezed.split("\n") if line for one, other in pairwise(line + END)]


def words(typed: str, most: int = 8) -> list[str]:
    """Return what was typed as the words to be found, each squeezed; what is beyond `most` words is passed over."""
    return list(dict.fromkeys(squeeze(word) for word in fold(typed).split()[:most]))
