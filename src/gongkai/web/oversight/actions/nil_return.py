"""Actions on the nil return: an organ says that nobody was held to account in a year, or takes that back."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.oversight.models import Accountability, NilReturn


@dataclass(frozen=True)
class ReturnNil(Action):
    """Say that nobody was held to account in a year."""

    name, label, permission = "return_nil", "责任追究零报告", "keep_oversight"
    at_organ: Organ
    year: int
    by: Person

    def organ(self) -> Organ:
        """Return the organ that says so."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if self.year > timezone.localdate(at).year:
            yield Reason("{year} 年还没有到", {"year": self.year}, about="year")
        if NilReturn.objects.filter(organ=self.at_organ, year=self.year).exists():
            yield Reason("{year} 年已经零报告", {"year": self.year}, about="year")
        if Accountability.objects.filter(organ=self.at_organ, on__year=self.year, struck_at__isnull=True).exists():
            yield Reason("{year} 年登记了责任追究，不是零", {"year": self.year}, about="year")

    def act(self, at: datetime) -> Done:
        """Keep it."""
        return Done(
            NilReturn.objects.create(organ=self.at_organ, year=self.year, by=self.by, at=at), {"year": self.year}
        )


@dataclass(frozen=True)
class TakeBackNil(Action):
    """Take a nil return back, because somebody was held to account after all."""

    name, label, permission = "take_back_nil", "撤回零报告", "keep_oversight"
    nil: NilReturn

    def organ(self) -> Organ:
        """Return the organ that said so."""
        return self.nil.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if not NilReturn.objects.filter(pk=self.nil.pk).exists():
            yield Reason("已经撤回")

    def act(self, at: datetime) -> Done:
        """Take it back; the trail keeps that it was said."""
        del at
        NilReturn.objects.filter(pk=self.nil.pk).delete()
        return Done(self.nil, {"year": [self.nil.year, None]})
