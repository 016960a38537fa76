"""A sheet as a pdf: a title, facts one under another, tables. For what lies on top of a file."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from gongkai.writers.layout import printable
from gongkai.writers.press import fonts, press


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: the heads of its columns, their widths as shares, its rows, and what stands over it."""

    heads: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on a sheet: its title, facts (label and value), tables."""

    title: str
    facts: tuple[tuple[str, str], ...] = ()
    grids: tuple[Grid, ...] = ()


def render(sheet: Sheet) -> bytes:
    """Return the sheet as a tagged pdf; raises CannotWrite where the machine has no Chinese font."""
    data = {
        "title": printable(sheet.title),
        "fonts": fonts(),
        "facts": [[printable(label), printable(value)] for label, value in sheet.facts],
        "grids": [
            {
                "title": printable(grid.title),
                "widths": grid.widths,
                "heads": [printable(head) for head in grid.heads],
                "rows": [[printable(cell) for cell in row] for row in grid.rows],
            }
            for grid in sheet.grids
        ],
    }
    return press(_template(), data)


@cache
def _template() -> bytes:
    return files("gongkai.writers").joinpath("parts", "sheet.typ").read_bytes()
