"""From which size on a figure is worth a second look, as `thresholds.toml` says."""

import tomllib
from functools import cache
from importlib.resources import files


@cache
def threshold(group: str, key: str) -> int:
    """Return one threshold. Raises KeyError."""
    return _all()[group][key]


def known(group: str, key: str) -> bool:
    """Tell whether there is such a threshold."""
    return key in _all()[group]


@cache
def _all() -> dict[str, dict[str, int]]:
    return tomllib.loads(files("gongkai.checks").joinpath("thresholds.toml").read_text("utf-8"))
