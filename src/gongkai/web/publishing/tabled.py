"""Records as the tables of an item's text: what is published from a register is what stands in these."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.utils.html import escape

from gongkai.words import figures


def paragraph(text: str) -> tuple[str, str]:
    """Return a block of running text."""
    return "text", f"<p>{escape(text)}</p>"


def table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[Any]]) -> tuple[str, dict[str, Any]]:
    """Return a block that is a table with a caption and a line of headings; days are written as documents do."""
    lines = [[_written(value) for value in row] for row in rows]
    return "table", {
        "data": [list(heads), *lines],
        "first_row_is_table_header": True,
        "first_col_is_header": False,
        "table_header_choice": "row",
        "table_caption": caption,
    }


def _written(value: Any) -> str:
    if value is None:
        return ""
    return figures.day(value) if hasattr(value, "isoformat") else str(value)
