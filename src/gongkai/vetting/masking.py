"""How data are masked: as people will read them, letter for letter, so that a table keeps its width.

The ways follow what prefectures ask of published lists: identity numbers keep the first two and last three digits,
mobiles the first three and last four, accounts the last four, addresses end with the township or street. No statute
fixes them; an office may ask for others (`Ways`).
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

STAR = "*"
_TOWNSHIP = re.compile(r".*?(?:街道(?:办事处)?|[镇乡]|苏木)(?=[\u4e00-\u9fff\d])")
_COUNTY = re.compile(r".*(?:自治[州县]|[市县区旗])(?=[\u4e00-\u9fff\d])")


@dataclass(frozen=True, slots=True)
class Ways:
    """How many characters stay readable at the beginning and the end of each kind of number."""

    identity: tuple[int, int] = (2, 3)
    mobile: tuple[int, int] = (3, 4)
    landline: tuple[int, int] = (0, 2)
    account: tuple[int, int] = (0, 4)


def masked(datum: str, way: str, ways: Ways | None = None) -> str:
    """Return `datum` masked in the way named `way`; never longer than it was. Raises KeyError for an unknown way."""
    if way in _OTHERS:
        return _OTHERS[way](datum)
    first, last = getattr(ways or Ways(), way)
    places = [at for at, character in enumerate(datum) if character.isalnum()]
    if len(places) <= first + last:
        return _starred(datum)
    hidden = set(places[first : len(places) - last])
    return "".join(STAR if at in hidden else character for at, character in enumerate(datum))


def kept_of_address(datum: str) -> str:
    """Return the part of an address that may stay: down to the township or street, else to the county."""
    found = _TOWNSHIP.match(datum) or _COUNTY.match(datum)
    return found[0] if found else ""


def _starred(datum: str) -> str:
    return "".join(STAR if character.isalnum() else character for character in datum)


def _address(datum: str) -> str:
    kept = kept_of_address(datum)
    return kept or STAR * min(2, len(datum))


_OTHERS: dict[str, Callable[[str], str]] = {
    "stars": _starred,
    "address": _address,
    "": lambda datum: datum,
}
