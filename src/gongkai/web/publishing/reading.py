"""A draft as it is read in the office: passages in order, each sentence with the remarks pinned to it."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from gongkai.web.publishing.content import ROW, Passage, text_of
from gongkai.web.publishing.models import Item, Pin


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its place (passage and place in it, from 0), its words, the remarks pinned to it."""

    passage: int
    place: int
    text: str
    pins: tuple[Pin, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A block of the draft: what it is, its passages as sentences; the rows of a table, the picture of a picture."""

    kind: str
    passages: tuple[tuple[str, tuple[Sentence, ...]], ...]
    picture: Any = None


def shown(draft: Item, pins: Iterable[Pin] = ()) -> list[Block]:
    """Return the draft block by block, in reading order, with the pins at their sentences."""
    by_quote: dict[str, list[Pin]] = {}
    for pin in pins:
        by_quote.setdefault(pin.quote, []).append(pin)
    pictures = {
        str(block.id or place): block.value["image"]
        for place, block in enumerate(draft.body)
        if block.block_type == "picture"
    }
    blocks = []
    for key, group in groupby(enumerate(text_of(draft)), key=lambda each: each[1].block):
        passages = tuple((passage.kind, _sentences(place, passage, by_quote)) for place, passage in group)
        kind = "table" if any(kind == ROW for kind, _ in passages) else passages[0][0]
        blocks.append(Block("picture" if key in pictures else kind, passages, pictures.get(key)))
    return blocks


def sentence_at(draft: Item, passage: int, place: int) -> str:
    """Return a sentence by its place. Raises IndexError where there is none."""
    if min(passage, place) < 0:
        raise IndexError(passage, place)
    return text_of(draft)[passage].sentences[place]


def _sentences(number: int, passage: Passage, pins: dict[str, list[Pin]]) -> tuple[Sentence, ...]:
    return tuple(
        Sentence(number, place, text, tuple(pins.get(text, ()))) for place, text in enumerate(passage.sentences)
    )
