"""The tables of this room, as data: kinds of organs, roles, permissions, settings; screens and tests follow them."""

from dataclasses import dataclass
from functools import cache

from gongkai.words.tables import table

OWN, BELOW = "own", "below"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of organ: what may stand over it, whether it is a government, whether it writes an annual report."""

    key: str
    name: str
    under: tuple[str, ...]
    government: bool
    reports: bool


@dataclass(frozen=True, slots=True)
class Role:
    """A role a post can carry; `apart` are roles one person may not hold beside it; `leading` roles give no rights.

    `second_factor` roles are exercised only by somebody who signs in with a second factor; `administrator` roles are
    never left without anybody.
    """

    key: str
    name: str
    message: str
    apart: tuple[str, ...]
    leading: bool = False
    second_factor: bool = False
    administrator: bool = False


@dataclass(frozen=True, slots=True)
class Permission:
    """Something that may be done: by which roles and how far (`own` or `below`), or by everybody signed in."""

    key: str
    name: str
    reach: dict[str, str]
    signed_in: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """Something an organ decides: its type, its cautious default, and where it rests."""

    key: str
    name: str
    message: str
    type: str
    default: str
    source: str
    doubt: str = ""


@cache
def kinds() -> dict[str, Kind]:
    """Return the kinds of organs, from above to below."""
    return {
        key: Kind(key, raw["name"], tuple(raw["under"]), raw["government"], raw["reports"])
        for key, raw in table("web/organs/kinds").items()
    }


@cache
def roles() -> dict[str, Role]:
    """Return the roles."""
    return {key: Role(key, **raw | {"apart": tuple(raw["apart"])}) for key, raw in table("web/organs/roles").items()}


@cache
def permissions() -> dict[str, Permission]:
    """Return the permissions."""
    return {
        key: Permission(
            key,
            raw["name"],
            {role: reach for role, reach in raw.items() if role in roles()},
            raw.get("signed_in", False),
        )
        for key, raw in table("web/organs/permissions").items()
    }


@cache
def settings() -> dict[str, Setting]:
    """Return the settings an organ can decide."""
    return {key: Setting(key, **raw) for key, raw in table("web/organs/settings").items()}
