"""What the words of a standard catalogue's 公开时限 mean: a deadline after formation, a rhythm, or at once."""

import re
from dataclasses import dataclass
from functools import cache

from gongkai.words.tables import table


@dataclass(frozen=True, slots=True)
class Period:
    """The words, and what was read from them: a deadline (law/deadlines.toml), a rhythm (law/frequencies.toml).

    Both are "" where the words set none; `understood` tells whether the words meant anything known.
    """

    words: str
    due: str = ""
    rhythm: str = ""
    understood: bool = True


def read_period(words: str) -> Period:
    """Read what stands under 公开时限. Words that name other numbers of days are kept, and not understood."""
    found = {name: next((key for pattern, key in kept if pattern.search(words)), "") for name, kept in _known().items()}
    return Period(words, found["due"], found["rhythm"], bool(any(found.values()) or not words))


@cache
def _known() -> dict[str, list[tuple[re.Pattern[str], str]]]:
    raw = table("web/publishing/periods")
    return {name: [(re.compile(each["source"]), each["key"]) for each in kept] for name, kept in raw.items()}
