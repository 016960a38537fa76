"""What carriers ask for on the first screen."""

from datetime import date, timedelta

import pytest

from gongkai.web.publishing.desks.carriers import carriage, filings, stale
from gongkai.web.publishing.models import Carried, Carrier

pytestmark = pytest.mark.django_db
TODAY, DAY = date(2026, 3, 2), timedelta(days=1)


def carrier(organ, kind="wechat", **told):
    told = {"opened_on": date(2026, 1, 1), "changed_on": date(2026, 1, 1), "freshness": "new_media", **told}
    return Carrier.objects.create(organ=organ, kind=kind, name=kind, **told)


def told_by(source, person):
    return {task.label: (task.count, task.due) for task in source(person, TODAY) if task.count}


def test_what_is_missing_and_what_waits(county, person):
    mine, other = carrier(county.town), carrier(county.other)
    for due in (TODAY - DAY, TODAY - 2 * DAY, TODAY, TODAY + DAY):
        Carried.objects.create(carrier=mine, title="甲", due=due)
        Carried.objects.create(carrier=other, title="甲", due=due)
    Carried.objects.create(carrier=mine, title="乙", on=TODAY, due=TODAY - DAY)
    assert told_by(carriage, person("clerk", county.town)) == {
        "漏发的载体发布": (2, TODAY - 2 * DAY),
        "待发的载体发布": (2, TODAY),
    }
    assert told_by(carriage, person("auditor", county.town)) == {}


def test_what_failed_and_what_differs(county, person):
    mine, other = carrier(county.town), carrier(county.other)
    for where in (mine, other):
        Carried.objects.create(carrier=where, title="甲", due=TODAY, fault="平台审核未通过")
        Carried.objects.create(carrier=where, title="乙", on=TODAY, renew_due=TODAY + DAY)
    assert told_by(carriage, person("clerk", county.town)) == {
        "推送失败的载体发布": (1, TODAY),
        "内容不一致的载体发布": (1, TODAY + DAY),
    }


def test_new_media_unused_for_two_weeks(county, person):
    used, unused = carrier(county.town), carrier(county.town, "video")
    Carried.objects.create(carrier=used, title="甲", on=TODAY - 14 * DAY)
    Carried.objects.create(carrier=unused, title="甲", on=TODAY - 15 * DAY)
    carrier(county.town, "board", freshness="")
    assert told_by(stale, person("overseer", county.county)) == {"两周没有更新的新媒体": (1, None)}


def test_filings_are_due_five_working_days_after_the_change(county, person):
    clerk = person("clerk", county.town)
    assert told_by(filings, clerk) == {}
    carrier(county.town, changed_on=date(2026, 2, 27))  # the Saturday after it is worked in exchange
    carrier(county.town, "video", changed_on=date(2026, 2, 28), filed_on=date(2026, 2, 1))
    carrier(county.town, "app", filed_on=date(2026, 1, 1))
    carrier(county.town, "board")
    assert told_by(filings, clerk) == {"待备案的新媒体账号": (2, date(2026, 3, 5))}
