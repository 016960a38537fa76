"""What the sample county's overseer checked, how much was late in months gone by, and an inspection by the worker."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.sample_places import sample_names
from gongkai.web.oversight.actions.flaw import CloseFlaw, TellMended
from gongkai.web.oversight.actions.spot_check import EnterSpotCheck, NoteFlaw
from gongkai.web.oversight.gauges import gauge, months_to
from gongkai.web.oversight.inspecting.run import ask
from gongkai.web.oversight.models import Flaw, Gauge, SpotCheck
from gongkai.words.tables import table


def open_watch(at: datetime) -> None:
    """Enter the sample's check, its months, and ask for an inspection, where there was no check yet; all or none."""
    raw, day = table("samples/watch"), timezone.localdate(at)
    organs = sample_names()
    organ = Organ.objects.filter(name=organs[raw["check"]["organ"]]).first()
    if organ is None or SpotCheck.objects.exists():
        return
    with transaction.atomic():
        _check(organ, raw["check"], at)
        for key, counts in raw["late"].items():
            for place, numbers in counts.items():
                _keep(Organ.objects.get(name=organs[place]), key, numbers, day)
        gauge(day)
    ask(organ, None, at)


def _check(organ: Organ, told: Mapping[str, Any], at: datetime) -> None:
    overseer = Person.objects.get(posts__role="overseer", posts__organ__depth=1)
    clerk = organ.posts.filter(role="clerk").select_related("person").order_by("pk")[0].person
    on = timezone.localdate(at) - timedelta(days=told["ago"])
    then = at - timedelta(days=told["ago"])
    entered = EnterSpotCheck(organ, on, told["scope"], overseer, bonus=told["bonus"], remark=told["remark"])
    check = entered.do(actor=overseer, at=then)
    for each in told["flaw"]:
        flaw = NoteFlaw(check, each["kind"], each["about"], each["points"]).do(actor=overseer, at=then)  # type: ignore[arg-type]  # a check is what is entered
        assert isinstance(flaw, Flaw)  # noqa: S101 -- what the action makes
        if "mended" in each:
            TellMended(flaw, each["mended"], clerk).do(actor=clerk, at=then + timedelta(days=2))
            CloseFlaw(flaw).do(actor=overseer, at=then + timedelta(days=4))


def _keep(organ: Organ, key: str, numbers: list[int], day: date) -> None:
    months = months_to(day)[-len(numbers) - 1 : -1]
    Gauge.objects.bulk_create(
        Gauge(organ=organ, key=key, month=month, count=count) for month, count in zip(months, numbers, strict=True)
    )
