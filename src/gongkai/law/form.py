"""The statutory form of the annual report as data: parts, rows, columns, labels, units and sums, by form year.

`form("2021")` and `form("2019")` are the two forms issued so far; `form("2019+2021")` is a published document that
sets a table two of 2019 over a table three of 2021, and `form("2021+2019")` the reverse: both occur, and are read as
they are.
"""

from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from itertools import permutations
from typing import Any, NamedTuple

from gongkai.words.tables import table

COUNT, AMOUNT, CHANGE = "count", "amount", "change"


class NotInForm(LookupError):
    """A cell was asked for that this form does not have."""

    def __init__(self, path: str, form_id: str) -> None:
        super().__init__(f"{path} is no cell of form {form_id}")
        self.path, self.form_id = path, form_id


class Row(NamedTuple):
    """A row of a table: its key, its label, other labels in use, its group's key and whether it is a result row."""

    key: str
    label: str
    also: tuple[str, ...] = ()
    group: str = ""
    result: bool = False
    inside_results: bool = False


class Column(NamedTuple):
    """A column of a table: key, label, kind (count, amount or change), unit and other labels in use.

    `legal_person` tells whether it stands under 法人或其他组织.
    """

    key: str
    label: str
    kind: str = COUNT
    unit: str = ""
    also: tuple[str, ...] = ()
    legal_person: bool = False


class Block(NamedTuple):
    """A block of table two (one item of Art. 20) or of table four (one kind of proceeding)."""

    key: str
    label: str
    lead: str
    rows: tuple[Row, ...]
    columns: tuple[Column, ...]
    suit: bool = False


class Topic(NamedTuple):
    """A subject part one must speak of, with the words that show that it does."""

    key: str
    label: str
    words: tuple[str, ...]


class Part(NamedTuple):
    """One of the six parts: number 1–6, statutory heading, the table it holds ('' if none), its required topics."""

    number: int
    heading: str
    table: str
    topics: tuple[Topic, ...]


class Cell(NamedTuple):
    """One cell: its permanent path, table, row and column keys, kind and unit."""

    path: str
    table: str
    row: str
    column: str
    kind: str
    unit: str


class Sum(NamedTuple):
    """A declared sum: the cell `total` equals the cells `parts` added up (paths). `axis` is 'row' or 'column'."""

    table: str
    axis: str
    total: str
    parts: tuple[str, ...]


class Balance(NamedTuple):
    """A declared balance (勾稽关系): the cells `left` add up to the same as the cells `right` (paths), in `column`."""

    column: str
    left: tuple[str, ...]
    right: tuple[str, ...]


@dataclass(frozen=True)
class Form:
    """A form of the annual report; `id` names the form years of its tables two and three ("2021", "2019+2021")."""

    id: str
    t2_year: int
    t3_year: int
    source: str
    title: str
    parts: tuple[Part, ...]
    t2: tuple[Block, ...]
    t3_rows: tuple[Row, ...]
    t3_columns: tuple[Column, ...]
    t3_groups: dict[str, str]
    t3_words: dict[str, str]
    t4: tuple[Block, ...]
    t4_words: dict[str, str]

    @cached_property
    def cells(self) -> tuple[Cell, ...]:
        """Every cell in the order of the form (table two, three, four; row by row)."""
        two = [_cell("t2", row.key, col) for block in self.t2 for row in block.rows for col in block.columns]
        three = [_cell("t3", row.key, col) for row in self.t3_rows for col in self.t3_columns]
        four = [_cell("t4", block.key, col) for block in self.t4 for col in block.columns]
        return (*two, *three, *four)

    @cached_property
    def paths(self) -> tuple[str, ...]:
        """The permanent path of every cell, in the order of `cells`."""
        return tuple(cell.path for cell in self.cells)

    @cached_property
    def index(self) -> dict[str, int]:
        """The place of each path in `paths`, and so in a report's values."""
        return {path: place for place, path in enumerate(self.paths)}

    @cached_property
    def sums(self) -> tuple[Sum, ...]:
        """Every sum the form declares: 总计 of each row, of the results in each column, of each block of table four."""
        total, *kinds = (self.t3_columns[-1].key, *(col.key for col in self.t3_columns[:-1]))
        rows = [
            Sum("t3", "row", f"t3.{row.key}.{total}", tuple(f"t3.{row.key}.{kind}" for kind in kinds))
            for row in self.t3_rows
        ]
        results = [row.key for row in self.t3_rows if row.result]
        columns = [
            Sum("t3", "column", f"t3.concluded.{col.key}", tuple(f"t3.{key}.{col.key}" for key in results))
            for col in self.t3_columns
        ]
        blocks = [
            Sum(
                "t4",
                "row",
                f"t4.{block.key}.{block.columns[-1].key}",
                tuple(f"t4.{block.key}.{col.key}" for col in block.columns[:-1]),
            )
            for block in self.t4
        ]
        return (*rows, *columns, *blocks)

    @cached_property
    def balances(self) -> tuple[Balance, ...]:
        """新收 + 上年结转 = 办理结果总计 + 结转下年度, column by column, as the head of table three says."""
        return tuple(
            Balance(
                col.key,
                (f"t3.new.{col.key}", f"t3.carried_in.{col.key}"),
                (f"t3.concluded.{col.key}", f"t3.carried_out.{col.key}"),
            )
            for col in self.t3_columns
        )

    @cached_property
    def labels(self) -> tuple[str, ...]:
        """Every word of the form a message may name: title, parts, topics, groups, rows, columns, blocks; once each."""
        blocks = (*self.t2, *self.t4)
        rows = (*self.t3_rows, *(row for block in blocks for row in block.rows))
        columns = (*self.t3_columns, *(column for block in blocks for column in block.columns))
        topics = (topic for part in self.parts for topic in part.topics)
        named = [item.label for items in (blocks, rows, columns, topics) for item in items]
        headings = (part.heading for part in self.parts)
        return tuple(dict.fromkeys((self.title, *headings, *self.t3_groups.values(), self.t4_words["suits"], *named)))

    def cell(self, path: str) -> Cell:
        """Return the definition of one cell; raises NotInForm."""
        try:
            return self.cells[self.index[path]]
        except KeyError:
            raise NotInForm(path, self.id) from None

    def label(self, path: str) -> str:
        """Return a cell's name in the statute's words, such as “行政复议 结果纠正”; raises NotInForm."""
        return _label(self, self.cell(path))


@cache
def form(form_id: str) -> Form:
    """Return the form named "2021", "2019", or a mixed one as "<table two>+<table three>". Raises KeyError."""
    if form_id not in _form_ids():
        raise KeyError(form_id)
    years = [int(part) for part in form_id.split("+")]
    two, three = _raw(years[0]), _raw(years[-1])
    newest = max(two, three, key=lambda raw: int(raw["year"]))
    four = _raw(three["t4"]["as_in"]) if "as_in" in three["t4"] else three
    return Form(
        id=form_id,
        t2_year=years[0],
        t3_year=years[-1],
        source=newest["source"],
        title=newest["title"],
        parts=_parts(newest),
        t2=tuple(_block(raw) for raw in two["t2"]["block"]),
        t3_rows=tuple(_row(raw) for raw in three["t3"]["rows"]),
        t3_columns=tuple(_column(raw) for raw in three["t3"]["columns"]),
        t3_groups={raw["key"]: raw["label"] for raw in three["t3"]["groups"]},
        t3_words={key: value for key, value in three["t3"].items() if isinstance(value, str)},
        t4=tuple(_proceeding(raw, four["t4"]["columns"]) for raw in four["t4"]["blocks"]),
        t4_words={key: value for key, value in four["t4"].items() if isinstance(value, str)},
    )


@cache
def known_forms() -> tuple[int, ...]:
    """Return the years of the forms issued so far, oldest first."""
    return tuple(sorted(int(entry.name[:4]) for entry in _folder().iterdir() if entry.name.endswith(".toml")))


def form_for_year(report_year: int) -> Form:
    """Return the form a report on `report_year` must use. Raises KeyError before the first form."""
    for year in reversed(known_forms()):
        if _raw(year)["first_report_year"] <= report_year:
            return form(str(year))
    raise KeyError(report_year)


def first_report_year(form_year: int | None = None) -> int:
    """Return the first year reported on with the form of `form_year`, or with any. Raises KeyError for no form."""
    return int(_raw(form_year or known_forms()[0])["first_report_year"])


def _form_ids() -> set[str]:
    years = [str(year) for year in known_forms()]
    return {*years, *map("+".join, permutations(years, 2))}


def _folder() -> Any:
    return files("gongkai.law").joinpath("forms")


@cache
def _raw(year: int) -> dict[str, Any]:
    try:
        return table(f"law/forms/{year}")
    except FileNotFoundError:
        raise KeyError(year) from None


def _parts(raw: dict[str, Any]) -> tuple[Part, ...]:
    return tuple(
        Part(
            number,
            part["heading"],
            part.get("table", ""),
            tuple(Topic(topic["key"], topic["label"], tuple(topic["words"])) for topic in part.get("topic", ())),
        )
        for number, part in enumerate(raw["part"], start=1)
    )


def _row(raw: dict[str, Any]) -> Row:
    group = raw["key"].rpartition(".")[0]
    return Row(
        raw["key"],
        raw["label"],
        tuple(raw.get("also", ())),
        group,
        result=raw.get("result", False),
        inside_results=raw.get("result", False) or raw.get("inside_results", False),
    )


def _column(raw: dict[str, Any]) -> Column:
    return Column(
        raw["key"],
        raw["label"],
        raw.get("kind", COUNT),
        raw.get("unit", ""),
        tuple(raw.get("also", ())),
        legal_person=raw.get("legal_person", False),
    )


def _block(raw: dict[str, Any]) -> Block:
    rows = tuple(_row(row) for row in raw["rows"])
    return Block(rows[0].key, raw["item"], raw["lead"], rows, tuple(_column(col) for col in raw["columns"]))


def _proceeding(raw: dict[str, Any], columns: list[dict[str, Any]]) -> Block:
    cols = tuple(_column(col) for col in columns)
    return Block(raw["key"], raw["label"], "", (), cols, suit=raw.get("suit", False))


def _cell(table: str, row: str, column: Column) -> Cell:
    return Cell(f"{table}.{row}.{column.key}", table, row, column.key, column.kind, column.unit)


def _label(statutory: Form, cell: Cell) -> str:
    if cell.table == "t2":
        pairs = [(row, block) for block in statutory.t2 for row in block.rows if row.key == cell.row]
        row, block = pairs[0]
        return f"{row.label} {_column_label(block.columns, cell)}"
    if cell.table == "t3":
        row = next(row for row in statutory.t3_rows if row.key == cell.row)
        group = f"{statutory.t3_groups[row.group]} " if row.group else ""
        return f"{group}{row.label} {_column_label(statutory.t3_columns, cell)}"
    proceeding = next(block for block in statutory.t4 if block.key == cell.row)
    suit = f"{statutory.t4_words['suits']} " if proceeding.suit else ""
    return f"{suit}{proceeding.label} {_column_label(proceeding.columns, cell)}"


def _column_label(columns: tuple[Column, ...], cell: Cell) -> str:
    return next(column.label for column in columns if column.key == cell.column)
