"""The report as the records make it: sound where they are, and another digest as soon as one of them changes."""

from decimal import Decimal

from gongkai.checks import Severity
from gongkai.law import form
from gongkai.web.publishing.models import RegisterRow
from gongkai.web.reporting.value import changed, compile_report, figure_of
from gongkai.web.reporting.verdict import judged, obstacles


def test_the_records_make_the_tables(begun):
    report = compile_report(begun).report
    assert report["t2.licensing.decisions"] == 2
    assert report["t2.penalties.decisions"] == 1
    assert report["t2.fees.amount"] == Decimal("1.23456")
    assert report["t2.normative.issued"] == report["t2.normative.in_force"] == 1
    assert report["t3.new.natural"] == report["t3.new.total"] == 2
    assert report["t3.granted.total"] == report["t3.carried_out.total"] == 1
    assert all(report[path] is not None for path in form("2021").paths)


def test_the_text_says_what_the_tables_say(begun):
    assert "收到政府信息公开申请2件，办结1件" in compile_report(begun).report.section(1).paragraphs[1]


def test_a_compiled_report_has_no_error(begun):
    compiled = compile_report(begun)
    assert not judged(begun, compiled).of(Severity.ERROR)
    assert not list(obstacles(begun, compiled))


def test_a_record_more_is_another_report(begun):
    before = compile_report(begun)
    RegisterRow.objects.filter(number="1").delete()
    after = compile_report(begun)
    assert before.digest != after.digest
    assert {each["place"] for each in changed(before.report, after.report)} == {"t2.licensing.decisions"}


def test_a_cell_may_be_typed_in_only_for_a_register_kept_elsewhere(begun):
    begun.typed.create(key="t2.licensing.decisions", value=9, note="审批系统", at=begun.begun_at)
    begun.typed.create(key="t3.new.total", value=9, note="手工", at=begun.begun_at)
    report = compile_report(begun).report
    assert report["t2.licensing.decisions"] == 9
    assert report["t3.new.total"] == 2


def test_a_figure_asked_for_alone_is_that_of_the_whole(begun):
    begun.typed.create(key="t2.licensing.decisions", value=9, note="审批系统", at=begun.begun_at)
    known = compile_report(begun).known
    assert known["t2.licensing.decisions"].value == 9
    for key in ("t2.licensing.decisions", "t3.new.total", "publishing.all", "requests.received", "typed.hotline"):
        assert figure_of(begun, key) == known[key]
    assert figure_of(begun, "t3.nowhere") is None
