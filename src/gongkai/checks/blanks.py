"""Which cells a report leaves blank, found once for all the rules that ask."""

from functools import cache
from itertools import groupby

from gongkai.checks.rule import NotCheckable
from gongkai.law import form
from gongkai.report import Report


class Blanks:
    """The blank cells of a report: `paths` by table, tables without any left out."""

    def __init__(self, report: Report) -> None:
        self._report = report
        blank = [path for path, value in report.cells() if value is None] if None in report.values else []
        self.paths = {table: tuple(paths) for table, paths in groupby(blank, key=_table)}

    def __bool__(self) -> bool:
        """Tell whether any cell is blank."""
        return bool(self.paths)

    def whole(self, table: str) -> bool:
        """Tell whether a table is blank altogether."""
        return len(self.paths.get(table, ())) == _size(self._report.form_id, table)

    def some_figure(self) -> None:
        """Raise NotCheckable where the tables hold no figure at all."""
        if self.paths and sum(map(len, self.paths.values())) == len(self._report.values):
            raise NotCheckable("表中没有任何数字")


def _table(path: str) -> str:
    return path.partition(".")[0]


@cache
def _size(form_id: str, table: str) -> int:
    return sum(path.startswith(table) for path in form(form_id).paths)
