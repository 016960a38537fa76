"""An opinion is kept without a name; what holds personal data, or comes in floods, is refused with the reason."""

from datetime import timedelta

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import OrganSetting
from gongkai.web.reporting.actions.opinion import LONGEST, GiveOpinion
from web.reporting.conftest import NOW


@pytest.fixture
def edition(begun, through):
    """The edition published."""
    return through(begun).editions.get()


def refused(action, at=NOW):
    """Return what the reasons against an action are about."""
    return [reason.about for reason in action.refusals(None, at)]


def test_an_opinion_is_kept_without_a_name(edition):
    GiveOpinion(edition, "clear", " 很清楚 ").do(actor=None, at=NOW)
    made = edition.opinions.get()
    assert (made.text, str(made)) == ("很清楚", "看得明白，有用")


@pytest.mark.parametrize("text", ["电话13812345678", "身份证11010519491231002X", "字" * (LONGEST + 1)])
def test_personal_data_and_long_texts_are_refused(edition, text):
    assert refused(GiveOpinion(edition, "clear", text)) == ["text"]
    with pytest.raises(Refused):
        GiveOpinion(edition, "clear", text).do(actor=None, at=NOW)
    assert not edition.opinions.exists()


def test_an_answer_there_is_not_is_refused(edition):
    assert refused(GiveOpinion(edition, "maybe")) == ["answer"]


def test_a_flood_ebbs_within_the_hour(edition):
    OrganSetting.objects.create(
        organ=edition.report.organ, key="opinions_hourly", value="1", since=NOW.date() - timedelta(days=1)
    )
    GiveOpinion(edition, "clear").do(actor=None, at=NOW)
    assert refused(GiveOpinion(edition, "clear")) == [""]
    assert refused(GiveOpinion(edition, "clear"), NOW + timedelta(hours=2)) == []
