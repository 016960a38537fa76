"""The sheets of the workbook, as `sheets.toml` states them: their columns, and the words that may stand in them."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from gongkai.web.organs.tables import kinds, roles, settings
from gongkai.words.tables import table


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column: its heading, what to write there, whether it must be filled, and which field of the action it fills."""

    key: str
    name: str
    message: str
    about: str
    required: bool = False
    day: bool = False
    words: str = ""

    @property
    def known(self) -> dict[str, str]:
        """Return the words that may be written, each with the key it stands for; empty where anything may."""
        tables: dict[str, dict[str, Any]] = {
            "kinds": dict(kinds()),
            "roles": dict(roles()),
            "settings": dict(settings()),
        }
        return {each.name: key for key, each in tables[self.words].items()} if self.words else {}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its name, what a row of it is, and its columns in order."""

    key: str
    name: str
    message: str
    columns: tuple[SheetColumn, ...]


@cache
def sheets() -> dict[str, Sheet]:
    """Return the sheets in the order in which their rows are taken in."""
    return {
        key: Sheet(
            key,
            sheet["name"],
            sheet["message"],
            tuple(SheetColumn(**{"key": name, "about": name, **column}) for name, column in sheet["columns"].items()),
        )
        for key, sheet in table("web/organs/intake/sheets").items()
    }
