from dataclasses import replace
from datetime import date
from decimal import Decimal

from checks.sound import sound
from gongkai.checks import Severity, check, rule_by_code
from gongkai.checks.finding import Finding, filled, plain
from gongkai.checks.rule import Label, Ordinal
from gongkai.report import Doubt, Place, Span

R301, S014 = rule_by_code("R301"), rule_by_code("S014")


def finding(rule=R301, paths=("t3.new.natural",), spans=(), **values):
    return Finding(rule, Place(paths, spans), values or dict(R301.example))


def test_a_fingerprint_holds_code_place_and_values():
    first = finding()
    assert first.fingerprint == finding().fingerprint
    assert len(first.fingerprint) == 16
    others = [finding(paths=("t3.new.business",)), finding(gap=2), replace(first, rule=S014)]
    assert len({first.fingerprint, *(other.fingerprint for other in others)}) == 4


def test_a_sentence_added_above_does_not_change_a_fingerprint():
    before, after = Span(1, 0, 3, 9), Span(1, 2, 0, 6)
    assert finding(spans=(before,)).fingerprint == finding(spans=(after,)).fingerprint
    assert finding(spans=(before,)).fingerprint != finding(spans=(Span(2, 0, 3, 9),)).fingerprint


def test_equal_amounts_are_one_value_however_they_are_written():
    assert finding(amount=Decimal("12.50")).fingerprint == finding(amount=Decimal("12.5")).fingerprint
    assert plain(Decimal(100)) == "100"
    assert plain(Decimal("0.0001")) == "0.0001"


def test_values_are_said_in_the_readers_language():
    doubt = Doubt("D110", values=(("raw", "52"), ("unit", "万元")))
    values = {"a": Label("行政复议 总计"), "b": Ordinal(5), "c": date(2024, 1, 31), "d": doubt, "e": "原文"}
    message = "{a}|{b}|{c}|{e}"
    assert filled(message, values, "zh") == "行政复议 总计|五|2024年1月31日|原文"
    said = filled(message, values, "en").split("|")
    assert said[1:] == ["5", "2024-01-31", "原文"]
    assert said[0].isascii()
    assert filled("{d}", values, "zh") == doubt.text()
    assert filled("{d}", values, "en") == doubt.text("en") != doubt.text()


def test_a_verdict_counts_and_gives_the_exit_status():
    clean = check(sound())
    assert (bool(clean), clean.status()) == (False, 0)
    noted = check(replace(sound(), preamble=()))
    assert noted.counts[Severity.NOTE] == len(noted.of(Severity.NOTE)) > 0
    assert (noted.status(), noted.status(Severity.WARNING)) == (1, 0)
    wrong = check(sound().with_cells({"t3.new.total": 99}))
    assert (wrong.status(Severity.ERROR), wrong.counts[Severity.ERROR]) == (1, len(wrong.of(Severity.ERROR)))
