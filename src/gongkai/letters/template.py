"""Texts with {fields}: what they hold, filled with what is known, and what is wrong with an organ's own template."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from gongkai.letters.kinds import Kind, fields

_FIELD = re.compile(r"\{([^{}]*)\}")
_STRAY = re.compile(r"[{}]")
_UNFILLED = re.compile(r"【待填：([^】]*)】")


class Fault(NamedTuple):
    """What is wrong with a text: a message to be filled from `values`; `source` is the rule where a text demands it."""

    message: str
    values: Mapping[str, Any]
    source: str = ""


def fields_in(text: str) -> list[str]:
    """Return the fields a text holds, each once, in their order."""
    return list(dict.fromkeys(_FIELD.findall(text)))


def fill(text: str, values: Mapping[str, str]) -> str:
    """Return a text with its fields filled; one that is not known or blank leaves a mark that must be filled by hand.

    What is filled in is never read as a field again. Paragraphs that hold nothing are left out.
    """

    def known(found: re.Match[str]) -> str:
        key = found[1]
        name = fields()[key].name if key in fields() else key
        return values.get(key, "").strip() or f"【待填：{name}】"

    return "\n".join(filter(None, (line.strip() for line in _FIELD.sub(known, text).splitlines())))


def unfilled(text: str) -> list[str]:
    """Return the names of what is still to be filled in a text."""
    return list(dict.fromkeys(_UNFILLED.findall(text)))


def faults(kind: Kind, text: str) -> Iterator[Fault]:
    """Yield what is wrong with an organ's own template: unknown fields, stray braces, statutory content left out."""
    if not text.strip():
        yield Fault("模板没有正文", {})
        return
    if _STRAY.search(_FIELD.sub("", text)):
        yield Fault("模板里的大括号没有成对", {})
    held = fields_in(text)
    for key in held:
        if key not in fields():
            yield Fault("模板里的“{field}”不是已知的字段", {"field": f"{{{key}}}"})
    for key in fields_in(kind.text):
        if key not in held and not fields()[key].free:
            values = {"field": f"{{{key}}}", "name": fields()[key].name}
            yield Fault("“{name}”是这种文书应当写明的，模板里缺少 {field}", values, kind.source)
