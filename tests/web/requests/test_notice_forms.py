"""The forms of notices ask what the text needs, show what is on file, and give it back as it is kept."""

from datetime import date

import pytest

from gongkai.letters import kinds
from gongkai.request import deliveries
from gongkai.web.requests.notice_forms import DeliverForm, DraftForm
from letters import noon, put_on_file


@pytest.fixture
def case(letter):
    return letter()[0]


def form(case, kind, given=None):
    return DraftForm(case, kinds()[kind], kinds()[kind].text, given)


def test_a_correction_asks_its_points_and_its_day(case):
    asked = form(case, "correction", {"points": "写明年份", "until": "2025-03-20"})
    assert asked.is_valid()
    assert asked.asked(asked.cleaned_data) == {"points": "写明年份", "until": "2025-03-20"}


def test_the_day_must_be_told_the_words_may_wait(case):
    assert form(case, "correction", {}).errors.keys() == {"until"}


def test_what_is_on_file_stands_there(case, office):
    put_on_file(case, office.clerk, "denied.internal", date(2025, 3, 4))
    assert form(case, "internal").initial == {"internal.which": "有", "internal.why": "有"}


def test_an_extension_offers_what_was_granted(case, office):
    told = {"reason": "因", "asked_by": office.clerk, "asked_at": noon(date(2025, 3, 4))}
    case.approvals.create(days=10, granted=True, **told)
    case.approvals.create(days=15, granted=False, **told)
    assert form(case, "extension").fields["days"].choices == [("10", "10")]


@pytest.mark.parametrize("way", deliveries().values(), ids=lambda way: way.key)
def test_each_way_asks_its_proof(way):
    given = {"day": "2025-03-04", **dict.fromkeys(way.needs, "有")}
    given |= {"carrier": "邮政EMS"} if "carrier" in way.needs else {}
    asked = DeliverForm(way, given)
    assert asked.is_valid(), asked.errors
    assert asked.proof(asked.cleaned_data).keys() == way.needs.keys()


def test_no_courier_can_be_chosen():
    assert "carrier" in DeliverForm(deliveries()["post"], {"carrier": "某快递"}).errors
