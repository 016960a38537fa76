"""The tables of this room, as data: kinds of columns and items, the three reviews."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from gongkai.law import disclosure
from gongkai.words.tables import table


@dataclass(frozen=True, slots=True)
class ColumnKind:
    """A kind of column: its block, where it stands, how fresh it must be (law/frequencies.toml; "" for no rule).

    `item` is the kind its items usually are; `duty` the item of law/disclosure.toml it answers; `village` ones count
    apart. `level` says whose sites have it, `made_from` what columns of this kind are made from ("" for the site
    itself). `fixed` ones keep name and place; `gathers` says that it holds columns rather than items,
    `many` that a site may have several.
    """

    key: str
    name: str
    block: str = ""
    under: str = ""
    freshness: str = ""
    item: str = "information"
    duty: str = ""
    level: str = "every"
    made_from: str = ""
    village: bool = False
    fixed: bool = False
    gathers: bool = False
    many: bool = False


@dataclass(frozen=True, slots=True)
class ItemKind:
    """A kind of item: its name, the deadline after formation (law/deadlines.toml), the fields it must fill.

    `interpreted` kinds ought to have an interpretation of policy beside them.
    """

    key: str
    name: str
    period: str
    demands: tuple[str, ...] = ()
    village: bool = False
    interpreted: bool = False


@dataclass(frozen=True, slots=True)
class CarrierKind:
    """A kind of carrier: the words of the standard catalogue that mean it, how fresh it must be kept.

    `filed` ones are filed with the superior when opened, renamed or closed; `site` is this website itself, whose
    carriage is the release.
    """

    key: str
    name: str
    ticks: tuple[str, ...] = ()
    freshness: str = ""
    filed: bool = False
    site: bool = False


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
    """Return the blocks of a disclosure site (platform2019), in order: key to name."""
    return dict(_table("columns")["block"])


@cache
def column_kinds() -> dict[str, ColumnKind]:
    """Return the kinds of columns, in the order they stand on the site; a column comes before those it holds."""
    kinds: dict[str, ColumnKind] = {}
    for key, told in _table("columns")["column"].items():
        duties = told.get("duties", ())
        under = kinds.get(told.get("under", ""))
        block = under.block if under else told.get("block", "")
        kinds[key] = ColumnKind(
            key, **{name: value for name, value in told.items() if name != "duties"} | {"block": block}
        )
        kinds |= {duty: _of_duty(duty, kinds[key]) for duty in duties}
    return kinds


def level_of(organ_kind: str) -> str | None:
    """Return the level of law/disclosure.toml that holds for a kind of organ; None where it has no site of its own."""
    found: str | None = _table("columns")["level"].get(organ_kind)
    return found


def tick_of(level: str) -> str | None:
    """Return the word a standard catalogue ticks for a level; None where it has none for it."""
    found: str | None = _table("columns")["tick"].get(level)
    return found


@cache
def carrier_kinds() -> dict[str, CarrierKind]:
    """Return the kinds of carriers."""
    return {
        key: CarrierKind(key, **raw | {"ticks": tuple(raw.get("ticks", ()))}) for key, raw in _table("carriers").items()
    }


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


def _of_duty(duty: str, within: ColumnKind) -> ColumnKind:
    told = disclosure.items()[duty]
    kind = _table("columns")["item"].get(duty, within.item)
    return ColumnKind(duty, told.name, within.block, within.key, item=kind, duty=duty, level=told.level)


def _table(name: str) -> dict[str, Any]:
    return table(f"web/publishing/{name}")
