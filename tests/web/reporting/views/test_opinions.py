"""What readers thought is counted for the office, and only for the organ's own people."""

import pytest
from django.urls import reverse

from gongkai.web.reporting.actions.opinion import GiveOpinion
from gongkai.web.reporting.views.opinions import counted
from web.reporting.conftest import NOW


@pytest.fixture
def spoken(begun, through):
    """The report published, with three opinions."""
    report = through(begun)
    edition = report.editions.get()
    for answer, text in (("clear", ""), ("clear", "很清楚"), ("unclear", "字太小")):
        GiveOpinion(edition, answer, text).do(actor=None, at=NOW)
    return report


def test_answers_are_counted_and_suggestions_listed(client, spoken, team):
    client.force_login(team.clerk)
    text = client.get(reverse("report_opinions", args=[spoken.pk])).content.decode()
    assert [count for _, count in counted(spoken.pk)] == [2, 0, 1]
    assert "字太小" in text
    narrowed = client.get(reverse("report_opinions", args=[spoken.pk]), {"answer": "clear"}).content.decode()
    assert "字太小" not in narrowed
    assert "很清楚" in narrowed


def test_nobody_elses_opinions_are_seen(client, spoken, team, person):
    client.force_login(person("clerk", team.other))
    assert client.get(reverse("report_opinions", args=[spoken.pk])).status_code == 404
