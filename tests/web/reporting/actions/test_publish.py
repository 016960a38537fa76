"""What is published is what was passed, frozen with its files and its evidence; a correction stands beside it."""

from datetime import UTC, datetime

import pytest

import gongkai
from gongkai.report.plain import from_plain
from gongkai.web.organs.action import Refused
from gongkai.web.publishing.models import RegisterRow
from gongkai.web.reporting.actions.publish import FORMATS, CorrectReport, PublishReport
from gongkai.web.reporting.models import AnnualReport, Edition

NOW = datetime(2026, 1, 20, 1, 30, tzinfo=UTC)


def test_every_file_reads_back_as_the_report(begun, through):
    edition = through(begun).editions.get()
    report = from_plain(edition.content)
    assert {each.format for each in edition.files.all()} == set(FORMATS)
    for each in edition.files.all():
        with each.file.open() as file:
            read = gongkai.read_bytes(file.read(), f"report.{each.format}").report
        assert dict(read.cells()) == dict(report.cells()), each.format


def test_it_stays_whatever_the_records_become(begun, through):
    before = through(begun).editions.get()
    RegisterRow.objects.all().delete()
    after = Edition.objects.get(pk=before.pk)
    assert from_plain(after.content)["t2.licensing.decisions"] == 2
    assert after.evidence["t2.licensing.decisions"]["count"] == 2


def test_a_record_that_changes_after_the_last_review_stops_it(year, begun, through):
    report = through(begun, until="approved")
    RegisterRow.objects.filter(number="1").delete()
    with pytest.raises(Refused, match="三审通过之后记录有变动"):
        PublishReport(report, year.clerk).do(actor=year.clerk, at=NOW)


def test_a_correction_is_another_edition_with_its_differences(year, begun, through):
    report = through(begun)
    RegisterRow.objects.filter(number="1").delete()
    CorrectReport(report, "一件许可重复登记").do(actor=year.clerk, at=NOW)
    report = through(AnnualReport.objects.get(pk=report.pk), at=NOW, public_note="更正行政许可数")
    assert report.stage == "published"
    _, second = report.editions.all()
    assert second.note == "更正行政许可数"
    assert second.differences == [{"place": "t2.licensing.decisions", "before": "2", "after": "1"}]


def test_where_the_superior_asks_for_it_acceptance_comes_first(year, begun, through):
    year.organ.own_settings.create(key="report_accept_first", value="yes", since="2020-01-01")
    report = through(begun, until="approved")
    with pytest.raises(Refused, match="上级要求验收后再公布"):
        PublishReport(report, year.clerk).do(actor=year.clerk, at=NOW)
