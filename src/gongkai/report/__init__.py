"""The annual report as a value: cells, text, where each was read, what differs between two and what many add up to."""

from gongkai.report.compare import Difference, compare
from gongkai.report.model import Report, Section, Unstated, Value
from gongkai.report.place import Place, Remark, Span
from gongkai.report.reading import Doubt, Origin, Reading
from gongkai.report.total import Total, total

__all__ = [
    "Difference",
    "Doubt",
    "Origin",
    "Place",
    "Reading",
    "Remark",
    "Report",
    "Section",
    "Span",
    "Total",
    "Unstated",
    "Value",
    "compare",
    "total",
]
