"""What a page must not be before it is parsed: html parsers mend anything, and mending can be made to take forever.

Three things grow with the square of the page: open formatting tags, which are set anew inside every block; nesting; and
the attributes of one tag, each compared with all others. The first two are counted beforehand, on pages with enough
tags to matter; a large page with any tag that may have many attributes is stripped of all but those that are read.
"""

import re
from collections import Counter

from gongkai.readers.errors import CannotRead

_MOST_TAGS = 1_000_000
_MANY_TAGS = 3_000  # with fewer, open formatting tags can at worst grow to some two million nodes
_DEEPEST = 2_000
_MOST_COPIES = 3_000_000
_LARGE = 128 * 1024  # in a smaller page one tag's attributes can at worst take a second or two
_MOST_ATTRIBUTES = 12
_TAG = re.compile(r"<(/?[a-zA-Z][a-zA-Z0-9]*)")
_TAME_TAG = re.compile(
    r"<(?:(/?[a-zA-Z][a-zA-Z0-9]*)[^\s<>/]*+"
    r"(?:[\s/]*+[^\s<>/=]++(?:\s*+=\s*+(?:\"[^\"<]*+\"|'[^'<]*+'|[^\s<>\"'][^\s<>]*+))?+){0,40}+[\s/]*+>|/?[a-zA-Z])"
)
"""A tag's name; "" where a tag may begin that does not end after forty attributes at most, before the next “<”."""
_ANY = re.compile(r"<[^>]*>")
_NO_TAG = re.compile(r"<(?!/?[a-zA-Z])[^<]*")
_PIECE = re.compile(r"(/?[a-zA-Z][^\s/>]{0,40}+)((?:[^>\"']|\"[^\"]*+\"|'[^']*+')*+)>?(.*)", re.DOTALL)
_READ = re.compile(
    r"(?<![\w-])(colspan|rowspan|id|style|hidden|type|name|content|charset|http-equiv)(?![\w-])"
    r"(?:\s*=\s*(\"[^\"]*+\"|'[^']*+'|[^\s\"'>]++))?",
    re.IGNORECASE,
)
_FORMATTING = frozenset(
    ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"]
)
_FLAT = frozenset(
    [
        *(
            "area",
            "base",
            "br",
            "col",
            "embed",
            "hr",
            "img",
            "input",
            "link",
            "meta",
            "param",
            "source",
            "track",
            "wbr",
        ),
        *("p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "option"),
    ]
)
"""Tags that hold nothing, or that end where the next of their kind begins."""
_BLOCK = ("flat", "deeper")


def harmless(text: str) -> str:
    """Return a page as it may be parsed. Raises CannotRead (E118) where that would take unreasonable time or memory."""
    tags = text.count("<")
    if tags > _MOST_TAGS:
        raise CannotRead("E118")
    names = _names(text) if len(text) > _LARGE else Counter[str]()
    if tags > _MANY_TAGS:
        _check_nesting(text, names if names and "" not in names else Counter(_TAG.findall(text)))
    return slim(text) if "" in names else text


def _names(text: str) -> Counter[str]:
    """Count the tags of a page by name, "" for those that may have too many attributes.

    Most tags of a page return, so only one of each is looked at, unless they cannot be told apart that easily.
    """
    names = Counter[str]()
    if text.rfind("<") > text.rfind(">"):
        return Counter(_TAME_TAG.findall(text))
    for tag, count in Counter(_ANY.findall(text)).items():
        if tame := _TAME_TAG.fullmatch(tag):
            names[tame[1]] += count
        elif not _NO_TAG.fullmatch(tag):  # a ">" in a value, a "<" in a script
            return Counter(_TAME_TAG.findall(text))
    return names


def slim(text: str) -> str:
    """Return a page without comments and without any attribute but those that are read.

    A tag is taken to end at the next “<” at the latest, and every other “>” is written as text: so whatever the page
    was, no tag of the result has more than a few attributes.
    """
    first, *pieces = text.split("<")
    kept = [first.replace(">", "&gt;")]
    comment = False
    for piece in pieces:
        if comment or piece.startswith("!--"):
            _, end, piece = piece.partition("-->")  # noqa: PLW2901 -- what stands behind the comment goes on as text
            comment = not end
            kept.append(piece.replace(">", "&gt;"))
        elif tag := _PIECE.match(piece):
            attributes = "".join(
                f" {name}={value}" if value else f" {name}" for name, value in _READ.findall(tag[2])[:_MOST_ATTRIBUTES]
            )
            kept.append(f"<{tag[1]}{attributes}>{tag[3].replace('>', '&gt;')}")
        elif piece[:8].lower() == "!doctype":
            kept.append("<!DOCTYPE html>")
        elif piece[:1] not in {"!", "?", "/"}:
            kept.append("&lt;" + piece.replace(">", "&gt;"))
    return "".join(kept)


def _check_nesting(text: str, counts: Counter[str]) -> None:
    kinds = {name: _kind(name.lower()) for name in counts}
    deeper, bolder = (sum(counts[name] for name in counts if kinds[name] == kind) for kind in ("deeper", "bolder"))
    if max(deeper, bolder) <= _DEEPEST and bolder * counts.total() <= _MOST_COPIES:
        return  # whatever their order
    depth = formatting = copies = 0
    for kind in map(kinds.__getitem__, _TAG.findall(text)):
        if kind in _BLOCK:
            copies += formatting
        if kind == "deeper":
            depth += 1
        elif kind == "higher":
            depth = depth and depth - 1
        elif kind == "bolder":
            formatting += 1
        elif kind == "lighter":
            formatting = formatting and formatting - 1
        if depth > _DEEPEST or formatting > _DEEPEST:
            raise CannotRead("E118")
    if copies > _MOST_COPIES:
        raise CannotRead("E118")


def _kind(name: str) -> str:
    """Return what a tag, of an end with its “/”, does to the elements that are open."""
    element = name.removeprefix("/")
    if element in _FORMATTING:
        return "bolder" if name == element else "lighter"
    if element in _FLAT:
        return "flat" if name == element else ""
    return "deeper" if name == element else "higher"
