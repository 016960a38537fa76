"""Chips: figures in a text that cannot drift. `{{t3.new.total}}` shows what the records say on the day it is read.

A text is lines; each is cut into plain pieces and chips. What the public reads is the text with every chip's value in
its place. A chip whose figure is not known, or has no value, stays visible as what it is and holds the report back.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from gongkai.web.reporting.known import Known
from gongkai.words import figures

CHIP = re.compile(r"\{\{\s*([a-z0-9_.]+)\s*\}\}")
_LOOSE = re.compile(r"\{\{|\}\}|【上年提出：[^】]*】?")
"""What must not be left in a text: braces that make no chip, last year's problems not yet dealt with."""
NUMBER = re.compile(r"(?<![\d.,〔\[(（第])\d+(?:,\d{3})*(?:\.\d+)?(?![\d.]*\d)(?!\s*[年月日号])")
"""A number that may be a figure: no date, no document's number, no ordinal."""


class Piece(NamedTuple):
    """A piece of a line: its text as the public reads it, and the figure where it is a chip (None: unknown key)."""

    text: str
    key: str = ""
    figure: Known | None = None


class Offer(NamedTuple):
    """A number typed by hand that stands beside a figure's name: the chip to use, and whether the numbers agree."""

    line: int
    start: int
    end: int
    figure: Known
    agrees: bool


def pieces(line: str, known: Mapping[str, Known]) -> list[Piece]:
    """Cut a line into text and chips."""
    found, place = [], 0
    for chip in CHIP.finditer(line):
        if chip.start() > place:
            found.append(Piece(line[place : chip.start()]))
        figure = known.get(chip[1])
        found.append(Piece(_value(chip[0], figure), chip[1], figure))
        place = chip.end()
    if place < len(line) or not found:
        found.append(Piece(line[place:]))
    return found


def filled(text: str, known: Mapping[str, Known]) -> tuple[str, ...]:
    """Return the paragraphs of a text as the public reads them; empty lines are left out."""
    lines = (line.strip() for line in text.splitlines())
    return tuple("".join(piece.text for piece in pieces(line, known)) for line in lines if line)


def unfilled(text: str, known: Mapping[str, Known]) -> list[str]:
    """Return the chips of a text that have no value, and braces that make none: each as written."""
    open_ = [
        piece.text
        for line in text.splitlines()
        for piece in pieces(line, known)
        if piece.key and (piece.figure is None or piece.figure.value is None)
    ]
    return open_ + _LOOSE.findall(CHIP.sub("", text))


def offers(text: str, known: Mapping[str, Known]) -> list[Offer]:
    """Return the numbers typed by hand that stand close behind a figure's name: each could be a chip.

    A figure is told by its name within the same clause. Where the numbers differ, one of them is wrong, or the text
    speaks of something else: a person decides.
    """
    named = [
        (_name(figure), figure)
        for figure in known.values()
        if figure.value is not None and figure.source != "cells" and not figure.counted
    ]
    named.sort(key=lambda each: -len(each[0]))
    return [
        offer
        for place, line in enumerate(text.splitlines())
        for offer in _offers(place, CHIP.sub(_blanked, line), named)
    ]


def _offers(place: int, line: str, named: Iterable[tuple[str, Known]]) -> Iterator[Offer]:
    taken: set[int] = set()
    for name, figure in named:
        for found in re.finditer(f"{re.escape(name)}[^，。；、：\\d]{{0,8}}", line):
            number = NUMBER.match(line, found.end())
            if number and number.start() not in taken:
                taken.add(number.start())
                agrees = number[0].replace(",", "") == str(figure.value)
                yield Offer(place, number.start(), number.end(), figure, agrees)


def with_chip(text: str, offer: Offer) -> str:
    """Return the text with the number of an offer replaced by its chip."""
    lines = text.splitlines()
    line = lines[offer.line]
    lines[offer.line] = f"{line[: offer.start]}{{{{{offer.figure.key}}}}}{line[offer.end :]}"
    return "\n".join(lines)


def _name(figure: Known) -> str:
    return figure.name.format(name=figure.about)


def _blanked(chip: re.Match[str]) -> str:
    """Return as many characters that mean nothing, so that places in the line stay what they are."""
    return "\ufffc" * len(chip[0])


def _value(written: str, figure: Known | None) -> str:
    if figure is None or figure.value is None:
        return written
    return figures.count(figure.value)
