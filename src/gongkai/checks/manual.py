"""The page of all rules: `python -m gongkai.checks.manual > docs/rules.md`. A test fails where it is stale."""

import sys

from gongkai.checks.catalogue import ALL, FAMILIES, family
from gongkai.checks.explain import LEVELS, explanation
from gongkai.checks.rule import Rule

_HEAD = """# 检查规则

<!-- 本页由 `python -m gongkai.checks.manual` 生成，不要手工修改。 -->

共 {count} 条。代码由字母（哪一类）、数字（第几部分，0 为全文）和两位序号组成，永不改作他用。
“错误”必有条款依据；“警告”是应当核对的；“提示”供参考。需要的单元格空白时，规则不作判断，不会当作通过。
"""


def page() -> str:
    """Return docs/rules.md."""
    blocks = [_HEAD.format(count=len(ALL))]
    for letter, title in FAMILIES.items():
        rules = [rule for rule in ALL if family(rule.code) == letter]
        if rules:
            blocks.append(f"## {title}（{letter}）\n")
            blocks += [_entry(rule) for rule in rules]
    return "\n".join(blocks)


def _entry(rule: Rule) -> str:
    lines = [f"### {rule.code} {rule.name}\n", f"- 级别：{LEVELS[rule.severity]}"]
    lines += [
        f"- {label}：{text.replace(chr(10) * 2, chr(10)).replace(chr(10), ' ')}" for label, text in explanation(rule)
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.write(page())
