"""One file's bytes as rows of the data set: a pure function, the same on every machine and in every engine.

Nothing of where the file was found enters the rows, so that one content gives the same rows wherever it lies.
"""

from decimal import Decimal, localcontext
from typing import Any, NamedTuple

from gongkai.checks import Severity, Verdict, check
from gongkai.checks.organ import kind_of
from gongkai.corpus.copies import signature
from gongkai.corpus.failures import Failure
from gongkai.corpus.tables import DECIMAL, cell_columns
from gongkai.corpus.version import reader_version
from gongkai.readers import CannotRead, NotAReport, read_bytes
from gongkai.report import Reading, Value

READ, REFUSED, FAILED = "read", "refused", "failed"
_LARGEST = 2**63 - 1

Row = tuple[Any, ...]


class Rows(NamedTuple):
    """The rows of one content: its year, its row of `reports`, and those of the tables that name it."""

    year: int | None
    report: Row
    wide: Row | None = None
    findings: tuple[Row, ...] = ()
    doubts: tuple[Row, ...] = ()
    texts: tuple[Row, ...] = ()

    @property
    def status(self) -> str:
        """Whether it was read, refused or failed."""
        return str(self.report[1])


def rows_of(data: bytes, identity: str, suffix: str = "") -> Rows:
    """Read and check a content and return its rows; what cannot be read is a row with its reason.

    `identity` is the content's hash, `suffix` the extension of a name it was found under.
    """
    try:
        reading = read_bytes(data, f"report{suffix}")
        return _rows(reading, check(reading), identity, len(data))
    except NotAReport as refused:
        return refusal(identity, len(data), REFUSED, refused.code, refused.text())
    except CannotRead as refused:
        return refusal(identity, len(data), FAILED, refused.code, refused.text())
    except MemoryError:
        raise
    except Exception as fault:  # noqa: BLE001 -- whatever a reader meets, one file never stops a corpus
        wrong = Failure("F106", detail=f"{type(fault).__name__}: {fault}")
        return refusal(identity, len(data), FAILED, wrong.code, wrong.text())


def refusal(identity: str, size: int, status: str, code: str, reason: str) -> Rows:
    """Return the rows of a content that was not read: one row with the reason."""
    return Rows(
        None,
        (identity, status, code, reason, reader_version(), None, size, *[None] * 4, *[0] * 6, [], [], 0, None),
    )


def _rows(reading: Reading, verdict: Verdict, identity: str, size: int) -> Rows:
    report, counts = reading.report, verdict.counts
    texts = _texts(reading, identity)
    values, unfit = _wide(reading)
    doubts = [*reading.doubts]
    stated = sum(value is not None for value in values)
    head = (identity, READ, None, None, reader_version(), reading.format, size)
    who = (report.organ, kind_of(report.organ), report.form_id, report.title)
    marks = (counts[Severity.ERROR], counts[Severity.WARNING], counts[Severity.NOTE])
    rules = ([rule.code for rule in verdict.sound], [each.rule.code for each in verdict.unchecked])
    length = sum(len(row[3]) for row in texts)
    blank = len(report.values) - stated
    row = (*head, *who, stated, blank, len(doubts) + len(unfit), *marks, *rules, length, signature(report))
    return Rows(
        report.year,
        row,
        (identity, report.organ, report.form_id, *values),
        _findings(verdict, identity),
        _doubts(reading, identity, unfit),
        texts,
    )


def _wide(reading: Reading) -> tuple[list[Value], list[str]]:
    """Return the cells by the columns of all forms, and the paths of numbers no column can hold."""
    cells = dict(reading.report.cells())
    unfit = [path for path, value in cells.items() if value is not None and not _fits(value)]
    return [None if path in unfit else cells.get(path) for path in cell_columns()], unfit


def _fits(value: int | Decimal) -> bool:
    """Tell whether a number can be kept exactly: a count in eight bytes, an amount with twelve decimals."""
    if isinstance(value, int):
        return abs(value) <= _LARGEST
    with localcontext() as context:
        context.prec = DECIMAL.precision or 38
        return abs(value) < 10**20 and value == value.quantize(Decimal(1).scaleb(-DECIMAL.scale))


def _findings(verdict: Verdict, identity: str) -> tuple[Row, ...]:
    return tuple(
        (identity, number, each.code, each.severity.value, each.text(), list(each.place.paths), each.fingerprint)
        for number, each in enumerate(verdict.findings, start=1)
    )


def _doubts(reading: Reading, identity: str, unfit: list[str]) -> tuple[Row, ...]:
    told: list[tuple[str, str, list[str], Any]] = [
        (doubt.code, doubt.text(), list(doubt.paths), doubt.origin) for doubt in reading.doubts
    ]
    told += [("F107", Failure("F107").text(), [path], reading.origins.get(path)) for path in unfit]
    return tuple(
        (
            identity,
            number,
            code,
            text,
            paths,
            origin and origin.raw,
            (origin and origin.page) or None,
            (origin and origin.line) or None,
        )
        for number, (code, text, paths, origin) in enumerate(told, start=1)
    )


def _texts(reading: Reading, identity: str) -> tuple[Row, ...]:
    report = reading.report
    parts = [(0, report.preamble), *((part.number, part.lines) for part in report.sections)]
    return tuple(
        (identity, section, number, text) for section, lines in parts for number, text in enumerate(lines) if text
    )
