import pytest

from checks.sound import sound
from gongkai.checks import ALL, Severity, check, rule_by_code

LIKELY = [rule for rule in ALL if rule.code.startswith("P")]


def test_what_is_only_unlikely_is_never_an_error():
    assert [rule.code for rule in LIKELY if rule.severity is Severity.ERROR] == []


@pytest.mark.parametrize(
    ("organ", "words", "found"),
    [
        ("青禾县柳湾镇人民政府", "我乡", 1),
        ("青禾县柳湾镇人民政府", "我乡镇干部", 0),
        ("青禾县石桥乡人民政府", "我乡", 0),
        ("青禾县清水街道办事处", "我街道", 0),
        ("青禾县清水街道办事处", "我委", 1),
        ("青禾县清水街道办事处", "我委托有关单位", 0),
    ],
)
def test_the_voice_of_another_organ(organ, words, found):
    report = sound(organ).section(5)
    changed = sound(organ).__class__.of({}, organ=organ, sections=[report.__class__(5, report.heading, (words,))])
    assert len(check(changed, rules=[rule_by_code("P002")]).findings) == found


def test_the_kind_may_be_told_where_the_name_does_not_show_it():
    report = sound("青禾").with_cells({"t2.regulations.in_force": 1})
    assert check(report, rules=[rule_by_code("P201")]).findings == ()
    assert len(check(report, kind="county", rules=[rule_by_code("P201")]).findings) == 1
