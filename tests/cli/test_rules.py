import pytest

from command import gongkai
from gongkai.checks import ALL


def test_every_rule_is_listed():
    result = gongkai("rules")
    assert result.exit_code == 0
    assert [each.code for each in ALL if each.code not in result.stdout] == []


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_rule_is_explained(lang):
    result = gongkai("rules", "r301", "--lang", lang)
    assert result.exit_code == 0
    assert result.stdout.startswith("R301 ")
    assert len(result.stdout.splitlines()) >= 5


def test_an_unknown_rule_is_answered_with_those_nearby():
    result = gongkai("rules", "R30l")
    assert result.exit_code == 2
    assert "R30" in result.stderr
