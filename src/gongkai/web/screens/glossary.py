"""The statute's terms as the screens explain them, from `glossary.toml`."""

from dataclasses import dataclass
from functools import cache

from gongkai.words.tables import table


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
    return {
        key: Term(key, each["name"], each["message"], each["source"])
        for key, each in table("web/screens/glossary").items()
    }
