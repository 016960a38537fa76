"""Looking back stands on the first screen with what is left of it."""

from datetime import date

from gongkai.web.requests.desks.lookback import looked_back_on
from gongkai.web.requests.models import Proposal

DAY = date(2026, 3, 2)


def test_what_is_left_is_counted(office, letter, step, django_assert_num_queries):
    step(letter()[0], "answered:2025-03-10", "denied.internal")
    Proposal.objects.create(request=letter()[0], askers=2, found_on=DAY)
    Proposal.objects.create(request=letter()[0], askers=2, found_on=DAY, decided="kept")
    list(looked_back_on(office.clerk, DAY))
    with django_assert_num_queries(2):
        refused, asked = looked_back_on(office.clerk, DAY)
    assert (refused.count, refused.due) == (1, date(2026, 12, 31))
    assert (asked.count, asked.due) == (1, None)
