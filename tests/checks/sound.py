"""The sound report the case files start from, and how a case changes it.

A case is a table of TOML with any of these keys; whatever it does not name is as in the sound report:

cells      = {"t3.new.total" = 9}        blank    = ["t3.new.total"]      zero   = true (every cell 0)
form       = "2019"
title      = "…"  organ = "…"            year     = 2023 (0: none)        kind   = "county"
preamble   = ["…"]                       parts    = {5 = ["…"]}           headings = {5 = "…"}
drop       = [5]                         order    = [1, 3, 2, 4, 5, 6]    bare   = true (no text at all)
doubts     = [{code = "D102", paths = […], values = {raw = "无"}}]  (makes the report one that was read from a file)
last       = {…a case of its own, on the year before…}                     members = [{…}, {…}]
finds      = [{paths = […], values = {…}, words = ["…"]}]  (what a fail must find; keys left out are not compared)
"""

from dataclasses import replace
from decimal import Decimal

from gongkai.law import form
from gongkai.report import Doubt, Reading, Section
from strategies import sound_report

ORGAN, YEAR = "青禾县柳湾镇人民政府", 2024

# Requests by applicant: new, carried in, carried out, and the results they came to.
_REQUESTS = {
    "natural": (8, 1, 1, {"granted": 4, "partial": 1, "denied.third_party": 1, "unable.not_held": 2}),
    "business": (2, 0, 0, {"granted": 1, "unprocessed.repeated": 1}),
    "other": (1, 1, 0, {"granted": 1, "partial": 1}),
}
_REST = {
    "t2.normative.issued": 2,
    "t2.normative.repealed": 1,
    "t2.normative.in_force": 7,
    "t2.licensing.decisions": 70,
    "t2.penalties.decisions": 32,
    "t2.coercion.decisions": 3,
    "t2.fees.amount": Decimal("12.5"),
    "t4.reconsideration.upheld": 1,
    "t4.reconsideration.corrected": 1,
    "t4.direct_suit.pending": 1,
}


def sound_cells(form_id="2021"):
    """Return the cells of the sound report; on another form than 2021 those the form has, all others 0."""
    cells = dict(_REST)
    for column, (new, carried_in, carried_out, results) in _REQUESTS.items():
        rows = {"new": new, "carried_in": carried_in, "carried_out": carried_out, **results}
        rows["concluded"] = sum(results.values())
        cells |= {f"t3.{row}.{column}": count for row, count in rows.items()}
    statutory = form(form_id)
    cells = {path: cells.get(path, 0) for path in statutory.paths}
    for each in statutory.sums:
        cells[each.total] = sum(cells[part] for part in each.parts)
    return cells


def sound(organ=ORGAN, year=YEAR, form_id="2021"):
    """Return the sound report."""
    return replace(
        sound_report(organ, year, sound_cells()), form_id=form_id, values=tuple(sound_cells(form_id).values())
    )


def report_of(case, year=YEAR):
    """Return the report a case describes, or the Reading where it has doubts."""
    form_id = case.get("form", "2021")
    report = sound(case.get("organ", ORGAN), case.get("year", year), form_id)
    if case.get("zero"):
        report = report.with_cells(dict.fromkeys(report.form.paths, 0))
    changes = {path: _exact(value) for path, value in case.get("cells", {}).items()}
    report = report.with_cells({**changes, **dict.fromkeys(_paths(report, case.get("blank", ())))})
    report = replace(
        report,
        organ=report.organ or None,
        year=report.year or None,
        title=case.get("title", report.title),
        preamble=tuple(case.get("preamble", report.preamble)),
        sections=_sections(report, case),
    )
    if case.get("bare"):
        report = replace(report, title="", preamble=(), sections=())
    if "doubts" not in case:
        return report
    doubts = [
        Doubt(each["code"], tuple(each.get("paths", ())), None, tuple(each["values"].items()))
        for each in case["doubts"]
    ]
    return Reading(report, doubts=tuple(doubts), file="sample.docx", format="docx")


def others(case):
    """Return the keyword arguments of `check` that a case asks for: last year's report, the members, the kind."""
    found = {"kind": case.get("kind")}
    if "last" in case:
        found["last"] = report_of(case["last"], case.get("year", YEAR) - 1)
    if "members" in case:
        found["members"] = [report_of(member) for member in case["members"]]
    return found


def _exact(value):
    return Decimal(str(value)) if isinstance(value, float) else value


def _paths(report, names):
    """Return the cells named: by path, or by the beginning of many, such as "t4."."""
    return [path for path in report.form.paths if any(path == name or path.startswith(f"{name}.") for name in names)]


def _sections(report, case):
    by_number = {part.number: part for part in report.sections if part.number not in case.get("drop", ())}
    for number, lines in case.get("parts", {}).items():
        by_number[int(number)] = replace(by_number[int(number)], paragraphs=tuple(lines), after=())
    for number, heading in case.get("headings", {}).items():
        by_number[int(number)] = replace(by_number[int(number)], heading=heading)
    order = case.get("order", sorted(by_number))
    return tuple(by_number.get(number, Section(number, "")) for number in order)
