"""Many reports added up cell by cell, saying which sums are incomplete because someone left a blank."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from gongkai.law import form
from gongkai.report.model import Report, Value


@dataclass(frozen=True, slots=True)
class Total:
    """Reports added up.

    `cells` holds each path's sum, None where no sum can be stated; `blanks` names for those paths the organs that left
    the cell blank; `lacking` the organs whose form has no such cell; `count` is the number of reports added.
    """

    cells: dict[str, Value]
    blanks: dict[str, tuple[str, ...]]
    lacking: dict[str, tuple[str, ...]]
    count: int

    def report(self, organ: str | None = None, year: int | None = None, form_id: str = "2021") -> Report:
        """Return the sums as a report on form `form_id`; a sum that cannot be stated is a blank cell."""
        known = {path: value for path, value in self.cells.items() if path in form(form_id).index}
        return Report.of(known, organ=organ, year=year, form_id=form_id)


def total(reports: Iterable[Report]) -> Total:
    """Add up reports cell by cell.

    A blank in any of them leaves the sum unstated and is named; it never counts as zero.
    """
    sums: dict[str, int | Decimal] = {}
    blanks: dict[str, list[str]] = {}
    organs: dict[str, list[str]] = {}
    count = 0
    for count, report in enumerate(reports, start=1):
        name = report.organ or f"#{count}"
        organs.setdefault(report.form_id, []).append(name)
        for path, value in report.cells():
            if value is None:
                blanks.setdefault(path, []).append(name)
            else:
                sums[path] = sums.get(path, 0) + value
    paths = [*dict.fromkeys(path for form_id in organs for path in form(form_id).paths)]
    lacking = {path: tuple(_without(path, organs)) for path in paths}
    open_sums = {path for path in paths if path in blanks or lacking[path]}
    return Total(
        cells={path: None if path in open_sums else sums[path] for path in paths},
        blanks={path: tuple(names) for path, names in blanks.items()},
        lacking={path: names for path, names in lacking.items() if names},
        count=count,
    )


def _without(path: str, organs: dict[str, list[str]]) -> Iterator[str]:
    """Yield the organs, listed by their form, whose form has no cell `path`."""
    for form_id, names in organs.items():
        if path not in form(form_id).index:
            yield from names
