"""Reports side by side: figures far from those of comparable organs, and which rules which organs break."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log
from statistics import fmean, median

from gongkai.checks import Severity, check
from gongkai.checks.finding import Dismissal, Finding
from gongkai.checks.rule import Rule
from gongkai.report import Report, Value
from gongkai.web.organs.models import Organ
from gongkai.web.reporting.models import Waiver

LEAST_SCORE = 3.5
"""From here on a modified z-score is an outlier (Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993)."""

LEAST_PEERS = 8
"""Fewer organs that have anything to count tell nothing about one of them."""

_TO_SIGMA, _MEAN_TO_SIGMA = 0.6744897501960817, 0.7978845608028654


@dataclass(frozen=True, slots=True)
class League:
    """The findings of many reports: by organ in the given order, and by rule, the gravest and most broken first."""

    found: Mapping[Organ, tuple[Finding, ...]]

    @property
    def rules(self) -> list[tuple[Rule, list[Organ]]]:
        """Every rule that was broken, with the organs that broke it."""
        broken: dict[str, tuple[Rule, list[Organ]]] = {}
        for organ, findings in self.found.items():
            for rule in {each.code: each.rule for each in findings}.values():
                broken.setdefault(rule.code, (rule, []))[1].append(organ)
        grave = list(Severity)
        return sorted(broken.values(), key=lambda each: (grave.index(each[0].severity), -len(each[1]), each[0].code))

    @property
    def organs(self) -> list[tuple[Organ, list[int]]]:
        """Every organ with how many findings of each severity it has, those with the gravest first."""
        counted = [
            (organ, [sum(each.severity is grave for each in findings) for grave in Severity])
            for organ, findings in self.found.items()
        ]
        return sorted(counted, key=lambda each: ([-count for count in each[1]], each[0].path))


def league(reports: Mapping[Organ, Report], last: Mapping[Organ, Report], year: int) -> League:
    """Check reports on `year`, each against its organ's of the year before; what its writers explained is left out."""
    waivers: dict[int, list[Dismissal]] = {}
    rows = Waiver.objects.filter(report__organ__in=list(reports), report__year=year)
    for organ, fingerprint, reason in rows.values_list("report__organ_id", "fingerprint", "reason"):
        waivers.setdefault(organ, []).append(Dismissal(fingerprint, reason))
    return League(
        {
            organ: check(report, last=last.get(organ), dismissals=waivers.get(organ.pk, ())).findings
            for organ, report in reports.items()
        }
    )


def outliers(reports: Mapping[Organ, Report], path: str) -> dict[Organ, float]:
    """Return the organs whose figure in a cell stands far from the others', with how far, in modified z-scores."""
    sizes = {organ: log(value) for organ, value in _stated(reports, path) if value > 0}
    if len(sizes) < LEAST_PEERS:
        return {}
    middle = median(sizes.values())
    away = [abs(size - middle) for size in sizes.values()]
    # Where more than half agree, the mean stands in for the median, as the authors of the score advise.
    factor = _TO_SIGMA / median(away) if median(away) else _MEAN_TO_SIGMA / fmean(away) if any(away) else 0.0
    scores = {organ: (size - middle) * factor for organ, size in sizes.items()}
    return {organ: score for organ, score in scores.items() if abs(score) >= LEAST_SCORE}


def all_outliers(reports: Mapping[Organ, Report], paths: Iterable[str]) -> list[tuple[str, Organ, Value, float]]:
    """Return every figure far from the others': its cell, whose it is, what it is, how far; the farthest first."""
    found = [
        (path, organ, reports[organ][path], score) for path in paths for organ, score in outliers(reports, path).items()
    ]
    return sorted(found, key=lambda each: -abs(each[3]))


def _stated(reports: Mapping[Organ, Report], path: str) -> Iterable[tuple[Organ, "int | float"]]:
    for organ, report in reports.items():
        value = report[path] if path in report.form.index else None
        if value is not None:
            yield organ, float(value)
