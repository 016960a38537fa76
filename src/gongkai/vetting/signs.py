"""The words and numbers by which data are recognised (signs.toml), as compiled patterns."""

import re
from functools import cache

from gongkai.vetting.catalogue import table

Pattern = re.Pattern[str]


@cache
def label(name: str) -> Pattern:
    """Return the pattern of the labels that stand at a kind of datum. Raises KeyError."""
    return re.compile(table("signs")["labels"][name])


@cache
def sensitive(name: str) -> Pattern:
    """Return the pattern of sensitive `headers` or `words`."""
    return re.compile(table("signs")["sensitive"][name])


@cache
def provinces() -> frozenset[str]:
    """Return the two digits identity numbers begin with."""
    return frozenset(table("signs")["provinces"])


@cache
def cards() -> tuple[tuple[tuple[str, ...], frozenset[int]], ...]:
    """Return how card numbers begin, with their lengths."""
    return tuple((tuple(each["begins"]), frozenset(each["lengths"])) for each in table("signs")["cards"])


@cache
def person() -> Pattern:
    """Return the pattern of a personal name of two to four characters, as it stands alone in a cell."""
    signs = table("signs")
    surname = f"(?:{'|'.join(signs['compound_surnames'])}|[{signs['surnames']}])"
    return re.compile(rf"{surname}[\u4e00-\u9fff某ⅩXx×*＊○〇]{{1,2}}")
