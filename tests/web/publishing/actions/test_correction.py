"""Corrections: a reader reports, the office answers in time, the item is mended through the reviews."""

from datetime import UTC, date, datetime, timedelta

import pytest

from gongkai.web.organs.models import AuditRow, OrganSetting
from gongkai.web.organs.sealing import opened
from gongkai.web.publishing.actions.correction import CONTACT, AnswerReport, ReadAgain, ReportError
from gongkai.web.publishing.models import Correction, Item

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
LATER = datetime(2026, 3, 3, 1, 30, tzinfo=UTC)
CORRECTION = {"correction": True, "public_note": "更正日期"}


@pytest.fixture
def reported(site):
    def made(item=None, text="日期写错了", at=NOW, **told):
        ReportError(site.organ, text, item, **told).do(actor=None, at=at)
        return Correction.objects.latest("pk")

    return made


def about(action, actor=None):
    return [reason.about for reason in action.refusals(actor, NOW)]


def test_a_report_has_a_receipt_a_day_and_a_sealed_contact(reported):
    mine = reported(contact="13800000000", quote="3月32日")
    assert (mine.due, mine.due_provisional, mine.state) == (date(2026, 3, 5), False, "open")
    assert "138" not in mine.contact
    assert opened(mine.contact, CONTACT) == "13800000000"
    row = AuditRow.objects.get(action="report_error")
    assert "138" not in str(row.detail)
    assert mine.text not in str(row.detail)


def test_the_organ_decides_how_long_it_takes(county, reported):
    OrganSetting.objects.create(organ=county.county, key="correction_due", value="1", since=date(2026, 1, 1))
    assert reported().due == date(2026, 3, 3)


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"text": " "}, "text"),
        ({"text": "长" * 2001}, "text"),
        ({"quote": "长" * 501}, "quote"),
        ({"contact": "1" * 101}, "contact"),
    ],
)
def test_a_wrong_report_is_refused_at_its_field(site, told, field):
    assert about(ReportError(site.organ, **{"text": "错", **told})) == [field]


def test_only_what_is_public_can_be_reported_and_nothing_twice(site, item, reported):
    assert about(ReportError(site.organ, "错", item())) == [""]
    reported(text="同样")
    assert about(ReportError(site.organ, "同样")) == ["text"]


def test_a_flood_is_kept_from_the_desk(site, reported):
    OrganSetting.objects.create(organ=site.organ, key="corrections_hourly", value="2", since=date(2026, 1, 1))
    reported(text="一")
    reported(text="二")
    assert about(ReportError(site.organ, "三"))
    assert not ReportError(site.organ, "三").refusals(None, NOW + timedelta(hours=1, seconds=1))


def test_a_report_is_answered_once(site, reported):
    mine = reported()
    assert about(AnswerReport(mine, "open", " ", site.clerk), site.clerk) == ["state", "reply"]
    AnswerReport(mine, "rejected", "原文无误", site.clerk).do(actor=site.clerk, at=LATER)
    mine.refresh_from_db()
    assert (mine.state, mine.by, mine.replied_at) == ("rejected", site.clerk, LATER)
    assert AnswerReport(mine, "upheld", "改了", site.clerk).refusals(site.clerk, LATER)


def test_an_error_that_is_upheld_leads_to_the_release_that_mends_it(site, released, revised, reported):
    page = released()
    mine, other = reported(page), reported(page, text="又一处")
    AnswerReport(mine, "upheld", "已经改正", site.clerk).do(actor=site.clerk, at=NOW)
    revised(page, summary="改正之后")
    released(Item.objects.get(pk=page.pk), at=LATER, told=CORRECTION)
    mine.refresh_from_db()
    other.refresh_from_db()
    assert mine.release == page.releases.latest("pk")
    assert mine.release.note == "更正日期"
    assert other.release is None


def test_reading_again_leaves_a_note_or_an_error_to_mend(site, released):
    page = released()
    ReadAgain(page, site.clerk).do(actor=site.clerk, at=LATER)
    ReadAgain(page, site.clerk, "电话已经停用").do(actor=site.clerk, at=LATER)
    found = Correction.objects.order_by("pk").values_list("own", "state", "text", "due")
    assert list(found) == [(True, "answered", "", None), (True, "upheld", "电话已经停用", date(2026, 3, 6))]


def test_only_what_is_public_is_read_again(site, item):
    assert ReadAgain(item(), site.clerk).refusals(site.clerk, NOW)
    assert "fault" in about(ReadAgain(item(), site.clerk, "长" * 2001), site.clerk)
