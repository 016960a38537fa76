"""Plain text and csv: lines and cells, written back in the encoding they came in."""

import codecs
import csv
import re
from collections.abc import Sequence
from io import StringIO

from gongkai.readers.errors import CannotRead
from gongkai.readers.limits import Limits
from gongkai.readers.sniff import decode
from gongkai.vetting.files.opened import Opened
from gongkai.vetting.files.tabled import Cell, tabled
from gongkai.vetting.passage import Body, Content, Passage, Place, Words

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_LONGEST_CELL = 10_000_000


class TextFile(Opened):
    """A text opened for vetting, line by line; lines of a table set with tabs are read as one."""

    def __init__(self, data: bytes, file: str, limits: Limits) -> None:
        self.encoding = encoding_of(data)
        self.lines = [Words(line) for line in _LINE.findall(decode(data, file)) if line]
        if len(self.lines) > limits.paragraphs:
            raise CannotRead("E117", paragraphs=len(self.lines), limit=limits.paragraphs)
        self.bodies = [Body([line]) for line in self.lines]
        places = [Place(file, "line", {"number": number}) for number in range(1, len(self.lines) + 1)]
        super().__init__(
            Content([Passage(*each) for each in zip(self.bodies, places, strict=True) if each[0].text.strip()])
        )

    def clean(self, codes: frozenset[str]) -> None:
        """Do nothing: text hides nothing."""

    def saved(self) -> bytes:
        """Return the text in its own encoding."""
        for body in self.bodies:
            body.write()
        return "".join(line.text for line in self.lines).encode(self.encoding, "replace")


class CsvFile(Opened):
    """A csv opened for vetting, cell by cell."""

    def __init__(self, data: bytes, file: str, limits: Limits) -> None:
        self.encoding = encoding_of(data)
        text = decode(data, file)
        self.delimiter = max(",\t;|", key=text[:4096].count)
        self.ending = "\r\n" if "\r\n" in text else "\n"
        csv.field_size_limit(_LONGEST_CELL)
        try:
            self.cells = [
                [Words(cell) for cell in row] for row in csv.reader(StringIO(text, ""), delimiter=self.delimiter)
            ]
        except csv.Error as broken:
            raise CannotRead("E105", detail=f"csv: {broken}") from None
        if sum(map(len, self.cells)) > limits.cells:
            raise CannotRead("E108", cells=sum(map(len, self.cells)), limit=limits.cells)
        self.bodies: list[Body] = []
        rows = tabled([self._row(file, at, row) for at, row in enumerate(self.cells, start=1)])
        super().__init__(Content([cell for row in rows for cell in row if cell and cell.text.strip()], [rows]))

    def clean(self, codes: frozenset[str]) -> None:
        """Do nothing: a csv hides nothing."""

    def saved(self) -> bytes:
        """Return the table in its own encoding, with its own separator."""
        for body in self.bodies:
            body.write()
        written = StringIO()
        writer = csv.writer(written, delimiter=self.delimiter, lineterminator=self.ending)
        writer.writerows([cell.text for cell in row] for row in self.cells)
        return written.getvalue().encode(self.encoding, "replace")

    def _row(self, file: str, at: int, row: Sequence[Words]) -> list[Cell | None]:
        bodies = [Body([cell]) for cell in row]
        self.bodies += bodies
        return [
            (body, Place(file, "row", {"table": 1, "row": at, "column": column}))
            for column, body in enumerate(bodies, start=1)
        ]


def encoding_of(data: bytes) -> str:
    """Return the encoding a text is in: by its mark, else utf-8 where it is sound, else gb18030."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "gb18030"
    return "utf-8"
