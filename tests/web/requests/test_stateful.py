"""Any steps in any order, allowed or not: the clock shown is the law's own, no event is lost, table three balances."""

from datetime import date, timedelta

from django.db import transaction
from hypothesis import HealthCheck, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from gongkai.law import form
from gongkai.law.clock import reckon
from gongkai.law.events import Event
from gongkai.law.steps import channels, steps
from gongkai.request import outcomes
from gongkai.web.organs.action import Refused
from gongkai.web.requests.actions.step import StrikeEvent, TakeStep
from gongkai.web.requests.clock import FOLLOWING, RECEIVED, answers_of, events_of
from gongkai.web.requests.figures import table_three
from gongkai.web.requests.models import Approval, Request
from gongkai.web.requests.models.applicant import KINDS
from letters import letter, noon, put_on_file

LIKELY = ["confirmed", "correction_asked", "corrected", "answered", "third_party_asked", "opinion_received", "extended"]
YEARS = (2024, 2025)


class Cases(RuleBasedStateMachine):
    """The state machine over a real database; each run begins and ends with nothing registered."""

    office = None

    def __init__(self):
        super().__init__()
        self.day = date(2024, 11, 1)
        self.told = {}
        self.database = transaction.atomic()
        self.database.__enter__()

    def teardown(self):
        transaction.set_rollback(True)
        self.database.__exit__(None, None, None)

    @rule(
        channel=st.sampled_from(sorted(channels())),
        kind=st.sampled_from([key for key, _ in KINDS]),
        subjects=st.integers(1, 2),
        elsewhere=st.booleans(),
    )
    def a_letter_arrives(self, channel, kind, subjects, elsewhere):
        organ = self.office.other if elsewhere else self.office.organ
        names = [f"事项{n}" for n in range(subjects)]
        made = letter(organ, self.day, by=self.office.clerk, channel=channel, kind=kind, subjects=names)
        first = "arrived" if channels()[channel].confirmed else "received"
        for request in made.do(actor=None, at=noon(self.day)).requests.all():
            self.told[request.pk] = [Event(first, self.day, channel=channel)]

    @rule(days=st.integers(1, 45))
    def time_passes(self, days):
        self.day += timedelta(days=days)

    @precondition(lambda self: self.told)
    @rule(
        pick=st.integers(0, 5),
        kind=st.sampled_from(LIKELY) | st.sampled_from(sorted(steps())),
        party=st.sampled_from(["甲", "乙"]),
        days=st.integers(0, 25),
        back=st.sampled_from([0, 0, 0, 3]),
        outcome=st.sampled_from(["", *outcomes()]),
        on_file=st.booleans(),
    )
    def a_step(self, pick, kind, party, days, back, outcome, on_file):  # noqa: PLR0913, PLR0917 -- drawn one by one
        request = self._one(pick)
        event = Event(
            kind,
            self.day - timedelta(days=back),
            channel="in_person",
            party=party,
            days=days,
            until=self.day + timedelta(days=20),
            approved=days % 2 == 0,
        )
        outcome = outcome if steps()[kind].to == "closed" else ""
        if kind == "extended" and on_file and days:
            granted = {"granted": True, "decided_by": self.office.head, "decided_at": noon(event.day)}
            Approval.objects.create(
                request=request, days=days, asked_by=self.office.clerk, asked_at=noon(event.day), **granted
            )
        if outcome and on_file:
            put_on_file(request, self.office.clerk, outcome, self.day)
        self._try(TakeStep(request, event, outcome, by=self.office.clerk), request, [*self.told[request.pk], event])

    @precondition(lambda self: self.told)
    @rule(pick=st.integers(0, 5), place=st.integers(1, 3))
    def an_event_is_struck(self, pick, place):
        request = self._one(pick)
        standing = list(request.events.filter(struck_at__isnull=True))
        event = standing[-min(place, len(standing))]
        self._try(StrikeEvent(event, "误登", by=self.office.head), request, self.told[request.pk][:-1])

    def _one(self, pick):
        return Request.objects.get(pk=sorted(self.told)[pick % len(self.told)])

    def _try(self, action, request, then):
        before = self._seen(request)
        try:
            action.do(actor=None, at=noon(self.day))
        except Refused as refused:
            note(str(refused))
            assert self._seen(Request.objects.get(pk=request.pk)) == before
        else:
            self.told[request.pk] = then

    def _seen(self, request):
        stored = [(event.place, event.kind, event.day, event.struck_at) for event in request.events.all()]
        return stored, *(getattr(request, name) for name in FOLLOWING)

    @invariant()
    def what_is_shown_is_what_the_law_says_of_what_was_told(self):
        for request in Request.objects.all():
            told = self.told[request.pk]
            assert events_of(request) == told
            found = reckon(told, told[-1].day, settings=answers_of(request.organ, request.letter.arrived_on))
            assert (request.state, request.closed_on) == (found.state, found.closed)
            assert bool(request.outcome) == (found.state == "closed")
            assert request.received_on == next((event.day for event in told if event.kind in RECEIVED), None)

    @invariant()
    def nothing_is_ever_lost(self):
        for request in Request.objects.all():
            places = [event.place for event in request.events.all()]
            assert places == list(range(1, len(places) + 1))
            assert request.number

    @invariant()
    def table_three_holds(self):
        for organ in (self.office.organ, self.office.other):
            tables = {year: table_three(organ, year) for year in YEARS}
            for cells in tables.values():
                for line in form("2021").sums:
                    if line.table == "t3":
                        assert cells[line.total] == sum(cells[part] for part in line.parts), line
                for balance in form("2021").balances:
                    assert sum(map(cells.get, balance.left)) == sum(map(cells.get, balance.right)), balance
            for column in (column.key for column in form("2021").t3_columns):
                assert tables[2025][f"t3.carried_in.{column}"] == tables[2024][f"t3.carried_out.{column}"]


def test_no_way_around_the_clock(office):
    run_state_machine_as_test(
        type("Here", (Cases,), {"office": office}),
        settings=settings(
            max_examples=25,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
        ),
    )
