"""What the scan can find, as data: every code with its name, severity, source and advice."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from gongkai.words import CHINESE, say, tables


class Severity(StrEnum):
    """How much a finding holds up: `block` must be decided before submission, `warn` should be, `note` is told."""

    BLOCK = "block"
    WARN = "warn"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of finding. `source` is text/clause; `message` the advice; `mask` the way its data are masked.

    `unique` says that the datum is distinctive enough to be masked wherever in a file it stands.
    """

    key: str
    name: str
    severity: Severity
    source: str
    message: str
    mask: str = ""
    unique: bool = False

    @property
    def family(self) -> str:
        """Return P (personal data), S (secrecy), H (hidden in the file), W (wording) or F (the file)."""
        return self.key[0]

    def title(self, lang: str = CHINESE) -> str:
        """Return its name in words."""
        return say(self.name, lang)

    def advice(self, lang: str = CHINESE) -> str:
        """Return what to do about it, in words."""
        return say(self.message, lang)


@cache
def codes() -> dict[str, Code]:
    """Return every code in the order in which the scan looks; of overlapping findings the earlier stands."""
    return {key: Code(key, **raw | {"severity": Severity(raw["severity"])}) for key, raw in table("codes").items()}


def table(name: str) -> dict[str, Any]:
    """Return a table of this room as it stands."""
    return tables.table(f"vetting/{name}")
