"""The page of all rules: `python -m gongkai.checks.manual > docs/rules.md`, and with `en` docs/rules.en.md.

A test fails where a page is stale.
"""

import sys
from collections.abc import Iterator

from gongkai.checks.catalogue import ALL, FAMILIES, family
from gongkai.checks.explain import LEVELS, explanation
from gongkai.checks.finding import filled
from gongkai.checks.rule import Rule
from gongkai.words import CHINESE, say

_GENERATED = "<!-- python -m gongkai.checks.manual -->"


def page(lang: str = CHINESE) -> str:
    """Return the page of all rules in one language."""
    return "\n\n".join(_blocks(lang)) + "\n"


def _blocks(lang: str) -> Iterator[str]:
    yield f"# {say('检查规则', lang)}"
    yield _GENERATED
    yield filled("共 {count} 条。", {"count": len(ALL)}, lang)
    yield say("代码由字母（哪一类）、数字（第几部分，0 为全文）和两位序号组成，永不改作他用。", lang)
    yield say("“错误”必有条款依据；“警告”是应当核对的；“提示”供参考。", lang)
    yield say("需要的单元格空白时，规则不作判断，不会当作通过。", lang)
    for letter, title in FAMILIES.items():
        yield f"## {letter} {say(title, lang)}"
        rules = sorted((rule for rule in ALL if family(rule.code) == letter), key=lambda rule: rule.code)
        yield from (_entry(rule, lang) for rule in rules)


def _entry(rule: Rule, lang: str) -> str:
    colon = "：" if lang == CHINESE else ": "
    lines = [f"- {label}{colon}{' '.join(text.split())}" for label, text in explanation(rule, lang)]
    level = f"- {say('级别', lang)}{colon}{say(LEVELS[rule.severity], lang)}"
    return "\n".join([f"### {rule.code} {say(rule.name, lang)}\n", level, *lines])


if __name__ == "__main__":
    sys.stdout.write(page(*sys.argv[1:2]))
