"""Notices, templates and deliveries go by what they are."""

from datetime import date

from django.utils import timezone

from gongkai.web.requests.models import Delivered, Notice, Template


def test_a_notice_goes_by_its_number_once_it_has_one(letter, office):
    at = timezone.now()
    notice = Notice.objects.create(request=letter()[0], kind="granted", drafted_by=office.clerk, drafted_at=at)
    assert str(notice) == "granted"
    notice.number = "柳公开告〔2025〕1号"
    assert str(notice) == "柳公开告〔2025〕1号"
    delivered = Delivered.objects.create(notice=notice, way="post", day=date(2025, 3, 10), at=at)
    assert str(delivered) == "邮寄（邮政企业） 2025-03-10"


def test_a_template_goes_by_kind_and_version(office):
    made = Template.objects.create(
        organ=office.organ, kind="granted", version=2, text="…", since=date(2025, 1, 1), by=office.clerk
    )
    assert str(made) == "granted v2"
