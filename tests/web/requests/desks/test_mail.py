"""E-mails that wait stand on the first screen, since the oldest came in."""

from datetime import date

from django.utils import timezone

from gongkai.web.requests.desks.mail import mails_waiting
from gongkai.web.requests.models import Mail

DAY = date(2026, 3, 2)


def test_what_waits_is_counted_and_what_was_put_aside_is_not(office, django_assert_num_queries):
    told = {"organ": office.organ, "size": 1, "at": timezone.now(), "sender": "张三"}
    for number, aside in enumerate(("", "", "广告"), start=1):
        Mail.objects.create(mark=f"{number}", arrived_on=date(2026, 2, number), put_aside=aside, **told)
    Mail.objects.create(mark="4", arrived_on=date(2026, 1, 1), **{**told, "organ": office.other})
    list(mails_waiting(office.clerk, DAY))
    with django_assert_num_queries(1):
        [task] = mails_waiting(office.clerk, DAY)
    assert (task.count, task.due) == (2, date(2026, 2, 1))
    [nothing] = mails_waiting(office.head, DAY)
    assert nothing.count == 0
