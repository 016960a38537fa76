"""From which size on a figure is worth a second look, as `thresholds.toml` says."""

from functools import cache

from gongkai.words.tables import table


@cache
def threshold(group: str, key: str) -> int:
    """Return one threshold. Raises KeyError."""
    return _all()[group][key]


def known(group: str, key: str) -> bool:
    """Tell whether there is such a threshold."""
    return key in _all()[group]


def _all() -> dict[str, dict[str, int]]:
    return table("checks/thresholds")
