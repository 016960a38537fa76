"""The report as files: the draft marked as such, an edition as it was published, with what a correction changed."""

import pytest
from django.urls import reverse

import gongkai
from gongkai.web.publishing.models import RegisterRow
from gongkai.web.reporting.actions.publish import FORMATS
from gongkai.web.reporting.models import AnnualReport
from gongkai.web.reporting.value import compile_report

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("format_", FORMATS)
def test_the_draft_is_marked_in_every_format(year, begun, at_desk, format_):
    answer = at_desk(year.clerk).get(reverse("draft_file", args=[begun.pk, format_]))
    assert answer["Content-Disposition"].startswith("attachment")
    read = gongkai.read_bytes(answer.content, f"draft.{format_}").report
    assert dict(read.cells()) == dict(compile_report(begun).report.cells())
    assert "草稿" in read.title + "".join(read.preamble)


def test_another_format_is_not_there(year, begun, at_desk):
    assert at_desk(year.clerk).get(reverse("draft_file", args=[begun.pk, "exe"])).status_code == 404


def test_an_edition_shows_its_files_and_what_it_changed(year, begun, through, at_desk):
    through(begun)
    AnnualReport.objects.filter(pk=begun.pk).update(stage="drafting")
    RegisterRow.objects.filter(number="1").delete()
    report = through(AnnualReport.objects.get(pk=begun.pk), public_note="更正行政许可数")
    first, second = report.editions.all()
    clerk = at_desk(year.clerk)
    text = clerk.get(reverse("report_edition", args=[second.pk])).content.decode()
    assert "更正行政许可数" in text
    assert "<del>2</del>" in text
    assert "<ins>1</ins>" in text
    assert "这一版改了什么" not in clerk.get(reverse("report_edition", args=[first.pk])).content.decode()
    for each in FORMATS:
        answer = clerk.get(reverse("report_file", args=[second.pk, each]))
        assert gongkai.read_bytes(b"".join(answer.streaming_content), f"r.{each}").report["t2.licensing.decisions"] == 1
    assert clerk.get(reverse("report_file", args=[second.pk, "exe"])).status_code == 404
