"""Posters for notice boards: public items in large type, each with the code that leads to it, on a few sheets."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import pypdfium2
from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode

from gongkai.web.organs.absolute import absolute
from gongkai.web.organs.models import Organ
from gongkai.web.publishing.content import Passage, text_of
from gongkai.web.publishing.models import Item
from gongkai.words import CHINESE, figures, say
from gongkai.words.tables import table
from gongkai.writers.layout import printable
from gongkai.writers.press import fonts, press

_STEPS = 6
"""So often a text that takes too many sheets is tried shorter."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet (its name is Typst's), its type in points, the code's side in millimetres, how much it may hold."""

    key: str
    name: str
    body: int
    title: int
    code: int
    sheets: int
    items: int


@cache
def papers() -> dict[str, Paper]:
    """Return the sheets posters are made for."""
    return {key: Paper(key, **raw) for key, raw in table("web/publishing/posters").items()}


def poster(organ: Organ, items: Sequence[Item], paper: Paper) -> bytes:
    """Return a poster of public items as a pdf (PDF/UA-1), as much of their text as the sheets hold.

    Where a text is cut, it says that the code leads to the whole. Raises CannotWrite where there is no Chinese font.
    """
    longest = max((sum(len(each.text) for each in _texts(item)) for item in items), default=0)
    made = _set(organ, items, paper, longest)
    if _sheets(made) <= paper.sheets:
        return made
    most, least = longest, 0
    made = _set(organ, items, paper, least)
    for _ in range(_STEPS):
        middle = (least + most) // 2
        tried = _set(organ, items, paper, middle)
        if _sheets(tried) <= paper.sheets:
            least, made = middle, tried
        else:
            most = middle
    return made


def code_of(address: str) -> str:
    """Return the QR code of an address as an SVG drawing, with the quiet zone readers need around it."""
    code = QRCode(error_correction=ERROR_CORRECT_M, border=4)
    code.add_data(address)
    grid = code.get_matrix()
    black = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(grid) for x, dark in enumerate(row) if dark)
    side = len(grid)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" shape-rendering="crispEdges">'
        f'<rect width="{side}" height="{side}" fill="#fff"/><path d="{black}"/></svg>'
    )


def _set(organ: Organ, items: Sequence[Item], paper: Paper, longest: int) -> bytes:
    template = files("gongkai.web.publishing").joinpath("poster.typ").read_bytes()
    told = {
        "fonts": fonts(),
        "paper": paper.key,
        "sizes": {"body": paper.body, "title": paper.title, "code": paper.code},
        "organ": printable(organ.name),
        "heading": say("政府信息公开", CHINESE),
        "contact": _contact(organ),
        "scan": say("扫码看原文", CHINESE),
        "cut": say("……（以下略，全文请扫码阅读）", CHINESE),
        "items": [_told(item, longest) for item in items],
    }
    return press(template, told)


def _told(item: Item, longest: int) -> dict[str, Any]:
    address = absolute("public_item", item.pk)
    passages, cut = _shortened(_texts(item), longest)
    day = figures.day(item.released_on) if item.released_on else ""
    return {
        "title": printable(item.title),
        "facts": "　".join(filter(None, (printable(item.document_number), day))),
        "passages": [{"kind": each.kind, "text": printable(each.text)} for each in passages],
        "cut": cut,
        "code": code_of(address),
        "address": address,
    }


def _texts(item: Item) -> list[Passage]:
    """Return the text of an item without its title; the summary stands for it only where there is nothing else."""
    found = [each for each in text_of(item) if each.block != "title"]
    return [each for each in found if each.kind != "summary"] or found


def _shortened(passages: list[Passage], longest: int) -> tuple[list[Passage], bool]:
    """Return as many whole sentences as fit into so many characters, and whether any is left out."""
    kept: list[Passage] = []
    for passage in passages:
        sentences: list[str] = []
        for sentence in passage.sentences:
            longest -= len(sentence)
            if longest < 0:
                return [*kept, *_some(passage, sentences)], True
            sentences.append(sentence)
        kept.append(passage)
    return kept, False


def _some(passage: Passage, sentences: list[str]) -> list[Passage]:
    return [Passage(passage.block, passage.kind, tuple(sentences))] if sentences and passage.kind == "line" else []


def _contact(organ: Organ) -> str:
    known = {"联系电话": organ.phone, "办公地址": organ.address}
    return "　".join(f"{say(label, CHINESE)} {printable(value)}" for label, value in known.items() if value)


def _sheets(pdf: bytes) -> int:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()
