"""What stood behind every figure when a report was frozen: its value, its records, and the digest of their keys."""

from hashlib import sha256
from typing import Any

from django.db.models import QuerySet

from gongkai.web.reporting.known import behind, known
from gongkai.web.reporting.models import AnnualReport
from gongkai.web.reporting.totals import gather

NO_RECORDS = ("typed.", "publishing.pieces")
"""Figures without records of their own: those typed in, and a sum of two others."""


def evidence_of(report: AnnualReport) -> dict[str, Any]:
    """Return the evidence by key: of a counted figure its value and records, of a typed one its source.

    `members` are those whose reports a total adds up.
    """
    figures = known(report)
    found: dict[str, Any] = {
        key: {"value": str(figure.value)} | _records(behind(report.organ, report.year, key))
        for key, figure in figures.items()
        if not key.startswith(NO_RECORDS) and figure.value
    }
    for typed in report.typed.select_related("evidence"):
        if typed.key in figures and figures[typed.key].counted:
            continue
        found[typed.key] = {"typed": str(typed.value.normalize()), "note": typed.note}
        if typed.evidence:
            found[typed.key] |= {"file": typed.evidence.name, "digest": typed.evidence.digest}
    if report.scope == "whole":
        gathered = gather(report.organ, report.year)
        found["members"] = [organ.name for organ in gathered.reports]
    return found


def _records(rows: "QuerySet[Any]") -> dict[str, Any]:
    keys = sorted(rows.values_list("pk", flat=True))
    return {
        "kind": rows.model._meta.label,  # noqa: SLF001 -- Django's own public name for a model's options
        "count": len(keys),
        "digest": sha256(",".join(map(str, keys)).encode()).hexdigest(),
    }
