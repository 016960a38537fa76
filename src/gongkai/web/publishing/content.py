"""What the public would read of a draft: its digest, which approvals are for, and its text by sentences."""

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bs4 import BeautifulSoup
from wagtail.images import get_image_model

from gongkai.web.publishing.models import Item

FIELDS = (
    "title",
    "kind",
    "summary",
    "formed_on",
    "document_number",
    "theme",
    "category",
    "keywords",
    "origin",
    "openness",
    "openness_reason",
    "in_force_from",
    "expires_on",
    "interprets_id",
    "form",
    "seo_title",
    "search_description",
)
"""The fields of a draft that the public reads; text, pictures and enclosures come beside."""

ROW = "row"
_LINES = ("p", "h2", "h3", "h4", "li")
_SENTENCE = re.compile(r"[^。！？；!?]*[。！？；!?]+[”’」』）)]*|[^。！？；!?]+")


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of a draft: where it stands (a field's name, or a block's id), what it is, and its sentences.

    `kind` is title, summary, heading, line, row or caption; the sentences of a table's row are its cells.
    """

    block: str
    kind: str
    sentences: tuple[str, ...]

    @property
    def text(self) -> str:
        """Return the whole passage."""
        return ("　" if self.kind == ROW else "").join(self.sentences)


def digest_of(draft: Item) -> str:
    """Return the SHA-256 over all the public would read of `draft`, files and pictures by their own digests."""
    said = {
        "fields": {name: getattr(draft, name) for name in FIELDS},
        "body": list(draft.body.get_prep_value()),
        "pictures": {str(each.pk): each.get_file_hash() for each in pictures_of(draft)},
        "enclosures": [[each.name, each.digest] for each in enclosures_of(draft)],
    }
    text = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str)
    return hashlib.sha256(text.encode()).hexdigest()


def enclosures_of(draft: Item) -> list[Any]:
    """Return the files enclosed with a draft, in its order."""
    return sorted(draft.enclosures.all(), key=lambda each: (each.sort_order or 0, each.pk or 0))


def broken_enclosures(draft: Item) -> Iterator[str]:
    """Yield the names of enclosed files that are missing, or no longer what they were when they were looked through."""
    for each in enclosures_of(draft):
        try:
            with each.file.open("rb") as file:
                whole = hashlib.file_digest(file, "sha256").hexdigest() == each.digest
        except (OSError, ValueError):
            whole = False
        if not whole:
            yield each.name


def text_of(draft: Item) -> list[Passage]:
    """Return the text of `draft` in reading order: title, summary, then the text block by block."""
    heads = (("title", draft.title), ("summary", draft.summary))
    found = [Passage(name, name, sentences_of(text)) for name, text in heads if text]
    for place, block in enumerate(draft.body):
        found += (Passage(str(block.id or place), kind, said) for kind, said in _texts(block) if any(said))
    return found


def sentences_of(text: str) -> tuple[str, ...]:
    """Cut a text after each full stop, question, exclamation mark or semicolon; put together again it is the same."""
    return tuple(_SENTENCE.findall(text))


def _texts(block: Any) -> Iterator[tuple[str, tuple[str, ...]]]:
    if block.block_type == "text":
        page = BeautifulSoup(block.value.source, "html.parser")
        for line in page.find_all(_LINES):
            yield "heading" if line.name[0] == "h" else "line", sentences_of(line.get_text().strip())
    elif block.block_type == "table":
        yield "caption", sentences_of(str(block.value.get("table_caption") or ""))
        for row in block.value.get("data") or []:
            yield ROW, tuple(str(cell or "").strip() for cell in row)
    else:
        yield "caption", sentences_of(block.value["says"])
        yield "caption", sentences_of(block.value["caption"])


def pictures_of(draft: Item) -> list[Any]:
    """Return the pictures in the text of a draft, each once, in the order they were taken in."""
    keys = {block["value"]["image"] for block in draft.body.raw_data if block["type"] == "picture"} - {None}
    return list(get_image_model().objects.filter(pk__in=keys).order_by("pk")) if keys else []
