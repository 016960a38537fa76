"""Words by which a published page is understood, where they are not the statute's own; they stand in `cues.toml`."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def cues() -> dict[str, Any]:
    """Return the tables of `cues.toml`."""
    return tomllib.loads(files("gongkai.readers.placing").joinpath("cues.toml").read_text("utf-8"))
