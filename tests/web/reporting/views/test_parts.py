"""The editor: what is saved, what is only looked at, chips put in with one click, two writers who do not overwrite."""

from datetime import UTC, date, datetime

import pytest
from django.urls import reverse

from gongkai.report.plain import to_plain
from gongkai.web.reporting.models import AnnualReport, Edition
from gongkai.web.reporting.value import compile_report

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(year, begun, at_desk):
    """A function that sends a text to part one as the clerk; with no text, it opens the page."""
    clerk, where = at_desk(year.clerk), reverse("write_part", args=[begun.pk, 1])

    def sent(text=None, **more):
        seen = begun.parts.get(number=1).at.isoformat()
        page = clerk.get(where) if text is None else clerk.post(where, {"before": text, "seen": seen} | more)
        return page.content.decode() if page.status_code == 200 else ""

    return sent


def kept(report):
    return report.parts.get(number=1).before


def test_what_is_written_is_kept_and_read_with_its_figures(begun, editor):
    editor("本年收到申请{{t3.new.total}}件。")
    assert kept(begun) == "本年收到申请{{t3.new.total}}件。"
    assert f'href="{reverse("report_records", args=[begun.pk, "t3.new.total"])}">2</a>' in editor()


def test_looking_saves_nothing(begun, editor):
    before = kept(begun)
    text = editor("本年新收信件{{t3.new.total}}件，四季平安。", look="yes")
    assert "还没有保存" in text
    assert "四季平安" in text
    assert kept(begun) == before


def test_a_number_typed_by_hand_becomes_a_chip_with_one_click(begun, editor):
    told = "本年收到的申请3件。"
    text = editor(told, look="yes")
    assert "不一致" in text
    token = f"before-0-{told.index('3')}-requests.received"
    assert token in text
    editor(told, put=token)
    assert kept(begun) == "本年收到的申请{{requests.received}}件。"


def test_an_offer_that_is_gone_only_saves(begun, editor):
    editor("一句话。", put="before-7-7-requests.received")
    assert kept(begun) == "一句话。"


def test_what_somebody_else_wrote_meanwhile_stays(begun, editor):
    text = editor("我的文字。", seen="2020-01-01T00:00:00+00:00")
    assert "刚刚修改了这一部分" in text
    assert "我的文字。" in text
    assert "我的文字" not in kept(begun)


def test_a_chip_without_value_stands_out(begun, editor):
    text = editor("热线{{typed.hotline}}件，{{typed.nothing}}件。", look="yes")
    assert text.count('<mark class="open">') == 2
    assert reverse("report_records", args=[begun.pk, "typed.hotline"]) in text


def test_an_error_shows_at_its_sentence(editor):
    text = editor("（一）主动公开。本年收到政府信息公开申请3件。", look="yes")
    assert '<mark class="error">' in text
    assert "怎样算对，怎样改" in text


def test_last_years_sentences_are_shown_and_marked(begun, editor, year):
    report = compile_report(begun).report
    before = AnnualReport.objects.create(
        organ=year.organ, year=2024, stage="published", due=date(2025, 1, 31), begun_at=begun.begun_at
    )
    at = datetime(2025, 1, 20, tzinfo=UTC)
    round_ = before.rounds.create(digest="0" * 64, content={}, by=year.clerk, at=at, outcome="passed")
    Edition.objects.create(
        report=before, number=1, round=round_, content=to_plain(report), evidence={}, digest="0", published_on=at, at=at
    )
    text = editor()
    assert "句与上年报告相同" in text
    assert '<mark class="repeated">' in text


def test_only_who_writes_opens_the_editor(year, begun, at_desk):
    where = reverse("write_part", args=[begun.pk, 1])
    assert at_desk(year.first).get(where).status_code == 403
    assert at_desk(year.clerk).get(reverse("write_part", args=[begun.pk, 7])).status_code == 404


@pytest.mark.parametrize("number", range(7))
def test_every_part_opens(year, begun, at_desk, number):
    text = at_desk(year.clerk).get(reverse("write_part", args=[begun.pk, number])).content.decode()
    assert ('name="after"' in text) == (number in {2, 3, 4})
    assert "<code data-chip>{{t3.new.total}}</code>" in text
