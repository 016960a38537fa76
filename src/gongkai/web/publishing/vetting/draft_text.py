"""A draft's own text as the scan reads it: fields and blocks, each a place where a mask can be written."""

import json
from dataclasses import dataclass, field
from typing import Any

from gongkai.vetting.files.tabled import Cell, tabled
from gongkai.vetting.files.web import Page
from gongkai.vetting.passage import Body, Content, Passage, Place
from gongkai.web.publishing.models import Item

FIELDS = (
    "title",
    "summary",
    "document_number",
    "theme",
    "category",
    "keywords",
    "origin",
    "openness_reason",
    "seo_title",
    "search_description",
)
_HERE = ""


class Kept:
    """A text kept under a key: a field of a draft, an entry of a block, a cell of a row."""

    def __init__(self, holder: Any, key: str | int) -> None:
        self.holder, self.key = holder, key

    @property
    def text(self) -> str:
        """Return the text."""
        told = self.holder[self.key]
        return told if isinstance(told, str) else ""

    @text.setter
    def text(self, text: str) -> None:
        self.holder[self.key] = text


@dataclass
class DraftText:
    """What a draft says in its own words; `write` puts masks into the draft."""

    draft: Item
    content: Content = field(default_factory=Content)
    bodies: list[Body] = field(default_factory=list)
    pages: list[tuple[Any, Page]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Read fields, then blocks, in their order."""
        self.fields = {name: getattr(self.draft, name) or "" for name in FIELDS}
        self.blocks: list[dict[str, Any]] = json.loads(json.dumps(list(self.draft.body.get_prep_value())))
        for name in FIELDS:
            label = str(Item._meta.get_field(name).verbose_name)  # noqa: SLF001 -- Django's own public name
            self._take(self.fields, name, Place(_HERE, "field", {"field": label}))
        for number, block in enumerate(self.blocks, start=1):
            self._block(block, Place(_HERE, "block", {"number": number}))

    def write(self) -> None:
        """Put the masks into the draft, which is not saved by it."""
        for body in self.bodies:
            body.write()
        for block, page in self.pages:
            if any(body.changed for body in page.bodies):
                block["value"] = page.written()
        for name, text in self.fields.items():
            setattr(self.draft, name, text)
        self.draft.body = json.dumps(self.blocks)

    def _block(self, block: dict[str, Any], place: Place) -> None:
        value = block["value"]
        if block["type"] == "text" and value:
            page = Page(value, _HERE, at=place)
            self.pages.append((block, page))
            self.content.add(page.content)
        elif block["type"] == "table" and value:
            self._table(value, place)
        elif isinstance(value, dict):
            for key in sorted(value):
                self._take(value, key, place)

    def _table(self, value: dict[str, Any], place: Place) -> None:
        self._take(value, "table_caption", place)
        rows = tabled([[self._cell(row, at, place) for at in range(len(row))] for row in value.get("data") or []])
        self.content.tables.append(rows)
        self.content.passages += [cell for row in rows for cell in row if cell]

    def _cell(self, row: list[Any], at: int, place: Place) -> Cell:
        body = Body([Kept(row, at)])
        self.bodies.append(body)
        return body, place

    def _take(self, holder: dict[str, Any], key: str, place: Place) -> None:
        if isinstance(holder.get(key), str) and holder[key].strip():
            body = Body([Kept(holder, key)])
            self.bodies.append(body)
            self.content.passages.append(Passage(body, place))
