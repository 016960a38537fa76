"""Inspections run by the worker: those asked for by hand at once, and every organ's when its calendar says so."""

import logging
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime, timedelta

from django.db.models import Max
from django.utils import timezone
from django_tasks import task

from gongkai.web.organs.action import Refused
from gongkai.web.organs.daily import each_day
from gongkai.web.organs.models import Organ, Person
from gongkai.web.oversight.actions.flaw import LookAgain
from gongkai.web.oversight.actions.inspection import AskInspection, EndInspection, FailInspection
from gongkai.web.oversight.inspecting.asked import NoAnswer
from gongkai.web.oversight.inspecting.course import inspect, look_again
from gongkai.web.oversight.models import Flaw, Inspection
from gongkai.web.oversight.models.flaw import CLOSED
from gongkai.web.oversight.models.inspection import WAITING
from gongkai.web.publishing.models import Column

FAULT = "巡查程序出错，请告诉系统管理员"
GIVEN_UP = timedelta(days=1)
"""An inspection that waits longer than this was interrupted: no walk takes a day."""
_log = logging.getLogger("gongkai")


def ask(organ: Organ, person: Person | None, at: datetime) -> Inspection:
    """Ask for an inspection, and have the worker walk. Raises Refused."""
    made = AskInspection(organ, person).do(actor=person, at=at)
    assert isinstance(made, Inspection)  # noqa: S101 -- what the action makes
    walk.enqueue(made.pk)
    return made


@task()  # type: ignore[untyped-decorator]  # django-tasks says nothing of its types
def walk(key: int) -> None:
    """Walk through the pages of inspection `key`."""
    carry_out(Inspection.objects.select_related("organ").get(pk=key), timezone.now())


@task()  # type: ignore[untyped-decorator]  # the same
def look_later(flaw: int, person: int) -> None:
    """Look at the page of a flaw again for a person who does not wait; where nothing answers, it stands as it did."""
    at, found = timezone.now(), Flaw.objects.select_related("organ").get(pk=flaw)
    with suppress(NoAnswer, Refused):
        outcome = look_again(found.organ, timezone.localdate(at), found.address)
        LookAgain(found, outcome).do(actor=Person.objects.get(pk=person), at=at)


def carry_out(inspection: Inspection, at: datetime) -> None:
    """Walk, and keep what came of it; a site that does not answer, or a fault of ours, is told as what it is."""
    if inspection.state != WAITING:
        return
    again = inspection.organ.flaws.exclude(state=CLOSED).exclude(address="").values_list("address", flat=True)
    try:
        outcome = inspect(inspection.organ, timezone.localdate(at), again.distinct())
        EndInspection(inspection, outcome).do(actor=None, at=timezone.now())
    except Refused:
        _log.warning("inspection %s was ended by another", inspection.pk)
    except NoAnswer:
        FailInspection(inspection, "网站没有回应，或者地址不在允许的范围").do(actor=None, at=timezone.now())
    except Exception:  # noqa: BLE001 -- whatever a stranger's page does, the inspection is to end
        _log.exception("inspection %s failed", inspection.pk)
        FailInspection(inspection, FAULT).do(actor=None, at=timezone.now())


@each_day
def ask_those_due(at: datetime) -> None:
    """Ask for the inspection of every organ with a site whose last was as long ago as it has decided.

    What has waited too long comes first: whoever walked was interrupted, and an organ has one that waits at a time.
    """
    for lost in Inspection.objects.filter(state=WAITING, at__lt=at - GIVEN_UP).select_related("organ"):
        FailInspection(lost, FAULT).do(actor=None, at=at)
    for organ in due_for_inspection(at):
        try:
            ask(organ, None, at)
        except Refused:
            continue


def due_for_inspection(at: datetime) -> Iterable[Organ]:
    """Yield the open organs with a site, here or elsewhere, whose pages are to be inspected by `at`."""
    day = timezone.localdate(at)
    sites = Column.objects.filter(kind="root").values("organ")
    decided = Organ.objects.filter(own_settings__key="inspected_address").values("pk")
    organs = Organ.objects.filter(pk__in=sites) | Organ.objects.filter(pk__in=decided)
    for organ in organs.annotate(last=Max("inspections__at")).order_by("path"):
        every = int(organ.setting("inspected_every", day))
        last = timezone.localdate(organ.last) if organ.last else None
        if every and organ.open_on(day) and (last is None or last + timedelta(days=every) <= day):
            yield organ
