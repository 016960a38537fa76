"""Reports that came as files: their value once a person has settled every doubt, and what is still in doubt."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, NamedTuple

from gongkai.law.form import AMOUNT
from gongkai.report import Report
from gongkai.report.plain import from_plain, to_plain
from gongkai.web.organs.models import Organ
from gongkai.web.reporting.models import Received


class Doubtful(NamedTuple):
    """A doubt of the reader: its number in the reading, its words, the cells it is about, where it stood, if settled.

    `page` counts from 1 where the file has pages, else it is 0; `raw` is the text as printed.
    """

    number: int
    text: str
    paths: tuple[str, ...]
    raw: str
    page: int
    place: str
    settled: bool


def value_of(received: Received) -> Report:
    """Return the report as read, with what was mended by hand in its place."""
    read = from_plain(received.reading)
    plain = to_plain(read)
    for path, told in received.mended.items():
        plain["cells"][path] = None if told == "" else told if read.form.cell(path).kind == AMOUNT else int(told)
    return from_plain(plain)


def doubts_of(received: Received) -> list[Doubtful]:
    """Return what the reader was not sure of, in the order of the file."""
    return [
        _doubtful(number, told, settled=number in received.settled)
        for number, told in enumerate(received.reading["doubts"])
    ]


def raw_of(received: Received, path: str) -> str:
    """Return how a cell is printed in the file; empty where it was not found."""
    origin = received.reading["origins"].get(path)
    return str(origin["raw"]) if origin else ""


def accepted(organ: Organ, year: int) -> Report | None:
    """Return the accepted report of an organ on a year that came as a file; None where there is none."""
    return accepted_of([organ], year).get(organ.pk)


def accepted_of(organs: Iterable[Organ], year: int) -> dict[int, Report]:
    """Return the accepted reports of several organs, by the organ's key; one query."""
    found = Received.objects.filter(organ__in=list(organs), year=year, state="accepted").order_by("pk")
    return {each.organ_id: replace(value_of(each), year=year) for each in found}


def _doubtful(number: int, told: dict[str, Any], *, settled: bool) -> Doubtful:
    origin = told["origin"] or {"raw": "", "page": 0, "table": 0, "row": 0, "column": 0, "line": 0}
    place = "·".join(str(origin[key]) for key in ("table", "row", "column") if origin[key])
    return Doubtful(number, told["message"], tuple(told["paths"]), origin["raw"], origin["page"], place, settled)
