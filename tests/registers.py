"""Registers of a year for the tests of requests: the rows of a file as the figures of a report demand them."""

from gongkai.request import outcomes
from gongkai.web.organs.intake.read import Book, Row
from gongkai.web.requests.carried_in import SHEET, known_sheets
from gongkai.web.requests.models.applicant import KINDS

ASKED_FIRST = {
    "other.not_corrected": {"correction_asked": "{year}-03-05", "correction_until": "{year}-03-14"},
    "other.unpaid": {"fee_noticed": "{year}-03-05"},
}
"""What must have happened before a request can end so."""


def book(rows):
    """Return the file that holds these rows, given by column."""
    sheet = known_sheets()[SHEET]
    letters = {column.key: chr(ord("A") + place) for place, column in enumerate(sheet.columns)}
    return Book("台账.xlsx", "0" * 64, {SHEET: [Row(sheet, n, cells, letters) for n, cells in enumerate(rows, 2)]})


def year_of(year, figures):
    """Yield the rows of the register that reproduce the figures of table three, given by row with its six columns."""
    for place, (key, label) in enumerate(KINDS):
        count = {row: cells[place] for row, cells in figures.items()}
        days = [f"{year - 1}-12-23"] * count["carried_in"] + [f"{year}-03-03"] * count["new"]
        ends = [outcome for outcome in outcomes() for _ in range(count.get(outcome, 0))]
        for number, day in enumerate(days):
            # What is carried in ends before the rest, and what ends last is what its end demands most of.
            outcome = ends[number] if number < len(ends) else ""
            yield {"number": f"{key}{number}", "subject": "事项", "kind": label, "received_on": day} | _end(
                year, outcome
            )


def _end(year, outcome):
    if not outcome:
        return {"channel": "当面提交"}
    asked = {column: day.format(year=year) for column, day in ASKED_FIRST.get(outcome, {}).items()}
    return {"channel": "当面提交", "outcome": outcomes()[outcome].label, "closed_on": f"{year}-04-10"} | asked
