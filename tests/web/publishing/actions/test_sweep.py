"""The periodic sweep: every document judged, what is to go loses its force, the list is drafted."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.publishing.actions.sweep import FinishSweep, JudgeLine, StartSweep
from gongkai.web.publishing.models import Column, Document, Item, Sweep, SweepLine

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
TODAY = date(2026, 3, 2)


@pytest.fixture
def documents(site):
    told = {"organ": site.organ, "series": "柳政发", "year": 2020, "formed_on": date(2020, 1, 2)}
    kinds = ("normative", "normative", "normative", "regulation", "other")
    return [
        Document.objects.create(serial=serial, title=f"文件{serial}", kind=kind, **told)
        for serial, kind in enumerate(kinds, start=1)
    ]


@pytest.fixture
def sweep(site, documents):  # noqa: ARG001 -- they are what is swept
    StartSweep(site.organ, "2026年度规范性文件清理", site.clerk).do(actor=site.clerk, at=NOW)
    return Sweep.objects.get()


def judged(sweep, site, *verdicts):
    for line, verdict in zip(sweep.lines.order_by("pk"), verdicts, strict=True):
        JudgeLine(line, verdict, "理由").do(actor=site.clerk, at=NOW)


def test_a_sweep_takes_in_what_table_two_counts(documents, sweep):
    assert [line.document for line in sweep.lines.order_by("pk")] == documents[:4]


def test_one_sweep_at_a_time(site, sweep):
    assert StartSweep(sweep.organ, "又一次", site.clerk).refusals(site.clerk, NOW)


def test_there_must_be_something_to_sweep(site):
    with pytest.raises(Refused):
        StartSweep(site.organ, "空", site.clerk).do(actor=site.clerk, at=NOW)


def test_whoever_does_not_keep_a_document_says_why(site, sweep):
    line = sweep.lines.first()
    refusals = JudgeLine(line, "repeal", " ").refusals(site.clerk, NOW)
    assert [reason.about for reason in refusals] == ["reason"]
    assert JudgeLine(line, "burn", "理由").refusals(site.clerk, NOW)
    assert not JudgeLine(line, "keep").refusals(site.clerk, NOW)


def test_a_sweep_is_finished_when_all_is_judged(site, sweep):
    refusals = FinishSweep(sweep, TODAY, site.news, site.clerk).refusals(site.clerk, NOW)
    assert [reason.values["count"] for reason in refusals] == [4]


def test_finishing_ends_force_and_drafts_the_list(site, documents, sweep):
    judged(sweep, site, "keep", "repeal", "void", "amend")
    FinishSweep(sweep, TODAY, Column.objects.get(pk=site.news.pk), site.clerk).do(actor=site.clerk, at=NOW)
    states = [Document.objects.get(pk=each.pk).state for each in documents]
    assert states == ["in_force", "repealed", "expired", "in_force", "in_force"]
    sweep.refresh_from_db()
    page = Item.objects.get(pk=sweep.item_id)
    assert (sweep.ended_on, page.kind, page.live, page.author) == (TODAY, "notice", False, site.clerk)
    tables = [block.value["data"] for block in page.body if block.block_type == "table"]
    assert [(len(data) - 1, data[1][2]) for data in tables] == [
        (1, "柳政发〔2020〕1号"),
        (1, "柳政发〔2020〕4号"),
        (1, "柳政发〔2020〕2号"),
        (1, "柳政发〔2020〕3号"),
    ]
    assert JudgeLine(sweep.lines.first(), "keep").refusals(site.clerk, NOW)


def test_what_will_have_run_out_by_itself_is_not_ended_after_that(site, documents, sweep):
    judged(sweep, site, "keep", "repeal", "keep", "keep")
    Document.objects.filter(pk__in=[each.pk for each in documents[:2]]).update(expires_on=date(2026, 3, 31))
    finish = FinishSweep(sweep, date(2026, 5, 1), Column.objects.get(pk=site.news.pk), site.clerk)
    assert [(reason.about, reason.values["number"]) for reason in finish.refusals(site.clerk, NOW)] == [
        ("on", "柳政发〔2020〕2号")
    ]
    assert not replace(finish, on=date(2026, 4, 1)).refusals(site.clerk, NOW)


def test_what_lost_its_force_meanwhile_is_left_alone(site, documents, sweep):
    judged(sweep, site, "keep", "repeal", "keep", "keep")
    Document.objects.filter(pk=documents[1].pk).update(state="repealed")
    FinishSweep(sweep, TODAY, Column.objects.get(pk=site.news.pk), site.clerk).do(actor=site.clerk, at=NOW)
    assert not documents[1].changes.exists()


def test_what_is_to_end_already_is_not_ended_again(site, documents, sweep):
    judged(sweep, site, "keep", "repeal", "keep", "keep")
    documents[1].changes.create(kind="repealed", on=date(2026, 5, 1))
    FinishSweep(sweep, TODAY, Column.objects.get(pk=site.news.pk), site.clerk).do(actor=site.clerk, at=NOW)
    assert [each.on for each in documents[1].changes.all()] == [date(2026, 5, 1)]


def test_a_sweep_is_finished_once_and_judged_no_more_however_long_its_page_was_open(site, documents, sweep):
    judged(sweep, site, "keep", "repeal", "keep", "keep")
    before, line = Sweep.objects.get(), SweepLine.objects.select_related("sweep").first()
    FinishSweep(sweep, TODAY, Column.objects.get(pk=site.news.pk), site.clerk).do(actor=site.clerk, at=NOW)
    with pytest.raises(Refused, match="已经完成"):
        FinishSweep(before, TODAY, Column.objects.get(pk=site.news.pk), site.clerk).do(actor=site.clerk, at=NOW)
    with pytest.raises(Refused, match="已经完成"):
        JudgeLine(line, "keep").do(actor=site.clerk, at=NOW)
    assert documents[1].changes.count() == 1
