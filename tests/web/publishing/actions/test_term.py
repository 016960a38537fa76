"""The list of names and terms."""

from datetime import UTC, date, datetime

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.publishing.actions.term import AddTerm, EndTerm
from gongkai.web.publishing.models import Term

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


def test_an_entry_holds_from_its_day_until_it_is_ended(site):
    AddTerm(site.organ, " 李四 镇长 ", "李泗，李四镇长、 ", "2026年1月任职").do(actor=site.clerk, at=NOW)
    term = Term.objects.get()
    assert (term.right, term.wrong, term.since, term.ended_on) == (
        "李四 镇长",
        "李泗、李四镇长",
        date(2026, 3, 2),
        None,
    )
    EndTerm(term).do(actor=site.clerk, at=NOW)
    term.refresh_from_db()
    assert term.ended_on == date(2026, 3, 2)
    with pytest.raises(Refused):
        EndTerm(term).do(actor=site.clerk, at=NOW)


@pytest.mark.parametrize(
    ("right", "wrong", "about"),
    [("", "乙乙", "right"), ("甲", "", "wrong"), ("乙乙", "乙乙", "wrong"), ("甲", "乙", "wrong")],
)
def test_an_entry_that_would_do_harm_is_refused_at_its_field(site, right, wrong, about):
    with pytest.raises(Refused) as refused:
        AddTerm(site.organ, right, wrong).do(actor=site.clerk, at=NOW)
    assert about in {reason.about for reason in refused.value.reasons}
    assert not Term.objects.exists()


def test_only_those_the_table_names_keep_the_list(site, county):
    with pytest.raises(Refused):
        AddTerm(site.organ, "甲", "乙乙").do(actor=site.author, at=NOW)
    with pytest.raises(Refused):
        AddTerm(county.other, "甲", "乙乙").do(actor=site.clerk, at=NOW)
