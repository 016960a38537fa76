"""The report as a value: tables from the records, text with its chips filled; what is reviewed and published."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from gongkai.report import Report, Section, Value
from gongkai.report.plain import from_plain, to_plain
from gongkai.web.organs.figures import plain
from gongkai.web.reporting.chips import filled, unfilled
from gongkai.web.reporting.known import Known, known, known_of
from gongkai.web.reporting.models import AnnualReport, Edition
from gongkai.web.reporting.received import accepted
from gongkai.web.reporting.tables import registered, statutory
from gongkai.web.reporting.totals import compiled


@dataclass(frozen=True, slots=True)
class Compiled:
    """A report as the records and its text make it now: the value, every figure, and the chips that have no value."""

    report: Report
    known: Mapping[str, Known]
    open: tuple[str, ...]

    @property
    def digest(self) -> str:
        """The SHA-256 of all the public would read; two compilings with the same digest say the same."""
        return digest_of(to_plain(self.report))


def compile_report(annual: AnnualReport, drafted: Mapping[int, tuple[str, str]] | None = None) -> Compiled:
    """Compile a report: the cells counted (or typed in, where allowed), the figures, the text.

    `drafted` are texts by part, as (before, after), that stand for those kept: how the report would read with them.
    """
    values = _values(annual)
    figures = known(annual, values)
    texts = {part.number: (part.before, part.after) for part in annual.parts.all()} | dict(drafted or {})
    sections = []
    for part in statutory(annual.year).parts:
        before, after = texts.get(part.number, ("", ""))
        sections.append(Section(part.number, part.heading, filled(before, figures), filled(after, figures)))
    preamble = filled(texts[0][0], figures) if 0 in texts else ()
    report = Report.of(
        values,
        organ=annual.organ.name,
        year=annual.year,
        form_id=statutory(annual.year).id,
        title=str(annual),
        preamble=preamble,
        sections=sections,
    )
    open_ = tuple(chip for told in texts.values() for text in told for chip in unfilled(text, figures))
    return Compiled(report, figures, open_)


def figure_of(annual: AnnualReport, key: str) -> Known | None:
    """Return one figure of a report as its text states it, asking for no other; None for a key that is none."""
    values = _values(annual) if key in statutory(annual.year).index else None
    return known_of(annual.organ, annual.year, annual.typed.all(), values, (key,)).get(key)


def _values(annual: AnnualReport) -> dict[str, Value]:
    """Return the cells of a report: counted, or typed in where that is allowed."""
    typed = {each.key: plain(each.value) for each in annual.typed.all()}
    return compiled(annual) | {path: value for path, value in typed.items() if path in registered()}


def digest_of(content: Mapping[str, Any]) -> str:
    """Return the SHA-256 of a plain report, whatever the order of its keys."""
    return sha256(json.dumps(content, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def published(annual: AnnualReport) -> Report | None:
    """Return the report as last published; None where it never was."""
    edition = annual.editions.last()
    return from_plain(edition.content) if edition else None


def of_last_year(annual: AnnualReport) -> Report | None:
    """Return what the organ published on the year before, or sent as a file; None where neither is here."""
    edition = Edition.objects.filter(report__organ=annual.organ, report__year=annual.year - 1).order_by("number").last()
    if edition:
        return from_plain(edition.content)
    return accepted(annual.organ, annual.year - 1)


def changed(before: Report, after: Report) -> list[dict[str, Any]]:
    """Return what differs between two editions, in plain words JSON can hold: cells by path, parts by number."""
    cells = [
        {"place": path, "before": _said(old), "after": _said(after[path])}
        for path, old in before.cells()
        if path in after.form.index and old != after[path]
    ]
    lines = [
        {
            "place": f"part{number}",
            "before": "\n".join(_lines(before, number)),
            "after": "\n".join(_lines(after, number)),
        }
        for number in range(1, 7)
        if _lines(before, number) != _lines(after, number)
    ]
    return cells + lines


def _said(value: Value) -> str | None:
    return None if value is None else str(value)


def _lines(report: Report, number: int) -> tuple[str, ...]:
    part = report.section(number)
    return part.lines if part else ()
