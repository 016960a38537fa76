"""The tables of this room, as data: kinds of columns and items, the three reviews."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True)
class ColumnKind:
    """A kind of column: its block, how fresh it must be (law/frequencies.toml; "" for no rule).

    `item` is the kind its items usually are; `duty` the item of law/disclosure.toml it answers; `village` ones count apart.
    """

    key: str
    name: str
    block: str
    freshness: str = ""
    item: str = ""
    duty: str = ""
    village: bool = False
    level: str = "every"


@dataclass(frozen=True, slots=True)
class ItemKind:
    """A kind of item: its name, the deadline after formation (law/deadlines.toml), the fields it must fill."""

    key: str
    name: str
    period: str
    demands: tuple[str, ...] = ()
    village: bool = False


@dataclass(frozen=True, slots=True)
class Stage:
    """A review: the role that holds it, its permission, the proof-reading points to tick."""

    key: str
    name: str
    role: str
    permission: str
    points: dict[str, str]


@cache
def blocks() -> dict[str, str]:
    """Return the statutory blocks of a disclosure site (platform2019), in order: key to name."""
    return {key: raw["name"] for key, raw in _table("columns")["block"].items()}


@cache
def column_kinds() -> dict[str, ColumnKind]:
    """Return the kinds of columns, in the order they stand on the site."""
    return {key: ColumnKind(key, **raw) for key, raw in _table("columns")["column"].items()}


@cache
def item_kinds() -> dict[str, ItemKind]:
    """Return the kinds of items."""
    return {
        key: ItemKind(key, **raw | {"demands": tuple(raw.get("demands", ()))}) for key, raw in _table("items").items()
    }


@cache
def stages() -> dict[str, Stage]:
    """Return the three reviews, in order."""
    return {key: Stage(key, **raw) for key, raw in _table("stages").items()}


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads(files("gongkai.web.publishing").joinpath(f"{name}.toml").read_text("utf-8"))
