"""Overseers who want it are written to once what became late: organs and counts, within their reach, never more."""

from datetime import UTC, date, datetime

import pytest

from gongkai.web.organs.gateway import NotSent
from gongkai.web.organs.models import AuditRow, Person
from gongkai.web.organs.models.organ import OrganSetting
from gongkai.web.oversight import alerts
from gongkai.web.oversight.alerts import warn_of, watch_over
from gongkai.web.oversight.models import Flaw, Gauge

NOW, DAY, KEY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2), "oversight.flaws"


class Post:
    """A gateway that keeps what it sends, or is shut."""

    def __init__(self, *, shut=False):
        self.sent, self.shut = [], shut

    def send(self, message):
        if self.shut:
            raise NotSent("SMTPException")
        self.sent.append(message)


@pytest.fixture
def overseer(county, person):
    """The county's overseer, with an address, whose county wants mail."""
    who = person("overseer", county.county)
    Person.objects.filter(pk=who.pk).update(email="overseer@qinghe.example")
    OrganSetting.objects.create(organ=county.county, key="warns_by_mail", value="yes", since=date(2026, 1, 1))
    return who


@pytest.mark.usefixtures("overseer")
def test_a_mail_names_organs_and_counts_and_leaves_its_row(county):
    post = Post()
    warn_of({(county.town.pk, KEY): 2, (county.village.pk, "no.such"): 5}, post, NOW)
    (message,) = post.sent
    assert message.to == "overseer@qinghe.example"
    assert f"{county.town}：逾期未整改的巡查问题，新增 2 件" in message.text
    row = AuditRow.objects.get(action="warn_overseer")
    assert row.detail == {"lines": 1}
    assert "@" not in str(row.detail)


def test_whoever_oversees_elsewhere_or_wants_none_is_left_alone(county, overseer, person):
    stranger = person("overseer", county.other)
    Person.objects.filter(pk=stranger.pk).update(email="stranger@qinghe.example")
    post = Post()
    warn_of({(county.town.pk, KEY): 1}, post, NOW)
    assert [each.to for each in post.sent] == ["overseer@qinghe.example"]
    OrganSetting.objects.update(value="no")
    warn_of({(county.town.pk, KEY): 1}, post, NOW)
    assert len(post.sent) == 1
    assert overseer.email == ""


@pytest.mark.usefixtures("overseer")
def test_a_shut_gateway_leaves_no_row(county, caplog):
    warn_of({(county.town.pk, KEY): 1}, Post(shut=True), NOW)
    assert "not warned" in caplog.text
    assert not AuditRow.objects.filter(action="warn_overseer").exists()


@pytest.mark.usefixtures("overseer")
def test_each_day_is_kept_and_what_grew_is_told_once(county, monkeypatch):
    post = Post()
    monkeypatch.setattr(alerts, "gateways", lambda _: {"email": post})
    told = {"kind": "other", "print": "1", "about": "错", "found_on": DAY, "due": date(2026, 3, 1)}
    Flaw.objects.create(organ=county.town, **told)
    for _ in range(2):
        watch_over(NOW)
    assert len(post.sent) == 1
    assert Gauge.objects.get(organ=county.town, key=KEY).count == 1
