"""A standard catalogue read: its columns wherever they stand, tick lists, 同上, and what could not be read."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from gongkai.law.disclosure import catalogue_columns, fields
from gongkai.web.organs.intake.read import UNREADABLE, Problem
from gongkai.web.publishing.catalogue_grid import MOST_ROWS, Grid, grids
from gongkai.web.publishing.periods import read_period
from gongkai.words.tables import table

TICKED = {"audience": "audiences", "way": "ways", "levels": "levels", "carriers": "carriers"}
FEWEST = 4
"""So many headings of a catalogue in one line make it the line of headings."""

_SAME = re.compile(r'^(?:同上|同前|〃|″|")$')
_NOTE = re.compile("^(?:备注|注：|注:|说明)")
_MARKS = "■☑√✓✔▣●☒"
_BLANKS = "□☐○"
_TOKEN = re.compile(rf"([{_MARKS}{_BLANKS}])\s*([^{_MARKS}{_BLANKS}\n]+)")
_YES = re.compile(rf"^(?:[{_MARKS}]|是|有|1|y|Y)$")
_NOT_WORDS = re.compile(r"[\s（）()：:、，,_/／*★]+")
_TITLE = re.compile(r"(?:县|市|区|乡|镇|街道)?([\u4e00-\u9fff]{2,20}?)领域.{0,12}标准目录")


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of a catalogue as it was read: its values by the names of the model's fields, and where it stood."""

    sheet: str
    line: int
    values: Mapping[str, Any]

    @property
    def place(self) -> str:
        """Return where the row stands, as people name it."""
        return f"{self.sheet}!{self.line}" if self.sheet else str(self.line)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """A file read: its rows, what keeps it from being adopted, and what its reader should know."""

    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...] = ()
    remarks: tuple[Problem, ...] = ()


def read_catalogue(content: bytes, name: str) -> Catalogue:
    """Read a catalogue from xlsx or csv. Whatever keeps a row from being adopted is a problem with its cell."""
    entries: list[Entry] = []
    problems: list[Problem] = []
    try:
        for title, grid in grids(content, name):
            found, wrong = _sheet(title, grid)
            entries += found
            problems += wrong
    except UNREADABLE:
        problems.append(Problem("", "", "打不开这个文件，请存为 xlsx 或者 csv"))
    if not entries and not problems:
        problems.append(Problem("", "", "没有找到标准目录的表头：序号、公开事项、公开内容……"))
    entries, repeated = _numbered(entries)
    return Catalogue(tuple(entries), (*problems, *repeated), tuple(_remarks(entries)))


def _sheet(title: str, grid: Grid) -> tuple[list[Entry], list[Problem]]:
    top = next((at for at, line in enumerate(grid) if _heads_in(line) >= FEWEST), None)
    if top is None:
        return [], []
    columns, first = _columns(grid, top)
    around = _field_of(" ".join(cell for line in grid[:top] for cell in line[:1])) or _field_of(title)
    entries: list[Entry] = []
    problems: list[Problem] = []
    above: dict[str, Any] = {}
    for at, line in enumerate(grid[first:], start=first + 1):
        if not any(line) or _is_note(line):
            continue
        values = _values(columns, line, above)
        values["field"] = values.get("field") or around or title
        above = values
        wrong = [message for key, message in _NEEDED.items() if not values.get(key)]
        problems += [Problem(title, f"A{at}", message) for message in wrong]
        entries += [Entry(title, at, values)] if not wrong else []
    if len(grid) >= MOST_ROWS:
        problems.append(Problem(title, f"A{MOST_ROWS}", "一张表不能超过 {count} 行", {"count": MOST_ROWS}))
    return entries, problems


_TELLING = ("matter", "sub_matter", "content")
"""A row that says nothing in any of these is no matter of its own."""

_NEEDED = {
    "matter": "这一行没有写公开事项",
    "field": "看不出这一行属于哪个领域：请在表名、标题或者“领域”一列写明",
}


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a column of the catalogue stands; `word` is the word ticked there, where each has a place of its own."""

    key: str
    at: int
    word: str = ""


def _columns(grid: Grid, top: int) -> tuple[list[_Place], int]:
    """Return where the columns stand, and the first line below the headings, of which there may be two lines."""
    below = grid[top + 1] if top + 1 < len(grid) else []
    known = {_plain(word) for key in TICKED.values() for word in (*catalogue_columns()[key], *_also(key))}
    known |= {start for key in ("matter", "sub_matter") for start in _heads()[key]}
    # A row of the catalogue may hold the same words; but it has something of its own in its first column.
    begun = any(cell and cell != head for head, cell in zip(grid[top][:1], below[:1], strict=False))
    second = not begun and any(_plain(cell) in known for cell in below)
    found: list[_Place] = []
    last = ""
    for at, head in enumerate(grid[top]):
        sub = below[at] if second and at < len(below) and below[at] != head else ""
        key = _key(sub) or _key(head) or (last if sub and not head else "")
        last = _key(head) or last
        if key in TICKED and sub and key != "carriers":
            found.append(_Place(key, at, _known_word(TICKED[key], sub)))
        elif key and all(place.key != key for place in found):
            found.append(_Place(key, at))
    return found, top + 1 + second


def _values(columns: Sequence[_Place], line: Sequence[str], above: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row's values. A matter left blank is that of the row above; 同上 is whatever stands above."""
    values: dict[str, Any] = {}
    told = any(line[place.at].strip() for place in columns if place.key in _TELLING and place.at < len(line))
    for place in columns:
        cell = line[place.at].strip() if place.at < len(line) else ""
        if place.word:
            ticked = values.setdefault(place.key, [])
            ticked += [place.word] if _YES.match(cell) or _plain(cell) == _plain(place.word) else []
        elif _SAME.match(cell) or (place.key in {"matter", "responsible"} and not cell and told):
            values[place.key] = above.get(place.key, "")
        elif place.key in TICKED:
            values[place.key] = ticks(TICKED[place.key], cell)
        else:
            values[place.key] = cell
    return values


def ticks(words: str, cell: str) -> list[str]:
    """Return the words ticked in a cell: those marked ■ or √ where any mark stands, else all that are named."""
    marked = _TOKEN.findall(cell)
    named = [word for mark, word in marked if mark in _MARKS] if marked else re.split(r"[、，,；;\n]+", cell)
    found = [_known_word(words, word) for word in named if word.strip(" _：:")]
    return list(dict.fromkeys(found))


def _known_word(words: str, told: str) -> str:
    """Return the catalogue's own word for what was written, or what was written where it has none."""
    plain = _plain(told)
    plain = _plain(_also(words).get(plain, plain))
    return next((word for word in catalogue_columns()[words] if _alike(_plain(word), plain)), told.strip())


def _alike(word: str, told: str) -> bool:
    return bool(told) and (told.startswith(word) or word.startswith(told))


def _numbered(entries: Sequence[Entry]) -> tuple[list[Entry], list[Problem]]:
    """Give each row a number of its own in its field: rows sharing one are told apart, the same row twice is told."""
    seen: dict[tuple[str, str], int] = {}
    whole: dict[tuple[str, ...], Entry] = {}
    kept: list[Entry] = []
    problems: list[Problem] = []
    for entry in entries:
        told = entry.values
        same = (told["field"], told["matter"], told.get("sub_matter", ""), told.get("content", ""))
        if same in whole:
            values = {"place": whole[same].place}
            problems.append(Problem(entry.sheet, f"A{entry.line}", "与 {place} 行重复", values))
            continue
        whole[same] = entry
        number = str(told.get("number") or entry.line)
        count = seen[told["field"], number] = seen.get((told["field"], number), 0) + 1
        number = number if count == 1 else f"{number}-{count}"
        kept.append(Entry(entry.sheet, entry.line, {**told, "number": number}))
    return kept, problems


def _remarks(entries: Sequence[Entry]) -> Iterator[Problem]:
    """Yield what will be kept as it was written, though it is not what the catalogue's own words are."""
    for entry in entries:
        period = entry.values.get("period", "")
        if not read_period(period).understood:
            message = "公开时限“{text}”没有对应的法定期限，按原文保留，不自动计算"
            yield Problem(entry.sheet, f"A{entry.line}", message, {"text": period})
        unknown = set(entry.values.get("carriers", ())) - set(catalogue_columns()["carriers"])
        if unknown:
            text = "、".join(sorted(unknown))
            yield Problem(entry.sheet, f"A{entry.line}", "载体“{text}”不在标准目录的用语里，按原文保留", {"text": text})


def _heads_in(line: Sequence[str]) -> int:
    return len({_key(cell) for cell in line} - {""})


def _key(head: str) -> str:
    plain = _plain(head)
    every = ((key, start) for key, starts in _heads().items() for start in starts)
    found = [(key, start) for key, start in every if plain.startswith(start)]
    return max(found, key=lambda each: len(each[1]))[0] if plain and found else ""


@cache
def _heads() -> dict[str, tuple[str, ...]]:
    return {key: tuple(each["source"]) for key, each in _written()["head"].items()}


def _also(words: str) -> dict[str, str]:
    """Return other ways to write the catalogue's words, each with the word meant."""
    found: dict[str, str] = _written()["also"]["source"].get(words, {})
    return found


def _written() -> dict[str, Any]:
    return table("web/publishing/catalogue_sheet")


def _plain(text: str) -> str:
    return _NOT_WORDS.sub("", text)


def _field_of(text: str) -> str:
    """Return the field a title or a sheet's name tells."""
    told = next((name for name in fields() if name in text), "")
    found = _TITLE.search(text)
    return told or (found[1] if found else "")


def _is_note(line: Sequence[str]) -> bool:
    """Tell whether a line is a note below the table: one cell of text, or the same text merged over all."""
    told = {cell for cell in line if cell}
    return len(told) == 1 and bool(_NOTE.match(next(iter(told))))
