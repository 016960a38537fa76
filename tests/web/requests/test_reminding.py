"""Reminders: only where the organ wants them and it has just happened, by the first way that serves, naming nobody."""

from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace

import pytest
from django.utils import timezone

from gongkai.law.events import Event
from gongkai.web.organs.gateway import NotSent
from gongkai.web.organs.models import AuditRow, OrganSetting
from gongkai.web.requests import reminding
from gongkai.web.requests.actions.step import TakeStep
from gongkai.web.requests.reminding import LATEST, message_of, remind, remind_of, reminds
from gongkai.words.tables import table
from letters import letter as written
from letters import noon

DAY = date(2025, 3, 3)
NOW = datetime(2025, 3, 3, 5, tzinfo=UTC)


class Sent:
    """A gateway that keeps what it is given, or fails."""

    def __init__(self, *, fails=False):
        """Start with nothing sent."""
        self.messages, self.fails = [], fails

    def send(self, message):
        """Keep the message."""
        if self.fails:
            raise NotSent
        self.messages.append(message)


@pytest.fixture
def now(monkeypatch):
    """It is the day of the letters."""
    monkeypatch.setattr(timezone, "now", lambda: NOW)


@pytest.fixture
def wanted(office):
    """The organ wants its applicants reminded."""
    OrganSetting.objects.create(organ=office.organ, key="tells_applicants", value="yes", since=date(2020, 1, 1))


def made(office, **contact):
    letter = written(office.organ, DAY, channel="internet", contact=contact).do(actor=None, at=noon(DAY))
    return letter.requests.get()


@pytest.mark.usefixtures("now")
def test_who_is_not_told_to_reminds_nobody(office):
    assert not reminds(made(office, phone="1").events.get())


@pytest.mark.usefixtures("now", "wanted")
def test_what_has_just_happened_is_told_and_nothing_else(office):
    event = made(office, phone="1").events.get()
    assert reminds(event)
    event.struck_at = NOW
    assert not reminds(event)
    event.struck_at = None
    event.at = NOW - LATEST - timedelta(seconds=1)
    assert not reminds(event)
    event.at, event.kind = NOW, "third_party_asked"
    assert not reminds(event)


@pytest.mark.parametrize("kind", sorted(table("web/requests/reminders")))
def test_no_reminder_says_who_or_what(office, kind):
    event = made(office, email="a@example.org").events.get()
    event.kind = kind
    message = message_of(event, "a@example.org")
    assert event.request.number in message.text
    for secret in ("张三", "青苗", event.request.subject):
        assert secret not in f"{message.subject}{message.text}"


def test_the_first_way_that_serves_is_taken_and_the_trail_tells_it_once(office):
    event, mail, phone = made(office, phone="13800001234").events.get(), Sent(), Sent()
    assert remind_of(event, {"email": mail, "phone": phone}, noon(DAY))
    assert [each.to for each in phone.messages] == ["13800001234"]
    assert mail.messages == []
    row = AuditRow.objects.get(action="remind_applicant")
    assert row.detail == {"way": "phone", "step": "arrived"}


def test_what_fails_is_tried_again_and_leaves_no_row(office):
    event = made(office, email="a@example.org").events.get()
    assert not remind_of(event, {"email": Sent(fails=True)}, noon(DAY))
    assert not AuditRow.objects.filter(action="remind_applicant").exists()
    assert remind_of(event, {}, noon(DAY))


@pytest.mark.usefixtures("now", "wanted")
def test_a_step_of_the_office_reminds_by_itself(office, monkeypatch):
    mail = Sent()
    monkeypatch.setattr(reminding, "gateways", lambda _: {"email": mail})
    request = made(office, email="a@example.org")
    TakeStep(request, Event("confirmed", DAY), by=office.clerk).do(actor=office.clerk, at=noon(DAY))
    assert [each.subject for each in mail.messages] == ["申请已经提交", "申请已经收到"]


@pytest.mark.usefixtures("now", "wanted")
def test_a_gateway_that_is_away_is_asked_again_later(office, monkeypatch):
    tried = []
    monkeypatch.setattr(reminding, "gateways", lambda _: {"email": Sent(fails=True)})
    event = made(office, phone="1").events.get()
    applicant = event.request.letter.applicant
    applicant.contact = {"email": "a@example.org"}
    applicant.save()
    later = SimpleNamespace(enqueue=tried.append)
    monkeypatch.setattr(type(remind), "using", lambda _, run_after: tried.append(run_after) or later)
    remind.func(event.pk)
    assert tried == [NOW + reminding.AGAIN, event.pk]
