"""Points: what an organ loses by the measures of a set, what is left in the end, and how the organs rank."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal

from django.db.models import Prefetch

from gongkai.web.oversight.grading import grade
from gongkai.web.oversight.measuring import FIGURES, PEOPLE, Unmeasured, lost
from gongkai.web.oversight.models import Assessment, Loss, Mark
from gongkai.web.reporting.known import Known, known_of
from gongkai.web.reporting.models import Typed

UNMEASURED = "没有数据，无法计分，请填报或者由核查人评分"
"""Why an indicator is not measured: never in silence, and no points are taken for it."""


def measure(assessment: Assessment, at: datetime) -> None:
    """Count anew what the measures take; what people did stays. A blank figure takes nothing, and says so."""
    measured = list(assessment.marks.select_related("indicator").exclude(indicator__measure=PEOPLE))
    figures = {mark.indicator.given[name] for mark in measured for name in FIGURES if name in mark.indicator.given}
    known = known_of(assessment.organ, assessment.set.year, typed_of(assessment), wanted=figures)
    struck = set(
        Loss.objects.filter(mark__in=measured, struck_at__isnull=False, by=None).values_list("mark", flat=True)
    )
    Loss.objects.filter(mark__in=measured, struck_at__isnull=True, by=None).delete()
    Loss.objects.bulk_create(
        each for mark in measured if mark.pk not in struck and (each := _loss(mark, known, at)) is not None
    )


def typed_of(assessment: Assessment) -> list[Typed]:
    """Return what the organ typed into its report on the year it is assessed for."""
    return list(Typed.objects.filter(report__organ=assessment.organ, report__year=assessment.set.year))


def _loss(mark: Mark, known: Mapping[str, Known], at: datetime) -> Loss | None:
    try:
        found = lost(mark.indicator, known)
    except Unmeasured as blank:
        return Loss(mark=mark, points=Decimal(0), reason=UNMEASURED, figure=blank.figure, at=at)
    if found is None:
        return None
    return Loss(
        mark=mark, points=found.points, reason=found.reason, values=dict(found.values), figure=found.figure, at=at
    )


def marks_of(assessment: Assessment) -> list[Mark]:
    """Return the marks of an assessment with their losses and appeals; three queries."""
    losses = Prefetch("losses", Loss.objects.select_related("by"))
    return list(assessment.marks.select_related("indicator", "checked_by").prefetch_related(losses, "appeals"))


def total_of(marks: Iterable[Mark]) -> Decimal:
    """Return the points that are left."""
    return sum((mark.points for mark in marks), Decimal(0))


def failed(marks: Iterable[Mark]) -> bool:
    """Tell whether a veto was lost; a figure that is missing is no veto."""
    vetoes = (mark for mark in marks if mark.indicator.veto)
    return any(each.reason != UNMEASURED for mark in vetoes for each in mark.losses_standing)


def write_result(assessment: Assessment) -> dict[str, str]:
    """Write the total and the grade down, as the losses stand now, and return them."""
    marks = marks_of(assessment)
    assessment.total, assessment.failed = total_of(marks), failed(marks)
    assessment.grade = grade(assessment.set.grades, assessment.total, failed=assessment.failed)
    assessment.save(update_fields=["total", "failed", "grade"])
    return {"total": str(assessment.total), "grade": assessment.grade}


def ranked(assessments: Sequence[Assessment]) -> list[tuple[int, Assessment]]:
    """Return told assessments with their ranks, the best first: who failed a veto last; equal points share a rank."""
    told = sorted(
        (each for each in assessments if each.total is not None),
        key=lambda each: (each.failed, -(each.total or 0), each.organ.path),
    )
    ranks: list[tuple[int, Assessment]] = []
    for place, each in enumerate(told, 1):
        last = ranks[-1] if ranks else None
        same = last is not None and (last[1].failed, last[1].total) == (each.failed, each.total)
        ranks.append((last[0] if same and last else place, each))
    return ranks
