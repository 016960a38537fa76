"""The statute's terms as the screens explain them, from `glossary.toml`."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Term:
    """A term, what it means to the people who work with it, and the clause it is from."""

    key: str
    name: str
    meaning: str
    source: str


@cache
def glossary() -> dict[str, Term]:
    """Return the terms by key."""
    raw = tomllib.loads(files("gongkai.web.screens").joinpath("glossary.toml").read_text("utf-8"))
    return {key: Term(key, each["name"], each["message"], each["source"]) for key, each in raw.items()}
