"""What has been placed so far: values and origins by path, and the doubts about them."""

from collections.abc import Iterable
from typing import Any

from gongkai.law.form import Column
from gongkai.readers.placing.number import number
from gongkai.readers.placing.row import Run
from gongkai.report import Doubt, Origin, Value


class Board:
    """Cells by path while a document is being read. A path set twice to different values is set to none of them."""

    def __init__(self) -> None:
        self.values: dict[str, Value] = {}
        self.origins: dict[str, Origin] = {}
        self.doubts: list[Doubt] = []
        self.doubted: set[str] = set()

    def doubt(self, code: str, paths: Iterable[str] = (), origin: Origin | None = None, **values: Any) -> None:
        """Record a doubt; its paths count as accounted for."""
        named = tuple(paths)
        self.doubted.update(named)
        self.doubts.append(Doubt(code, named, origin, tuple(values.items())))

    def put(
        self, run: Run, cells: Iterable[tuple[int, str]], slots: Iterable[tuple[str, Column]], unit: str = ""
    ) -> None:
        """Set the cells of one row: `cells` and `slots` (path and column) in step; `unit` is what the head says of money."""
        _, table, line, page, block, _ = run.row
        for (place, text), (path, column) in zip(cells, slots, strict=True):
            read = number(text, column, unit)
            origin = Origin(text, table, line, place + 1, page, block)
            if path in self.origins and self._again(path, read.value, origin):
                continue
            self.values[path] = read.value
            self.origins[path] = origin
            if read.code:
                self.doubt(read.code, (path,), origin, raw=text.strip(), unit=column.unit, value=read.value)

    def _again(self, path: str, value: Value, origin: Origin) -> bool:
        """Settle a path met before. True: nothing is left to set."""
        known = self.values[path]
        if known is None and path not in self.doubted:
            return False
        if value is not None and value != known:
            if known is not None:
                first, second = self.origins[path].raw.strip(), origin.raw.strip()
                self.doubt("D107", (path,), origin, row=path, first=first, second=second)
            self.values[path] = None
        return True
