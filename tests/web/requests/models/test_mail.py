"""An e-mail that came in tells nobody who wrote it."""

from datetime import date

from django.utils import timezone

from gongkai.web.requests.models import Mail


def test_a_mail_is_named_by_its_day(office):
    mail = Mail(organ=office.organ, arrived_on=date(2025, 3, 3), sender="张三 <a@b.example>", at=timezone.now(), size=1)
    assert str(mail) == "2025-03-03"
