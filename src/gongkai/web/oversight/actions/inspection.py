"""Actions on inspections: one is asked for, the worker walks, and what it saw becomes flaws or closes them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.due import Due, working_days_after
from gongkai.web.organs.models import Organ, Person
from gongkai.web.oversight.inspecting.course import site_of
from gongkai.web.oversight.inspecting.looks import Seen
from gongkai.web.oversight.inspecting.walk import Outcome
from gongkai.web.oversight.models import Flaw, Inspection
from gongkai.web.oversight.models.flaw import CLOSED, EXCUSED, MENDED, OPEN, STANDING
from gongkai.web.oversight.models.inspection import DONE, FAILED, INSIDE, OUTSIDE, WAITING


@dataclass(frozen=True)
class AskInspection(Action):
    """Ask for an inspection of an organ's pages; the worker walks. `person` nobody: the calendar asks."""

    name, label, permission = "ask_inspection", "巡查", "inspect"
    at_organ: Organ
    person: Person | None = None

    def organ(self) -> Organ:
        """Return whose pages are inspected."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if not self.at_organ.open_on(timezone.localdate(at)):
            yield Reason("机关已经撤销")
        if self.at_organ.inspections.filter(state=WAITING).exists():
            yield Reason("已经在等待巡查")

    def act(self, at: datetime) -> Done:
        """Enter it, to wait for the worker."""
        manner = OUTSIDE if site_of(self.at_organ, timezone.localdate(at)) else INSIDE
        made = Inspection.objects.create(organ=self.at_organ, manner=manner, by=self.person, at=at)
        return Done(made, {"manner": manner})


@dataclass(frozen=True)
class EndInspection(Action):
    """Keep what an inspection saw: new flaws with their days, and those that are gone closed."""

    name, label, permission = "end_inspection", "登记巡查结果", "inspect"
    inspection: Inspection
    outcome: Outcome

    def organ(self) -> Organ:
        """Return whose pages were inspected."""
        return self.inspection.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if Inspection.objects.get(pk=self.inspection.pk).state != WAITING:
            yield Reason("这次巡查已经结束")

    def act(self, at: datetime) -> Done:
        """Write it all at once."""
        mine, day = self.inspection, timezone.localdate(at)
        mine.found = _enter(mine, self.outcome, day)
        mine.closed = settle(mine.organ, self.outcome, day)
        mine.state, mine.ended_at = DONE, at
        mine.pages, mine.files, mine.late = len(self.outcome.pages), self.outcome.files, self.outcome.late
        mine.save()
        return Done(mine, {"state": [WAITING, DONE], "pages": mine.pages, "found": mine.found, "closed": mine.closed})


@dataclass(frozen=True)
class FailInspection(Action):
    """Keep that an inspection came to nothing, and why."""

    name, label, permission = "fail_inspection", "登记巡查没有完成", "inspect"
    inspection: Inspection
    fault: str

    def organ(self) -> Organ:
        """Return whose pages were to be inspected."""
        return self.inspection.organ

    def act(self, at: datetime) -> Done:
        """Write it; no flaw is touched."""
        mine = self.inspection
        mine.state, mine.ended_at, mine.fault = FAILED, at, self.fault[:300]
        mine.save(update_fields=["state", "ended_at", "fault"])
        return Done(mine, {"state": [WAITING, FAILED], "fault": mine.fault})


def settle(organ: Organ, outcome: Outcome, day: date) -> int:
    """Close the automatic flaws on pages looked at whole that were not seen again; return how many. Three queries.

    One that was told to be mended and is still there is open again; one that was excused stays so.
    """
    standing = organ.flaws.filter(inspection__isnull=False, state__in=(*STANDING, EXCUSED))
    gone, still, whole = [], [], outcome.pages - outcome.partly
    for flaw in standing.only("organ", "kind", "address", "print", "state"):
        if flaw.print in outcome.seen:
            still += [flaw.pk] if flaw.state == MENDED else []
        elif flaw.address in whole or flaw.kind in COLUMN_FLAWS:
            gone.append(flaw.pk)
    Flaw.objects.filter(pk__in=still).update(state=OPEN)
    return Flaw.objects.filter(pk__in=gone).update(state=CLOSED, closed_on=day)


COLUMN_FLAWS = frozenset({"blank_column", "stale_column"})
"""Kinds that are known from the columns themselves, whichever pages were looked at."""


def due_of(organ: Organ, day: date) -> Due:
    """Return by when a flaw found on `day` is to be mended, as the organ has decided."""
    return working_days_after(day, int(organ.setting("flaw_due", day)))


def _enter(inspection: Inspection, outcome: Outcome, day: date) -> int:
    """Enter the flaws not known yet, and where those that are known stand now; return how many are new."""
    due, organ = due_of(inspection.organ, day), inspection.organ
    standing = organ.flaws.exclude(state=CLOSED).only("organ", "print", "address", "about")
    known = {each.print: each for each in standing}
    for mark, seen in outcome.seen.items():
        flaw, cut = known.get(mark), _cut(seen)
        if flaw and (flaw.address, flaw.about) != cut:
            flaw.address, flaw.about = cut
            flaw.save(update_fields=["address", "about"])
    new = [_flaw(inspection, each, due, day) for mark, each in outcome.seen.items() if mark not in known]
    return len(Flaw.objects.bulk_create(new))


def _flaw(inspection: Inspection, seen: Seen, due: Due, day: date) -> Flaw:
    address, about = _cut(seen)
    found = {"kind": seen.kind, "print": seen.print, "address": address, "about": about}
    told = {"found_on": day, "due": due.day or day, "due_provisional": due.provisional}
    return Flaw(organ=inspection.organ, inspection=inspection, **found, **told)


def _cut(seen: Seen) -> tuple[str, str]:
    """Return where a flaw is and what it is about, as long as they are kept."""
    fields = Flaw._meta  # noqa: SLF001 -- Django's own public name
    most = fields.get_field("address").max_length, fields.get_field("about").max_length
    return seen.address[: most[0]], seen.about[: most[1]]
