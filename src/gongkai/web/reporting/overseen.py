"""A report as the organ above looks at it: what was handed up, what the checks say of it, where a remark may point."""

from gongkai.checks import check
from gongkai.checks.finding import Dismissal, Finding, shown
from gongkai.checks.rule import name
from gongkai.report import Report
from gongkai.report.place import TITLE
from gongkai.report.plain import from_plain
from gongkai.web.reporting.models import AnnualReport
from gongkai.web.reporting.models.annual import APPROVED
from gongkai.web.reporting.value import compile_report, of_last_year, published
from gongkai.web.screens.asked import number
from gongkai.web.screens.language import said, spoken

PART = "part"


def handed_up(annual: AnnualReport) -> tuple[Report, bool]:
    """Return the report as it was passed or published, and True; where it is still being made, as it stands, and False.

    What was approved and is not yet published comes before an older edition: it is what waits to be accepted.
    """
    passed = annual.rounds.filter(outcome="passed").order_by("-pk").first()
    if passed and (annual.stage == APPROVED or not annual.editions.exists()):
        return from_plain(passed.content), True
    edition = published(annual)
    return (edition, True) if edition else (compile_report(annual).report, False)


def findings_of(annual: AnnualReport, report: Report) -> tuple[list[Finding], list[tuple[Finding, Dismissal]]]:
    """Return what the checks say of a report, and what its writers explained as no fault, with their reasons."""
    waivers = [Dismissal(each.fingerprint, each.reason, each.code) for each in annual.waivers.all()]
    verdict = check(report, last=of_last_year(annual), dismissals=waivers)
    return list(verdict.findings), list(verdict.dismissed)


def places_of(finding: Finding) -> list[str]:
    """Return where a finding points, as a remark names it: cells by path, parts as `part1`."""
    sections = dict.fromkeys(span.section for span in finding.place.spans if span.section != TITLE)
    return [*finding.place.paths, *(f"{PART}{number}" for number in sections)]


def place_label(report: Report, place: str) -> str:
    """Name a place in the language of the page. Raises NotInForm for what is no place of the report's form."""
    told = number(place.removeprefix(PART)) if place.startswith(PART) else None
    if told is not None and told <= len(report.form.parts):
        return said(report.form.parts[told - 1].heading if told else "引言")
    return shown(name(report, place), spoken())
