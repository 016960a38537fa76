"""The text a new report begins with, from `starting.toml`; last year's problems are carried into part five."""

from gongkai.report import Report
from gongkai.web.organs.models import Organ
from gongkai.words.tables import table

PROBLEMS = 5
ANY = "any"


def starting(organ: Organ, year: int, last: Report | None) -> dict[int, tuple[str, str]]:
    """Return the text of each part that has one, as (before, after).

    What last year's report named as problems stands at the head of part five, marked, to be told how it was mended.
    """
    raw = table("web/reporting/starting")
    parts = {**raw[ANY], **raw.get(organ.kind, {})}
    found = {
        int(number): tuple(told.get(place, "").strip().replace("{year}", str(year)) for place in ("before", "after"))
        for number, told in parts.items()
    }
    problems = last.section(PROBLEMS) if last else None
    if problems and problems.lines:
        before, after = found.get(PROBLEMS, ("", ""))
        carried = "\n".join(f"【上年提出：{line}】" for line in problems.lines)
        found[PROBLEMS] = (f"{carried}\n{before}", after)
    return {number: (before, after) for number, (before, after) in found.items()}
