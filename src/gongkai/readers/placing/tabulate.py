"""Lines of text that were a table once: tab rows, pipe rows, one cell per line, columns set apart by blanks."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from gongkai.readers.grid import Grid, Paragraph
from gongkai.readers.placing.heading import heading
from gongkai.readers.placing.lines import is_page_number
from gongkai.readers.placing.number import looks_like_number
from gongkai.readers.placing.vocabulary import COLUMN, ITEM, ROW, WORD, is_fragment, meaning

_COLUMNS = re.compile(r"\s{2,}|\u3000+")
_VALUES = re.compile(
    r"(?P<label>.*?)(?P<values>(?:(?:^|\s+)(?:[+-]?\d[\d,]*(?:\.\d+)?(?:件|个|元|万元)?|无|/|-|—))+)\s*"
)
_OPENERS = {(2, ITEM), (2, WORD), (2, COLUMN), (3, WORD), (3, COLUMN), (3, ROW), (4, COLUMN)}
_LOOSE = re.compile(r"[\s\d无/—-]$|\s")
_FEW_NUMBERS, _MANY_NUMBERS, _PROSE, _LONGEST = 3, 5, 80, 300
_SHORT = 40
_TABLES = (2, 3, 4)


def tabulate(lines: Iterable[str]) -> Iterator[Paragraph | Grid]:
    """Yield the paragraphs and ragged grids that `lines` make up, in order."""
    table = _Table()
    for line in lines:
        if table.takes(line):
            continue
        yield from table.close()
        if line.strip() and not _is_rule(line):
            yield Paragraph(line.strip())
    yield from table.close()


def with_flattened(blocks: Sequence[Paragraph | Grid]) -> Sequence[Paragraph | Grid]:
    """Return `blocks` of a richer format, paragraphs that are lines of a flattened table turned into grids."""
    for block in blocks:
        if _begins(block):
            return list(_regrouped(blocks))
    return blocks


def _regrouped(blocks: Iterable[Paragraph | Grid]) -> Iterator[Paragraph | Grid]:
    for are_text, run in groupby(blocks, key=lambda block: isinstance(block, Paragraph)):
        stretch = list(run)
        start = next((place for place, block in enumerate(stretch) if are_text and _begins(block)), len(stretch))
        yield from stretch[:start]
        lines = (line for block in stretch[start:] if isinstance(block, Paragraph) for line in block.text.split("\n"))
        for block in tabulate(lines):
            yield block._replace(page=stretch[start].page)


def _begins(block: Paragraph | Grid) -> bool:
    """Tell whether a paragraph is the first line of a flattened table; quick, for nearly none is."""
    if not isinstance(block, Paragraph):
        return False
    words = block.text.strip()
    return _known_opener(words) if len(words) <= _SHORT else _opener(words)


def _opener(words: str) -> bool:
    if "\t" in words or "||" in words or " | " in words:
        cells = re.split(r"[\t|]", words)
        return _opens(cells) or sum(map(looks_like_number, cells)) >= _FEW_NUMBERS
    if not words or len(words) > _PROSE or heading(words):
        return False
    return bool(_cells(words, open_table=False)) if _LOOSE.search(words) else _opens([words])


_known_opener = lru_cache(maxsize=4096)(_opener)
"""Short lines are mostly sub-headings, the same in many reports."""


class _Table:
    """The table lines read so far. Cells standing alone on a line are one long row until a row of several comes.

    Blank lines and page numbers do not end a table: only a line that cannot belong to it does.
    """

    def __init__(self) -> None:
        self.rows: list[list[str]] = []
        self.by_cell = False
        self.row_open = False
        self.alone = False

    def takes(self, line: str) -> bool:
        """Take `line` if it belongs to a table."""
        words = line.strip()
        if not words and "\t" not in line:
            self.row_open = False
            return bool(self.rows)
        if heading(words) and not meaning(words):
            return False
        if (words and not words.strip("| ")) or _is_rule(line) or is_page_number(words):
            return bool(self.rows)
        if "\t" in line.strip(" \n"):
            return self._tabbed(line.strip(" \n"))
        return self._spaced(words)

    def _tabbed(self, line: str) -> bool:
        if line.startswith("\t") and "\t" not in line[1:]:
            return self._cell(line[1:])
        return self._row([cell.strip() for cell in line.split("\t")])

    def _spaced(self, words: str) -> bool:
        if "|" in words.strip("| ") or words.count("|") > 1:
            return self._row([cell.strip() for cell in words.removeprefix("|").removesuffix("|").split("|")])
        words = words.strip("| ")
        if self.by_cell:
            return self._continues(words)
        cells = _cells(words, open_table=bool(self.rows))
        return bool(cells) and (self._single(cells[0]) if len(cells) == 1 else self._row(cells))

    def close(self) -> Iterator[Grid]:
        """Yield the table, if any, and begin anew."""
        if self.rows:
            yield Grid(tuple(tuple(row) for row in self.rows), ragged=True)
        self.rows = []
        self.by_cell = self.row_open = self.alone = False

    def _row(self, cells: list[str]) -> bool:
        self.rows.append(cells)
        self.alone = False
        return True

    def _single(self, cell: str) -> bool:
        if self.alone:
            self.rows[-1].append(cell)
        else:
            self.rows.append([cell])
        self.alone = True
        return True

    def _cell(self, cell: str) -> bool:
        """One cell per line, each behind a tab; a blank line ends the row."""
        if not self.row_open:
            self.rows.append([])
        self.rows[-1].append(cell)
        self.by_cell = self.row_open = True
        return True

    def _continues(self, words: str) -> bool:
        """Continue the cell above with a line that lost its tab, as long as the row is open."""
        if not self.row_open or len(words) > _PROSE:
            return False
        self.rows[-1][-1] += "\n" + words
        return True


def _is_rule(line: str) -> bool:
    """Tell whether a line is the rule under a table's head."""
    return "---" in line and not line.strip(" \t|:+=_-\u3000")


def _cells(words: str, *, open_table: bool) -> list[str]:
    """Return the cells of a line of labels and numbers, none where the line is prose."""
    if len(words) > _LONGEST:
        return []
    valued = _VALUES.fullmatch(words)
    if valued and valued["values"].strip():
        return _valued(valued["label"].strip(), valued["values"].split(), open_table=open_table)
    for pieces in ([piece for piece in _COLUMNS.split(words) if piece], words.split()):
        if all(_known(piece, open_table=open_table) for piece in pieces) and (open_table or _opens(pieces)):
            return pieces
    return []


def _valued(label: str, values: list[str], *, open_table: bool) -> list[str]:
    if not label:
        return values if len(values) >= _FEW_NUMBERS or open_table else []
    labels = [piece for piece in _COLUMNS.split(label) if piece]
    if meaning(labels[-1]):
        return [*labels, *values]
    return [label, *values] if meaning(label) or (open_table and len(values) >= _MANY_NUMBERS) else []


def _known(piece: str, *, open_table: bool) -> bool:
    if meaning(piece):
        return True
    return open_table and (looks_like_number(piece) or any(is_fragment(piece, table) for table in _TABLES))


def _opens(pieces: list[str]) -> bool:
    """Tell whether labels may begin a table: one alone may be a sub-heading of the text, unless it is a table's own."""
    senses = [found for found in map(meaning, pieces) if found]
    return len(senses) > 1 or any((found.table, found.kind) in _OPENERS for found in senses)
