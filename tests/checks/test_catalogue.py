import re
from collections import Counter
from string import Formatter

import pytest

from gongkai.checks import ALL, family, rule_by_code
from gongkai.checks.catalogue import FAMILIES, MODULES, RETIRED
from gongkai.checks.rule import Rule


def test_every_code_is_used_once_and_never_again():
    codes = [rule.code for rule in ALL]
    assert [code for code, times in Counter(codes).items() if times > 1] == []
    assert set(codes) & set(RETIRED) == set()


def test_every_code_is_a_family_a_part_and_two_digits():
    assert [rule.code for rule in ALL if not re.fullmatch(r"[A-Z][0-6]\d\d", rule.code)] == []
    assert {family(rule.code) for rule in ALL} == set(FAMILIES)


def test_every_rule_of_every_module_is_in_the_catalogue():
    rules = [each for module in MODULES for each in vars(module).values() if isinstance(each, Rule)]
    assert {rule.code for rule in rules} == {rule.code for rule in ALL}


def test_a_rule_is_found_by_its_code():
    assert rule_by_code("R301").name == "收办相等"
    with pytest.raises(KeyError):
        rule_by_code("R999")


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.code)
def test_an_example_fills_every_hole_of_its_message(rule):
    holes = {key for _, key, _, _ in Formatter().parse(rule.message) if key}
    assert not rule.example or set(rule.example) == holes
    assert rule.example or not holes or rule.code.startswith("N")
