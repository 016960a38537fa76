"""Files of orders and counts, as other programs write them: columns by any heading, cells to values, faults by cell."""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import Any
from unicodedata import normalize

from openpyxl.utils import get_column_letter

from gongkai.web.dialogue.order_tables import SheetColumn, columns, words
from gongkai.web.organs.action import Reason
from gongkai.web.organs.forms import MOST_COUNTED as _MOST
from gongkai.web.organs.intake.carry import day_of
from gongkai.web.organs.intake.read import MOST_ROWS, UNREADABLE, Problem, tables_in, written
from gongkai.web.screens.asked import number

_TITLE_LINES = 10
"""So many lines may stand above the headings: a title, a unit, who filled it in."""

_NOISE = re.compile(r"[\s*_\-—()（）·、:：]+")
_MONTH = re.compile(r"(\d{4})[-/.年]?(\d{1,2})月?(?:份)?")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file: its sheet and number, what its cells stand for by column, and the letters of those columns."""

    sheet: str
    number: int
    values: Mapping[str, Any]
    letters: Mapping[str, str]

    def problem(self, key: str, reason: Reason) -> Problem:
        """Return a problem at the cell of a column; at the line's first where no heading names the column."""
        return Problem(self.sheet, f"{self.letters.get(key, 'A')}{self.number}", reason.message, reason.values)


@dataclass
class GridFile:
    """A file read: its digest, the headings found, which of our columns each stands for, its lines, what is wrong.

    A file may hold several tables. Those that have every column that must be there are read, the others passed over;
    where none has, headings and columns are those of the table that lacks least.
    """

    kind: str
    name: str
    remembered: Mapping[str, str]
    digest: str = ""
    headings: list[str] = field(default_factory=list)
    matched: dict[str, str] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @property
    def missing(self) -> list[SheetColumn]:
        """Return the columns that must be there and were not found."""
        return self._lacking(self.matched)

    def to_remember(self, told: Mapping[str, str]) -> dict[str, str]:
        """Return of what somebody said of the columns what is to be remembered.

        That there is none ("") is, where the file has a heading that would else be taken for it; of what is not in this
        file nothing is said about the next.
        """
        here = {_plain(each) for each in self.headings}
        named = {each.key for each in columns(self.kind).values() if here & set(map(_plain, (each.name, *each.also)))}
        return {key: heading for key, heading in told.items() if heading or key in named}

    def read(self, content: bytes) -> None:
        """Read every table of the file that has our headings."""
        self.digest = hashlib.sha256(content).hexdigest()
        try:
            for title, lines in tables_in(content, self.name):
                self._table(title, enumerate(([written(cell) for cell in line] for line in lines), start=1))
        except UNREADABLE:
            self.problems.append(Problem("", "", "打不开这个文件，请存为 xlsx 或者 csv"))
        if not self.lines and not self.problems and not self.missing:
            self.problems.append(Problem("", "", "文件里没有要导入的行"))

    def _table(self, title: str, lines: Iterator[tuple[int, list[str]]]) -> None:
        for _, line in islice(lines, _TITLE_LINES):
            places = self._places(line)
            if len(places) > 1:
                break
            self.headings = self.headings or [each for each in line if each] * (sum(map(bool, line)) > 1)
        else:
            return
        if not self._is_ours([each for each in line if each], {key: line[place] for key, place in places.items()}):
            return
        letters = {key: get_column_letter(place + 1) for key, place in places.items()}
        for at, cells in lines:
            if len(self.lines) >= MOST_ROWS:
                self.problems.append(Problem(title, f"A{at}", "一次不能超过 {count} 行", {"count": MOST_ROWS}))
                return
            if any(cells):
                self._line(Line(title, at, {}, letters), cells, places)

    def _is_ours(self, headings: list[str], matched: dict[str, str]) -> bool:
        """Tell whether a table has all it must have, and remember its headings, or those of the one nearest to it."""
        lacking = self._lacking(matched)
        if not lacking:
            self.headings = headings if self.missing else [*self.headings, *headings]
            self.matched = matched if self.missing else self.matched | matched
        elif not self.matched or len(lacking) < len(self.missing):
            self.headings, self.matched = headings, matched
        return not lacking

    def _lacking(self, matched: Mapping[str, str]) -> list[SheetColumn]:
        return [each for each in columns(self.kind).values() if each.required and each.key not in matched]

    def _places(self, headings: Sequence[str]) -> dict[str, int]:
        """Return where each column stands: as somebody said once, else by the headings that are known for it.

        A column of which somebody said that there is none ("") stands nowhere.
        """
        found: dict[str, int] = {}
        plain = [_plain(each) for each in headings]
        for key, column in columns(self.kind).items():
            if self.remembered.get(key) == "":
                continue
            known = [self.remembered[key]] if key in self.remembered else [column.name, *column.also]
            places = [plain.index(_plain(each)) for each in known if _plain(each) in plain]
            free = [place for place in places if place not in found.values()]
            if free:
                found[key] = free[0]
        return found

    def _line(self, line: Line, cells: Sequence[str], places: Mapping[str, int]) -> None:
        values: dict[str, Any] = {}
        for key, place in places.items():
            value, wrong = value_of(columns(self.kind)[key], cells[place].strip() if place < len(cells) else "")
            values[key] = value
            if wrong:
                self.problems.append(line.problem(key, wrong))
        self.lines.append(Line(line.sheet, line.number, values, line.letters))


def read_file(kind: str, content: bytes, name: str, remembered: Mapping[str, str]) -> GridFile:
    """Read a file of a kind; `remembered` says which heading stands for a column where somebody has said so."""
    file = GridFile(kind, name, remembered)
    file.read(content)
    return file


def value_of(column: SheetColumn, text: str) -> tuple[Any, Reason | None]:
    """Return what a cell's text stands for (None or "" for nothing), or what is wrong with it."""
    if not text:
        wrong = Reason("“{column}”没有填", {"column": column.name}) if column.required else None
        return (None if column.type != "text" else ""), wrong
    if column.words:
        return _word(column, text)
    if column.type == "day":
        day = day_of(text.split(maxsplit=1)[0].split("T", maxsplit=1)[0])
        return day, None if day else Reason("“{text}”不是日期，应写作 2026-01-01", {"text": text})
    if column.type == "month":
        month = month_of(text)
        return month, None if month else Reason("“{text}”不是月份，应写作 2026-01", {"text": text})
    if column.type == "count":
        told = number(text.replace(",", ""))
        sound = told is not None and told <= _MOST
        return (told if sound else None), None if sound else Reason("“{text}”不是件数", {"text": text})
    return text, None


def month_of(text: str) -> date | None:
    """Return the first day of the month a cell tells: 2026-01, 2026年1月, 202601, or any day of it; None for none."""
    found = _MONTH.fullmatch(text.strip())
    try:
        day = date(int(found[1]), int(found[2]), 1) if found else day_of(text)
    except ValueError:
        return None
    return day.replace(day=1) if day else None


def _word(column: SheetColumn, text: str) -> tuple[str, Reason | None]:
    known = words(column.words)
    for key, word in known.items():
        if text in {key, word.name, *word.also}:
            return key, None
    names = "、".join(word.name for word in known.values())
    return "", Reason("没有“{text}”，应为下列之一：{known}", {"text": text, "known": names})


def _plain(heading: str) -> str:
    return _NOISE.sub("", normalize("NFKC", heading))
