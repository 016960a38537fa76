"""Beginning an annual report: its texts, and the day by which it is to be public."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.tables import kinds
from gongkai.web.reporting.models import AnnualReport
from gongkai.web.reporting.models.annual import SCOPES
from gongkai.web.reporting.starting import starting
from gongkai.web.reporting.tables import first_year, statutory
from gongkai.web.reporting.value import of_last_year

DUE = "report_due"
"""The setting that says by when a report is to be public."""


@dataclass(frozen=True)
class BeginReport(Action):
    """Begin an organ's report on a year (reg2019/49); during the year already, for the figures follow the records."""

    name, label, permission = "begin_report", "开始编写年度报告", "write_report"
    at_organ: Organ
    year: int
    scope: str = "own"
    by: Person | None = None

    def organ(self) -> Organ:
        """Return the organ that reports."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if not kinds()[self.at_organ.kind].reports:
            yield Reason("“{organ}”不单独编制年度报告", {"organ": self.at_organ}, source="reg2019/49")
        if AnnualReport.objects.filter(organ=self.at_organ, year=self.year).exists():
            yield Reason("{year}年度的报告已经开始编写", {"year": self.year}, about="year")
        if self.year > timezone.localdate(at).year:
            yield Reason("{year}年还没有到", {"year": self.year}, about="year")
        try:
            statutory(self.year)
        except KeyError:
            yield Reason("{year}年度还没有年度报告格式", {"year": self.year}, source="reg2019/50", about="year")
        else:
            if self.year < first_year():
                yield Reason("{year}年度的报告用的是以前的格式，不能按记录编写", {"year": self.year}, about="year")
        if self.scope not in dict(SCOPES):
            yield Reason("没有“{scope}”这种范围", {"scope": self.scope}, about="scope")

    def act(self, at: datetime) -> Done:
        """Make it, with the texts it begins with."""
        made = AnnualReport.objects.create(
            organ=self.at_organ,
            year=self.year,
            scope=self.scope,
            due=due(self.at_organ, self.year),
            begun_by=self.by,
            begun_at=at,
        )
        for number, (before, after) in starting(self.at_organ, self.year, of_last_year(made)).items():
            made.parts.create(number=number, before=before, after=after, by=self.by, at=at)
        return Done(made, {"year": self.year, "scope": self.scope, "due": str(made.due)})


def due(organ: Organ, year: int) -> date:
    """Return the day by which the report on `year` is to be public: the organ's setting, in the year after."""
    return following(year, organ.setting(DUE, date(year, 12, 31)))


def following(year: int, told: str) -> date:
    """Return the day `told` as month and day (`03-31`) in the year after `year`; no later than its month ends."""
    month, day = map(int, told.split("-"))
    return date(year + 1, month, min(day, monthrange(year + 1, month)[1]))
