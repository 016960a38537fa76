"""What a page must not be before it is parsed: html parsers mend anything, and mending can be made to take forever.

Three things grow with the square of the page: open formatting tags, which are set anew inside every block; nesting; and
the attributes of one tag, each compared with all others. All are counted beforehand, on pages large enough to matter.
"""

import re

from gongkai.readers.errors import CannotRead

_MOST_TAGS = 1_000_000
_MANY_TAGS = 3_000  # with fewer, open formatting tags can at worst grow to some two million nodes
_DEEPEST = 2_000
_MOST_COPIES = 3_000_000
_LARGE = 128 * 1024  # in a smaller page one tag's attributes can at worst take a second or two
_MOST_ATTRIBUTES = 600
_MOST_JOINED = 60_000
_TAG = re.compile(r"<(/?[a-zA-Z][a-zA-Z0-9]*)")
_DATA = re.compile(r"data:[\w/+.;=,-]*", re.ASCII)
_BETWEEN = re.compile(r"[\s/\"']+")
_VALUE_WITH_END = re.compile(r"=\s*(?:\"[^\"<>]*>|'[^'<>]*>)")
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


def check(text: str) -> None:
    """Raise CannotRead (E118) where parsing `text` as html would take unreasonable time or memory."""
    tags = text.count("<")
    if tags > _MOST_TAGS:
        raise CannotRead("E118")
    if tags > _MANY_TAGS:
        _check_nesting(text)
    if len(text) > _LARGE:
        _check_attributes(_DATA.sub("", text))


def _check_nesting(text: str) -> None:
    depth = formatting = copies = 0
    for name in _TAG.findall(text.lower()):
        if name in _FORMATTING:
            formatting += 1
        elif name[0] == "/":
            if name[1:] in _FORMATTING:
                formatting = max(0, formatting - 1)
            elif name[1:] not in _FLAT:
                depth = max(0, depth - 1)
        else:
            copies += formatting
            if name not in _FLAT:
                depth += 1
        if depth > _DEEPEST or formatting > _DEEPEST or copies > _MOST_COPIES:
            raise CannotRead("E118")


def _check_attributes(text: str) -> None:
    tags = (run.partition("<")[2] for run in text.split(">"))
    most = max((len(_BETWEEN.findall(tag)) for tag in tags if len(tag) > _MOST_ATTRIBUTES), default=0)
    if most > _MOST_ATTRIBUTES or most * len(_VALUE_WITH_END.findall(text)) > _MOST_JOINED:
        raise CannotRead("E118")
