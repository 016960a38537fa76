import re
from pathlib import Path

from gongkai.checks import ALL
from gongkai.checks.catalogue import FAMILIES
from gongkai.checks.manual import page

PAGE = Path(__file__).parent.parent.parent / "docs" / "rules.md"


def test_the_page_of_rules_is_up_to_date():
    assert PAGE.read_text("utf-8") == page(), "write it anew: python -m gongkai.checks.manual > docs/rules.md"


def test_the_page_has_every_rule_once_under_its_family():
    headings = re.findall(r"^### ([A-Z]\d+) ", page(), re.MULTILINE)
    assert sorted(headings) == sorted(rule.code for rule in ALL)
    assert [heading[0] for heading in headings] == sorted((h[0] for h in headings), key=list(FAMILIES).index)
