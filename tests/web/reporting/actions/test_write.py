"""Writing: nothing is overwritten, nothing counted is typed in, a reason is given; only while it is being written."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.reporting.actions.write import LONGEST, SettlePoint, TakeBackTyped, TypeIn, Waive, WritePart, typable
from gongkai.web.reporting.value import compile_report
from gongkai.web.reporting.verdict import judged

NOW = datetime(2026, 1, 13, 1, 30, tzinfo=UTC)


def seen(report, number=1):
    return report.parts.get(number=number).at.isoformat()


def test_a_part_is_written_and_the_trail_keeps_no_text(year, begun):
    WritePart(begun, 1, "甲\r\n乙", "", seen(begun), year.clerk).do(actor=year.clerk, at=NOW)
    assert begun.parts.get(number=1).before == "甲\n乙"


@pytest.mark.parametrize(("text", "since", "why"), [("甲" * (LONGEST + 1), None, "超过了"), ("甲", "", "刚刚修改")])
def test_too_long_or_overtaken_it_is_refused(year, begun, text, since, why):
    before = begun.parts.get(number=1).before
    with pytest.raises(Refused, match=why):
        WritePart(begun, 1, text, "", seen(begun) if since is None else since, year.clerk).do(actor=year.clerk, at=NOW)
    assert begun.parts.get(number=1).before == before


def test_a_figure_is_typed_in_changed_and_taken_back(year, begun):
    typed = TypeIn(begun, "typed.hotline", Decimal(37), "热线平台", by=year.clerk)
    typed.do(actor=year.clerk, at=NOW)
    replace(typed, value=Decimal(38)).do(actor=year.clerk, at=NOW)
    assert compile_report(begun).known["typed.hotline"].value == 38
    TakeBackTyped(begun, "typed.hotline").do(actor=year.clerk, at=NOW)
    assert compile_report(begun).known["typed.hotline"].value is None


@pytest.mark.parametrize(
    ("change", "why"),
    [({"key": "t3.new.total"}, "不能填报"), ({"value": Decimal(-1)}, "小于零"), ({"note": " "}, "从哪里来")],
)
def test_what_is_typed_wrongly_is_refused(year, begun, change, why):
    with pytest.raises(Refused, match=why):
        replace(TypeIn(begun, "typed.hotline", Decimal(1), "台账"), **change).do(actor=year.clerk, at=NOW)
    assert not begun.typed.exists()


def test_cells_of_cases_are_never_typed():
    assert not {path for path in typable() if path.startswith(("t3.", "t4."))}


def test_a_waiver_lapses_when_the_words_change(year, begun):
    begun.parts.filter(number=1).update(before="（一）主动公开。本年收到政府信息公开申请3件。")
    finding = next(each for each in judged(begun, compile_report(begun)).findings if each.severity == "error")
    with pytest.raises(Refused, match="请写明理由"):
        Waive(begun, finding, " ").do(actor=year.clerk, at=NOW)
    Waive(begun, finding, "口径不同", year.clerk).do(actor=year.clerk, at=NOW)
    assert finding.fingerprint in {each.fingerprint for each, _ in judged(begun, compile_report(begun)).dismissed}


def test_nothing_is_written_while_it_is_reviewed(year, begun, through):
    report = through(begun, until="first")
    point = report.points.create(place="part1", text="改", by=year.overseer, at=NOW)
    for action in (
        WritePart(report, 1, "甲", "", seen(report)),
        TypeIn(report, "typed.hotline", Decimal(1), "台账"),
        TakeBackTyped(report, "typed.hotline"),
        SettlePoint(point, "已改"),
    ):
        with pytest.raises(Refused, match="不在编写中"):
            action.do(actor=year.clerk, at=NOW)
