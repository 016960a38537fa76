"""A report as it was read: the value, where each cell came from, and what the reader could not be sure of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from gongkai.report.model import Report
from gongkai.words import CHINESE, say
from gongkai.words.tables import table


class Origin(NamedTuple):
    """Where something was read.

    `raw` is the text as printed. `table` counts the document's tables from 1 (0: not in a table); `row` and `column`
    count from 1 within it; `page` counts from 1 where the format has pages; `line` counts the document's blocks from 1.
    """

    raw: str
    table: int = 0
    row: int = 0
    column: int = 0
    page: int = 0
    line: int = 0


class Doubt(NamedTuple):
    """Something the reader did not place with certainty.

    `code` names the kind in `report/doubts.toml`, whose words are filled from `values`; `paths` are the cells concerned
    (their values are blank unless the kind says otherwise); `origin` is where it stands in the document.
    """

    code: str
    paths: tuple[str, ...] = ()
    origin: Origin | None = None
    values: tuple[tuple[str, Any], ...] = ()

    def text(self, lang: str = CHINESE) -> str:
        """Return the doubt in words."""
        return say(_kinds()[self.code]["message"], lang, dict(self.values))


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader made of one file.

    `origins` gives, for every cell that was found in the document (blank ones included), where it stood.
    `file` is the name it was read under, `format` the format it really had.
    """

    report: Report
    origins: Mapping[str, Origin] = field(default_factory=dict, hash=False)
    doubts: tuple[Doubt, ...] = ()
    file: str = ""
    format: str = ""


def _kinds() -> dict[str, dict[str, Any]]:
    return table("report/doubts")
