"""Cells put together as a table: what stands over or before each, and whether its row is about somebody by name."""

from collections.abc import Sequence
from itertools import islice

from gongkai.vetting.passage import Body, Passage, Place, Rows
from gongkai.vetting.signs import label

Cell = tuple[Body, Place]
_HEAD_ROWS = 6
_SHORT = 14


def tabled(cells: Sequence[Sequence[Cell | None]]) -> Rows:
    """Return the cells as passages that know their column's heading, or in a form the cell on their left."""
    texts = [[each[0].text.strip() if each else "" for each in row] for row in cells]
    head, is_list = _head(texts)
    named = is_list or any(label("name").search(text) for row in texts for text in row if text)
    labels = _headings(texts, head)
    return [
        [
            each
            and Passage(
                *each, label="" if at <= head else _label(labels, texts[at], column, is_list), named=named and at > head
            )
            for column, each in enumerate(row)
        ]
        for at, row in enumerate(cells)
    ]


def _head(texts: Sequence[Sequence[str]]) -> tuple[int, bool]:
    """Return the last row of the heading (-1: none), and whether it heads a list of names."""
    for at, row in enumerate(islice(texts, _HEAD_ROWS)):
        filled = [text for text in row if text]
        if len(filled) > 2 and any(label("name").search(text) for text in filled) and not any(map(_has_number, filled)):
            return at, True
    for at, row in enumerate(islice(texts, _HEAD_ROWS)):
        filled = [text for text in row if text]
        if len(set(filled)) > 1 and len(filled) > 2 and not any(map(_has_number, filled)):
            return at, False
    return -1, False


def _headings(texts: Sequence[Sequence[str]], head: int) -> list[str]:
    width = max(map(len, texts), default=0)
    rows = [row for row in texts[: head + 1] if sum(map(bool, row)) > 1]
    return [" ".join(row[column] for row in rows if column < len(row) and row[column]) for column in range(width)]


def _label(labels: Sequence[str], row: Sequence[str], column: int, is_list: bool) -> str:
    left = row[column - 1] if column and not is_list else ""
    return (
        f"{labels[column]} {left}".strip() if left and len(left) < _SHORT and not _has_number(left) else labels[column]
    )


def _has_number(text: str) -> bool:
    return sum(character.isdigit() for character in text) > 4
