"""What kind of organ a name shows: the duties of a report differ between governments and departments."""

import re
from functools import lru_cache
from typing import Any

from gongkai.words.tables import table

TOWNSHIP, STREET, COUNTY, CITY, PROVINCE = "township", "street", "county", "city", "province"
DEPARTMENT, UNKNOWN = "department", "unknown"

GOVERNMENTS = (TOWNSHIP, COUNTY, CITY, PROVINCE)
"""Levels of people's government; a street office is sent out by one and is none itself."""

_BLANKS = re.compile(r"\s+")


def kind_of(organ: str | None) -> str:
    """Return township, street, county, city, province, department or unknown, as the organ's name shows."""
    return _kind(_BLANKS.sub("", organ or ""))


@lru_cache(maxsize=4096)
def _kind(name: str) -> str:
    known = _names()
    for word in known["government"]:
        name = name.removesuffix(word)
    if not name:
        return UNKNOWN
    for ending in known["ending"]:
        if name.endswith(tuple(ending["words"])):
            return _level(name, ending["kind"])
    return PROVINCE if name in known["municipalities"] else UNKNOWN


def _level(name: str, kind: str) -> str:
    if kind != CITY or not name.endswith("市"):
        return kind
    if name[:-1] in _names()["municipalities"]:
        return PROVINCE
    # A city named after another city or prefecture is of county rank: “宜春市樟树市”.
    return COUNTY if re.search(r"[市州盟]", name[1:-1]) else CITY


def _names() -> dict[str, Any]:
    return table("checks/organs")
