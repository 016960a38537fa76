"""Searching: what was typed, narrowed, to the items found, and where in them it stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from gongkai.web.publishing.search.engine import engine
from gongkai.web.publishing.search.folding import fold
from gongkai.web.publishing.search.sought import Sought

MOST = 1000
"""So many are counted and can be paged through; whoever finds more should narrow the search."""

_BEFORE, _AFTER = 24, 96


@dataclass(frozen=True, slots=True)
class Found:
    """The places of what was found, in order; `more` where there are more than can be paged through."""

    keys: tuple[int, ...]
    more: bool


def find(sought: Sought, *, relevant: bool = False) -> Found:
    """Return what holds every word: newest first, or first what has them in its title."""
    keys = engine().keys(sought, MOST + 1)
    if relevant:
        first = engine().keys(sought, MOST + 1, title=True)
        titled = set(first)
        keys = first + [key for key in keys if key not in titled]
    return Found(tuple(keys[:MOST]), len(keys) > MOST)


def pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds any of the words in a folded text, blanks between their characters or not."""
    longest = sorted(words, key=len, reverse=True)
    return re.compile("|".join(r"\s*".join(map(re.escape, word)) for word in longest))


def marked(text: str, words: re.Pattern[str]) -> SafeString:
    """Return `text` with what was looked for marked in it."""
    return format_html_join("", "{}{}", _pieces(text, words))


def excerpt(text: str, words: re.Pattern[str]) -> SafeString:
    """Return a piece of a listed text around the first word found behind its title, marked; else its beginning."""
    rest = " ".join(text.partition("\n")[2].split("\n"))
    hit = words.search(fold(rest))
    start = max(0, hit.start() - _BEFORE) if hit else 0
    end = start + _BEFORE + _AFTER
    shown = f"{'…' if start else ''}{rest[start:end]}{'…' if end < len(rest) else ''}"
    return marked(shown, words)


def _pieces(text: str, words: re.Pattern[str]) -> Iterator[tuple[str, SafeString | str]]:
    at = 0
    for hit in words.finditer(fold(text)):
        yield text[at : hit.start()], format_html("<mark>{}</mark>", text[hit.start() : hit.end()])
        at = hit.end()
    yield text[at:], ""
