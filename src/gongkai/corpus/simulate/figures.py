"""The figures of a simulated report: requests as they are distributed over levels, outcomes, and sums that hold."""

from decimal import Decimal
from random import Random

from gongkai.corpus.simulate.country import Organ
from gongkai.law import form
from gongkai.report import Value

FORM = "2021"
_FIRST_YEAR = 2019

_NONE = {"township": 0.83, "street": 0.6, "department": 0.25, "county": 0.0, "city": 0.0, "province": 0.0}
"""Share of organs nobody asks: 20 of 24 townships, 11 of 43 departments."""

_MIDDLE = {"township": 1, "street": 2, "department": 14, "county": 110, "city": 1100, "province": 1250}
_SPREAD = {"township": 0.9, "street": 0.9, "department": 1.1, "county": 1.0, "city": 0.8, "province": 0.4}
_APPLICANTS = (80, 9, 1, 2, 1, 1)
_OUTCOMES = {
    "granted": 52, "partial": 9, "denied.state_secret": 0.3, "denied.forbidden_by_law": 0.7,
    "denied.security_stability": 0.3, "denied.third_party": 2, "denied.internal": 2, "denied.process": 2,
    "denied.enforcement_file": 1, "denied.query_matter": 0.7, "unable.not_held": 15, "unable.must_be_made": 3,
    "unable.still_unclear": 1, "unprocessed.petition": 3, "unprocessed.repeated": 1, "unprocessed.publication": 1,
    "unprocessed.excessive": 0.2, "unprocessed.reissue": 0.5, "other.not_corrected": 2, "other.unpaid": 0.2,
    "other.other": 3,
}  # fmt: skip
_SERVICES = {
    "township": (60, 25, 2, 0),
    "street": (60, 40, 3, 0),
    "department": (900, 160, 12, 90),
    "county": (54_000, 2_500, 300, 7_700),
    "city": (1_800_000, 2_700_000, 20_000, 59_000),
    "province": (3_000_000, 900_000, 40_000, 600_000),
}
"""Licences, penalties, coercion, and fees in 万元, in the middle of a level."""


def figures(organ: Organ, year: int, seed: int) -> dict[str, Value]:
    """Return the cells of an organ's sound report; what it carries over is taken up in the next year's."""
    dice = Random(f"{seed} {organ.number} {year}")
    cells: dict[str, Value] = dict.fromkeys(form(FORM).paths, 0)
    _disclosed(cells, organ, year, seed, dice)
    before, after = carried(organ, year - 1, seed), carried(organ, year, seed)
    _requests(cells, _received(organ, dice), before, after, dice)
    _proceedings(cells, dice)
    for each in form(FORM).sums:
        if each.axis == "row":
            cells[each.total] = sum(cells[part] or 0 for part in each.parts)
    return cells


def carried(organ: Organ, year: int, seed: int) -> int:
    """Return how many requests an organ carries from a year into the next; all of natural persons."""
    dice = Random(f"{seed} {organ.number} {year} carried")
    if dice.random() < _NONE[organ.level]:
        return 0
    return int(dice.lognormvariate(0, 1) * _MIDDLE[organ.level] * 0.03)


def _received(organ: Organ, dice: Random) -> int:
    if dice.random() < _NONE[organ.level]:
        return 0
    return 1 + int(_MIDDLE[organ.level] * dice.lognormvariate(0, _SPREAD[organ.level]))


def _requests(cells: dict[str, Value], received: int, before: int, after: int, dice: Random) -> None:
    columns = [column.key for column in form(FORM).t3_columns[:-1]]
    outcomes = _known_outcomes()
    received = max(received, after - before)
    kinds = dice.choices(columns, _APPLICANTS, k=received)
    kinds[: max(0, after - before)] = [columns[0]] * max(0, after - before)  # what is carried out is natural persons'
    for column in columns:
        new = kinds.count(column)
        natural = column == columns[0]
        handled = new + (before - after if natural else 0)
        if natural and handled < 0:
            new, handled = new - handled, 0
        for key in dice.choices(list(outcomes), list(outcomes.values()), k=handled):
            path = f"t3.{key}.{column}"
            cells[path] = int(cells[path] or 0) + 1
        cells[f"t3.new.{column}"], cells[f"t3.concluded.{column}"] = new, handled
    cells[f"t3.carried_in.{columns[0]}"], cells[f"t3.carried_out.{columns[0]}"] = before, after


def _known_outcomes() -> dict[str, float]:
    results = [row.key for row in form(FORM).t3_rows if row.result]
    return {key: _OUTCOMES[key] for key in results}


def documents(organ: Organ, year: int, seed: str, scale: int) -> tuple[int, int, int]:
    """Return how many documents an organ issued and repealed in a year, and has in force at its end."""
    dice = Random(f"{seed} {organ.number}")
    issued, repealed, in_force = 0, 0, dice.randint(scale, 12 * scale)
    for _ in range(_FIRST_YEAR, year + 1):
        issued = int(dice.lognormvariate(0, 0.7) * scale)
        repealed = min(in_force, int(dice.lognormvariate(0, 0.7) * scale))
        in_force += issued - repealed
    return issued, repealed, in_force


def _disclosed(cells: dict[str, Value], organ: Organ, year: int, seed: int, dice: Random) -> None:
    def about(middle: float) -> int:
        return int(middle * dice.lognormvariate(0, 0.7))

    licences, penalties, coercion, fees = _SERVICES[organ.level]
    cells["t2.licensing.decisions"], cells["t2.penalties.decisions"] = about(licences), about(penalties)
    cells["t2.coercion.decisions"] = about(coercion)
    cells["t2.fees.amount"] = Decimal(about(fees * 10_000)) / 10_000
    size = {"county": 30, "city": 200, "province": 300}.get(organ.level, 1)
    for row in ("normative", "regulations") if organ.level in {"city", "province"} else ("normative",):
        scale = size if row == "normative" else 3
        cells[f"t2.{row}.issued"], cells[f"t2.{row}.repealed"], cells[f"t2.{row}.in_force"] = documents(
            organ, year, f"{seed} {row}", scale
        )


def _proceedings(cells: dict[str, Value], dice: Random) -> None:
    for block, share in zip(form(FORM).t4, (0.02, 0.004, 0.006), strict=True):
        cases = int(int(cells["t3.new.total"] or _sum(cells)) * share * dice.lognormvariate(0, 0.5))
        for column in dice.choices(block.columns[:-1], (60, 12, 18, 10), k=cases):
            path = f"t4.{block.key}.{column.key}"
            cells[path] = int(cells[path] or 0) + 1


def _sum(cells: dict[str, Value]) -> int:
    return sum(int(cells[f"t3.new.{column.key}"] or 0) for column in form(FORM).t3_columns[:-1])
