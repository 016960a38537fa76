import re
from pathlib import Path

import pytest

from gongkai.checks import ALL
from gongkai.checks.catalogue import FAMILIES
from gongkai.checks.manual import page

DOCS = Path(__file__).parent.parent.parent / "docs"


@pytest.mark.parametrize(("lang", "name"), [("zh", "rules.md"), ("en", "rules.en.md")])
def test_the_pages_of_rules_are_up_to_date(lang, name):
    wanted = f"write it anew: python -m gongkai.checks.manual {lang} > docs/{name}"
    assert (DOCS / name).read_text("utf-8") == page(lang), wanted


def test_a_page_has_every_rule_once_under_its_family():
    headings = re.findall(r"^### ([A-Z]\d+) ", page(), re.MULTILINE)
    assert sorted(headings) == sorted(rule.code for rule in ALL)
    assert [heading[0] for heading in headings] == sorted((h[0] for h in headings), key=list(FAMILIES).index)
