"""Rules S014 to S018: what software, templates or haste left behind in the words."""

import re
from collections.abc import Iterator

from gongkai.checks.rule import NOTE, WARNING, Mismatch, rule
from gongkai.checks.text import Text

# Each pattern begins with a plain character or one set, and its branches look back at it: the search then skips all
# other text ten times as quickly.
_SOFTWARE = re.compile(
    r"\[bookmark:[^\[\]\n]*\]|\{\{[^{}\n]*\}\}|\$\{[^{}\n]*\}|<%[^<>\n]*%>"
    r"|</?(?:p|br|div|span|font|table|tbody|tr|td|th|img|a|b|strong|o:p)\b[^<>\n]*>|&(?:nbsp|lt|gt|amp|quot|[lr]dquo);"
    r"|HYPERLINK\s+[\"“\\]|PAGEREF\s+_|MERGEFORMAT|INCLUDEPICTURE|TOC\s+\\|REF\s+_Ref|SEQ\s+\w+\s+\\|FORMTEXT"
    r"|#(?:REF|VALUE|NAME|NULL|NUM)[!！?？]|#DIV/0[!！]|#N/A|_GoBack|_Toc\d+"
    r"|错误[！!]\s*(?:未找到引用源|未定义书签|未指定书签|超链接引用无效|文档中没有指定样式的文字)。?"
)
_PLACEHOLDER = re.compile(
    r"[xXＸ×*＊_＿（(待某T年](?:"
    r"(?<=20.)[xXＸ×*＊](?=\s*年)|(?<=[xXＸ×])(?<![A-Za-z0-9./_\-].)[xXＸ×]+(?![A-Za-z0-9./_\-@])"
    r"|(?<=\*)(?<![\d*].)\*+(?=[年月日件条个号])|(?<=[_＿])[_＿]{2,}"
    r"|(?<=[（(])(?:(?:此处|在此|请)(?:填|输入|插入|补充)|待填|待补)[^）)\n]{0,12}[）)]"
    r"|(?<=待)(?<![有亟].)(?:补充|填写|填报)|(?<=某)某|(?<=T)ODO\b|(?<=年)[ \u3000]{2,}月[ \u3000]{2,}日)"
)
_GARBAGE = re.compile(
    r"[\ufffd\ue000-\uf8ff\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f?？锟烫鏀淇鍏涓\u00c2-\u00f4](?:"
    r"(?<=[\ufffd\ue000-\uf8ff\x00-\x1f\x7f-\x9f])[\ufffd\ue000-\uf8ff\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]*"
    r"|(?<=[?？])[?？]{3,}|(?<=锟)斤拷|(?<=烫)烫烫|(?<=鏀)垮簻|(?<=淇)℃伅|(?<=鍏)紑|(?<=涓)€"
    r"|(?<=[\u00c2-\u00f4])[\u0080-\u00bf\u0152-\u0192\u2013-\u203a\u20ac]{1,3})"
)
_PUNCTUATION = re.compile(
    r"[，。；：、,;?!](?:(?<=[，。；：、])[，。；：、,;]+|(?<=[,;])[，。；：、]+|(?<=[\u4e00-\u9fff][,;?!])(?=[\u4e00-\u9fff]))"
)
_REMOTE = re.compile(r"[\U00010000-\U0010ffff]")
_CHINESE = re.compile(r"[\u4e00-\u9fff]+")


@rule(
    "S014",
    "软件残留",
    severity=WARNING,
    source="form2021",
    clause="四、明确责任",
    message="文中残留“{words}”",
    remedy="这是编辑软件的书签、域代码或者网页标记，删去后重新导出。",
    example={"words": "[bookmark: _GoBack]"},
)
def software_leftovers(text: Text) -> Iterator[Mismatch]:
    """公开的文本中不应残留书签、域代码、模板变量、网页标记和“错误！未找到引用源”之类的软件提示。"""
    return _every(text, _SOFTWARE)


@rule(
    "S015",
    "占位未填",
    severity=WARNING,
    source="form2021",
    clause="四、明确责任",
    message="“{words}”像是模板中尚未填写的内容",
    remedy="补上实际内容后再公开。",
    example={"words": "20XX"},
)
def placeholders(text: Text) -> Iterator[Mismatch]:
    """模板里的××、20XX年、下划线空格、“（此处填写）”“待补充”等应在公开前填好。"""
    return _every(text, _PLACEHOLDER)


@rule(
    "S016",
    "乱码",
    severity=WARNING,
    source="form2021",
    clause="四、明确责任",
    message="“{words}”是乱码",
    remedy="用正确的编码重新导出，逐段核对。",
    example={"words": "锟斤拷"},
)
def garbage(text: Text) -> Iterator[Mismatch]:
    """编码转换出错留下的字符：替换符、控制符、私用区字符、“锟斤拷”一类的错码。"""
    return _every(text, _GARBAGE)


@rule(
    "S017",
    "标点叠用或者混用半角",
    severity=NOTE,
    source="gbt9704",
    message="有 {count} 处标点叠用或者在汉字之间用了半角标点，如“{words}”",
    remedy="汉字之间用全角标点，删去重复的标点。",
    example={"count": 2, "words": "，，"},
)
def punctuation(text: Text) -> Iterator[Mismatch]:
    """汉字之间的逗号、分号、问号、叹号用全角；标点不重复。"""
    hits = [(hit, span) for hit, span in text.search(_PUNCTUATION) if span.section >= 0]
    if hits:
        start, end = hits[0][0].span()
        shown = text.whole[max(0, start - 2) : end + 2].replace("\n", "")
        yield Mismatch({"count": len(hits), "words": shown}, (), tuple(span for _, span in hits))


@rule(
    "S018",
    "词语重复",
    severity=NOTE,
    source="gbt9704",
    message="“{words}”重复了",
    remedy="删去多余的一个。",
    example={"words": "政府政府"},
)
def repeated_words(text: Text) -> Iterator[Mismatch]:
    """同一个词连写两遍，多半是复制或者删改时留下的。“一个一个”“越来越”一类的习惯说法不算。"""
    for start, end in _doubled(text.whole):
        words = text.whole[start:end]
        if words[0] not in "一逐层越步" and words[0] != words[1]:
            yield Mismatch({"words": words}, (), (text.span(start, end),))


def _every(text: Text, pattern: re.Pattern[str]) -> Iterator[Mismatch]:
    for hit, span in text.search(pattern):
        yield Mismatch({"words": hit[0]}, (), (span,))


def _doubled(whole: str) -> Iterator[tuple[int, int]]:
    """Yield where two to four Chinese characters follow upon themselves, ten times as quickly as a pattern finds them.

    The text as one number, XORed with itself moved by n characters, is zero where a character equals the one n on.
    """
    data = whole.encode("utf-16-le", "surrogatepass")
    if len(data) > 2 * len(whole):  # two bytes to every character
        data = _REMOTE.sub("?", whole).encode("utf-16-le", "surrogatepass")
    number = int.from_bytes(data, "little")
    for length in (2, 3, 4):
        same, wanted = (number ^ (number >> 16 * length)).to_bytes(len(data), "little"), bytes(2 * length)
        at = same.find(wanted)
        while at >= 0:
            start = (at + 1) // 2  # zeros may begin within the character before
            found = same.startswith(wanted, 2 * start) and _CHINESE.fullmatch(whole, start, start + length)
            if found:
                yield start, start + 2 * length
            at = same.find(wanted, 2 * (start + (2 * length if found else 1)) - 1)
