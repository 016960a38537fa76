"""Reports that came as files: their value once a person has settled every doubt."""

from collections.abc import Iterable

from gongkai.law.form import AMOUNT
from gongkai.report import Report
from gongkai.report.plain import from_plain, to_plain
from gongkai.web.organs.models import Organ
from gongkai.web.reporting.models import Received


def value_of(received: Received) -> Report:
    """Return the report as read, with what was mended by hand in its place."""
    read = from_plain(received.reading)
    plain = to_plain(read)
    for path, told in received.mended.items():
        plain["cells"][path] = None if told == "" else told if read.form.cell(path).kind == AMOUNT else int(told)
    return from_plain(plain)


def accepted(organ: Organ, year: int) -> Report | None:
    """Return the accepted report of an organ on a year that came as a file; None where there is none."""
    return accepted_of([organ], year).get(organ.pk)


def accepted_of(organs: Iterable[Organ], year: int) -> dict[int, Report]:
    """Return the accepted reports of several organs, by the organ's key; one query."""
    found = Received.objects.filter(organ__in=list(organs), year=year, state="accepted").order_by("pk")
    return {each.organ_id: value_of(each) for each in found}
