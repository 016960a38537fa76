"""The report as an immutable value. A blank cell is None and never zero; amounts are Decimal and never float."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from gongkai.law import Form, NotInForm, form

Value = int | Decimal | None


class Unstated(LookupError):
    """A cell was needed that the report leaves blank."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


@dataclass(frozen=True, slots=True)
class Section:
    """One of the six parts as text.

    `number` is 1 to 6; `heading` stands without its number, as printed; `paragraphs` stand before the part's table,
    `after` behind it (notes under the table). Parts without a table keep all their text in `paragraphs`.
    """

    number: int
    heading: str
    paragraphs: tuple[str, ...] = ()
    after: tuple[str, ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """All paragraphs in order; a Span's paragraph counts in these."""
        return self.paragraphs + self.after


@dataclass(frozen=True, slots=True)
class Report:
    """An organ's annual report on one year.

    `values` stand in the order of the form's paths. `organ` and `year` are None where the document does not tell them.
    `preamble` is the text between title and part one.
    """

    organ: str | None
    year: int | None
    form_id: str
    values: tuple[Value, ...]
    title: str = ""
    preamble: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()

    @classmethod
    def of(  # noqa: PLR0913 -- a report is what these words say, each named at the call
        cls,
        cells: Mapping[str, Value],
        *,
        organ: str | None = None,
        year: int | None = None,
        form_id: str = "2021",
        title: str = "",
        preamble: Iterable[str] = (),
        sections: Iterable[Section] = (),
    ) -> "Report":
        """Build a report from cells by path; a cell not named is blank. Raises NotInForm for an unknown path."""
        index = form(form_id).index
        for path in cells:
            if path not in index:
                raise NotInForm(path, form_id)
        values = tuple(cells.get(path) for path in index)
        return cls(organ, year, form_id, values, title, tuple(preamble), tuple(sections))

    @property
    def form(self) -> Form:
        """The form the document was made on."""
        return form(self.form_id)

    def __getitem__(self, path: str) -> Value:
        """Return a cell, None where blank. Raises NotInForm."""
        statutory = form(self.form_id)
        try:
            return self.values[statutory.index[path]]
        except KeyError:
            raise NotInForm(path, self.form_id) from None

    def stated(self, path: str) -> int | Decimal:
        """Return a cell that must be filled in. Raises Unstated where it is blank, NotInForm where there is none."""
        value = self[path]
        if value is None:
            raise Unstated(path)
        return value

    def cells(self) -> Iterator[tuple[str, Value]]:
        """Yield every cell of the form with its value, blanks included, in the order of the form."""
        return zip(form(self.form_id).paths, self.values, strict=True)

    def section(self, number: int) -> Section | None:
        """Return part `number` (1–6), None where the document lacks it."""
        return next((part for part in self.sections if part.number == number), None)

    def with_cells(self, cells: Mapping[str, Value]) -> "Report":
        """Return the same report with these cells changed. Raises NotInForm."""
        values = list(self.values)
        for path, value in cells.items():
            if path not in self.form.index:
                raise NotInForm(path, self.form_id)
            values[self.form.index[path]] = value
        return replace(self, values=tuple(values))
