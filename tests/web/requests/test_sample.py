"""The sample county's letters are entered through the real actions, once, and end as the sample says."""

from datetime import UTC, datetime

import pytest

from gongkai.web.organs.sample import open_county
from gongkai.web.requests.models import Assignment, Notice, Request
from gongkai.web.requests.sample import open_requests

NOW = datetime(2026, 11, 20, 4, tzinfo=UTC)


@pytest.mark.django_db
def test_the_sample_is_entered_once_and_nothing_lies_in_the_future(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    open_county("spring-Tide-2026-morning", NOW)
    count = open_requests(NOW)
    assert open_requests(NOW) == count == Request.objects.count()
    assert not Request.objects.filter(events__day__gt=NOW.date()).exists()
    outcomes = set(Request.objects.exclude(outcome="").values_list("outcome", flat=True))
    assert {"granted", "partial", "denied.process", "unable.not_held", "unprocessed.petition"} <= outcomes
    states = set(Request.objects.values_list("state", flat=True))
    assert states == {"closed", "running", "correcting", "unconfirmed"}
    assert Assignment.objects.count() == 1
    assert set(Notice.objects.values_list("kind", "stage")) == {
        ("granted", "delivered"),
        ("not_existing", "delivered"),
        ("petition", "delivered"),
    }


@pytest.mark.django_db
def test_where_no_holiday_notice_reaches_the_sample_opens_all_the_same(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    later = datetime(2031, 6, 2, 4, tzinfo=UTC)
    open_county("spring-Tide-2026-morning", later)
    assert open_requests(later)
    assert Request.objects.filter(state="running").exists()
