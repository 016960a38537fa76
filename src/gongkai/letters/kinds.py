"""The kinds of notices, and what their texts may hold in braces, as `notices.toml` and `fields.toml` state them."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from gongkai.request import records
from gongkai.words.tables import table

CASE, ASKED, RECORD = "case", "asked", "record"
"""Who knows what a field holds: the program, whoever drafts, or a record on file."""


@dataclass(frozen=True, slots=True)
class Field:
    """Something a text holds in braces: its name, what is meant, and `of` whom it is known.

    `type` says how it is asked: text, line, day or days. A `free` field may be left out of an organ's own template.
    """

    key: str
    name: str
    message: str
    of: str
    type: str = "text"
    free: bool = False


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of notice: `group` is procedural, substantive or further; `to` whom it goes.

    `step` is the step of the clock (law/steps.toml) that its delivery enters, "" where there is none; `outcome` the row
    of table three an answer counts in. `text` is the shipped template, a paragraph a line.
    """

    key: str
    name: str
    message: str
    group: str
    to: str
    source: str
    text: str
    step: str = ""
    outcome: str = ""

    @property
    def title(self) -> str:
        """The name as it stands over the text, without the bracket that tells kinds of one name apart."""
        return self.name.partition("（")[0]


@cache
def kinds() -> dict[str, Kind]:
    """Return every kind of notice by its key, procedural ones first."""
    return {key: _kind(key, raw) for key, raw in table("letters/notices").items()}


def _kind(key: str, raw: dict[str, Any]) -> Kind:
    return Kind(key, **{**raw, "text": raw["text"].strip()})


@cache
def fields() -> dict[str, Field]:
    """Return every field by its key: the table's own, and each part of each record on file as `record.part`."""
    own = {key: Field(key, **raw) for key, raw in table("letters/fields").items()}
    parts = {
        f"{record.key}.{part}": Field(f"{record.key}.{part}", name, record.message, RECORD)
        for record in records().values()
        for part, name in record.parts.items()
    }
    return own | parts


def phrase(key: str) -> str:
    """Return a sentence many notices share, with {fields} of its own. Raises KeyError where there is none."""
    return str(table("letters/phrases")["phrases"][key])


def ground(outcome: str) -> str:
    """Return how a partial disclosure names a ground of what it withholds. Raises KeyError for one that is none."""
    return str(table("letters/phrases")["grounds"][outcome])
