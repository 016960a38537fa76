"""The tables that stand as data in every room: one way to them, each read once."""

import tomllib
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def table(path: str) -> dict[str, Any]:
    """Return the table `src/gongkai/<path>.toml`: `table("law/sources")`. It is everybody's, so nobody changes it.

    A number with a point is a Decimal, never a float. Raises FileNotFoundError where there is no such table.
    """
    text = files("gongkai").joinpath(f"{path}.toml").read_text("utf-8")
    return tomllib.loads(text, parse_float=Decimal)
