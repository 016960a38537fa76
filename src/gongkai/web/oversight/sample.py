"""What the sample county did to hold its own work together, and how it was assessed, through the actions people use."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cached_property
from typing import Any

from django.db import transaction
from django.utils import timezone
from django_tasks import task

from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.sample_places import sample_names
from gongkai.web.oversight.actions.assessment import Assess, HandInView, TellResult, ViewOneself
from gongkai.web.oversight.actions.checking import Conclude, DecideAppeal, FindInOrder, LodgeAppeal, TakeOff
from gongkai.web.oversight.actions.entry import Enter
from gongkai.web.oversight.actions.indicator import DrawUpSet, IssueSet, PutIndicator
from gongkai.web.oversight.actions.nil_return import ReturnNil
from gongkai.web.oversight.actions.work import CompleteWork, NoteProgress
from gongkai.web.oversight.measuring import PEOPLE
from gongkai.web.oversight.models import Appeal, Assessment, IndicatorSet, Mark, Meeting, WorkPoint
from gongkai.web.oversight.registers import REGISTERS
from gongkai.web.oversight.sample_watch import open_watch
from gongkai.web.publishing.sample_year.going_on import under_way
from gongkai.web.publishing.sample_year.plan import year
from gongkai.web.reporting.known import known_of
from gongkai.words.tables import table

_LATER = timedelta(seconds=20)
_DRAWN_UP, _BEGUN, _SEEN, _TOLD, _APPEALED, _OVER = (3, 10), (1, 5), (1, 9), (1, 16), (1, 20), (2, 2)
"""Month and day of each step; all but the first lie in the year after."""


@task()  # type: ignore[untyped-decorator]  # django-tasks says nothing of its types
def go_on() -> None:
    """Enter it all once the year's records are made, from which the assessment is counted."""
    if under_way():
        go_on.using(run_after=timezone.now() + _LATER).enqueue()
    else:
        open_oversight(timezone.now())
        open_watch(timezone.now())


def open_oversight(at: datetime) -> None:
    """Enter the sample's work and its assessment, where none is there yet; what lies after `at` is left out."""
    raw = table("samples/oversight")
    with transaction.atomic():
        if Meeting.objects.exists() or not Organ.objects.filter(name=sample_names()["liuwan"]).exists():
            return
        sample = _Sample(raw, timezone.localdate(at))
        sample.enter_registers()
        sample.assess()


@dataclass
class _Sample:
    """The sample's work, entered up to a day."""

    raw: Mapping[str, Any]
    today: date

    def enter_registers(self) -> None:
        """Enter duties, meetings, trainings, work points, evaluations and nil returns."""
        first = [1, 6]
        for each in self.raw["duty"]:
            answers = self._organs[each.get("answers", each["organ"])]
            told = {"text": each["text"], "answers": answers, "person": self._people[each["person"]], "until": None}
            self._enter("duties", each, first, told | {"basis": each.get("basis", ""), "since": _day(first)})
        for each in self.raw["meeting"]:
            blank = dict.fromkeys(("place", "chair", "present", "agenda"), "")
            told = {"kind": each["kind"], "subject": each["subject"], "decisions": each.get("decisions", "")}
            self._enter("meetings", each, each["on"], blank | told | {"held_on": _day(each["on"])})
        for each in self.raw["training"]:
            told = {"subject": each["subject"], "attended": each["attended"], "outside": each.get("outside", False)}
            self._enter(
                "trainings", each, each["on"], told | {"held_on": _day(each["on"]), "teacher": "", "present": ""}
            )
        for each in self.raw["evaluation"]:
            told = {name: each[name] for name in ("title", "asked", "answered", "satisfied", "result")}
            since, until = map(_day, each["on"])
            told |= {"manner": each.get("manner", "paper"), "since": since, "until": until, "survey": ""}
            self._enter("evaluations", each, each["on"][1], told)
        for each in self.raw["work"]:
            self._work(each)
        for key in self.raw["nil"]["organs"]:
            organ = self._organs[key]
            ReturnNil(organ, year(), self._clerk(organ)).do(actor=self._clerk(organ), at=_at([12, 31]))

    def assess(self) -> None:
        """Draw the indicators up, and assess every township that has a result."""
        overseer, county = self._people["overseer"], self._organs["county"]
        drawn, told = _at(_DRAWN_UP), self.raw["set"]
        made = DrawUpSet(county, year(), told["title"], overseer, told["grades"]).do(actor=overseer, at=drawn)
        assert isinstance(made, IndicatorSet)  # noqa: S101 -- what the action makes
        known = known_of(county, year())
        for place, each in enumerate(self.raw["indicator"], 1):
            indicator = {"place": place, "group": each["group"], "name": each["name"], "basis": each.get("basis", "")}
            indicator |= {"weight": Decimal(each.get("weight", 0)), "veto": each.get("veto", False)}
            indicator |= {"measure": each["measure"]}
            PutIndicator(made, indicator, each.get("given", {}), known).do(actor=overseer, at=drawn)
        IssueSet(made).do(actor=overseer, at=drawn)
        for key, result in self.raw["result"].items():
            if self.today >= _at(_OVER, 1).date():
                self._assessed(made, self._organs[key], result)

    def _assessed(self, indicators: IndicatorSet, organ: Organ, result: Mapping[str, Any]) -> None:
        overseer, clerk = self._people["overseer"], self._clerk(organ)
        mine = Assess(indicators, organ).do(actor=overseer, at=_at(_BEGUN, 1))
        assert isinstance(mine, Assessment)  # noqa: S101 -- what the action makes
        marks = {
            mark.indicator.place: mark for mark in mine.marks.select_related("indicator", "assessment__set__organ")
        }
        judged = [mark for mark in marks.values() if mark.indicator.measure == PEOPLE]
        own = {mark.pk: (None if mark.indicator.veto else mark.indicator.weight, "") for mark in judged}
        ViewOneself(mine, own).do(actor=clerk, at=_at(_SEEN, 1))
        HandInView(mine).do(actor=clerk, at=_at(_SEEN, 1))
        for place, points, reason in result["take_off"]:
            TakeOff(marks[place], Decimal(points), reason, overseer).do(actor=overseer, at=_at(_TOLD, 1))
        for mark in judged:
            FindInOrder(mark, overseer).do(actor=overseer, at=_at(_TOLD, 1))
        TellResult(mine).do(actor=overseer, at=_at(_TOLD, 1))
        if "appeal" in result:
            self._appealed(marks, result["appeal"], clerk)
        Conclude(mine).do(actor=overseer, at=_at(_OVER, 1))

    def _appealed(self, marks: Mapping[int, Mark], told: list[Any], clerk: Person) -> None:
        """Lodge an appeal and answer it: upheld where it is told what remains."""
        overseer, (place, text, reply, remains) = self._people["overseer"], told
        LodgeAppeal(marks[place], text, clerk).do(actor=clerk, at=_at(_APPEALED, 1))
        appeal = Appeal.objects.select_related("mark__indicator", "mark__assessment__set__organ").get(mark=marks[place])
        decide = DecideAppeal(appeal, bool(remains), reply, overseer, Decimal(remains or 0))
        decide.do(actor=overseer, at=_at(_APPEALED, 1))

    def _work(self, each: Mapping[str, Any]) -> None:
        owner = self._organs[each.get("owner", each["organ"])]
        told = {"year": year(), "text": each["text"], "owner": owner, "person": self._people[each["person"]]}
        told |= {"due": _day(each["due"]), "basis": "", "meeting": None}
        point, clerk = self._enter("work", each, [1, 20], told), self._clerk(self._organs[each["organ"]])
        assert isinstance(point, WorkPoint)  # noqa: S101 -- what the register holds
        NoteProgress(point, each["progress"], clerk).do(actor=clerk, at=_at(each["done"]))
        CompleteWork(point).do(actor=clerk, at=_at(each["done"]))

    def _enter(self, register: str, each: Mapping[str, Any], on: list[int], told: Mapping[str, Any]) -> Any:
        organ = self._organs[each["organ"]]
        clerk = self._clerk(organ)
        return Enter(REGISTERS[register], organ, told, clerk).do(actor=clerk, at=_at(on))

    def _clerk(self, organ: Organ) -> Person:
        return organ.posts.filter(role="clerk").select_related("person").order_by("pk")[0].person

    @cached_property
    def _organs(self) -> Mapping[str, Organ]:
        by_name = {organ.name: organ for organ in Organ.objects.all()}
        return {key: by_name[name] for key, name in sample_names().items() if name in by_name}

    @cached_property
    def _people(self) -> Mapping[str, Person]:
        return {person.username: person for person in Person.objects.all()}


def _day(told: list[int]) -> date:
    return date(year(), *told)


def _at(told: tuple[int, int] | list[int], years: int = 0) -> datetime:
    return datetime.combine(date(year() + years, *told), time(9), timezone.get_default_timezone())
