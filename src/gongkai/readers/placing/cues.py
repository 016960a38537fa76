"""Words by which a published page is understood, where they are not the statute's own; they stand in `cues.toml`."""

from typing import Any

from gongkai.words.tables import table


def cues() -> dict[str, Any]:
    """Return the tables of `cues.toml`."""
    return table("readers/placing/cues")
