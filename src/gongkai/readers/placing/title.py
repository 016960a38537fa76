"""The title, and what it tells: the organ and the year. The text serves where the title is silent."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from gongkai.readers.placing.cues import cues
from gongkai.readers.placing.plain import plain, tidy

_WORDS = cues()["title"]
_ENDS = "|".join(sorted(_WORDS["ends"], key=len, reverse=True))
_SUBJECT = re.compile("|".join(_WORDS["subject"]))
_TITLE = re.compile(rf".*(?:{_ENDS})(?:[(（].{{1,12}}[)）])?")
_NO_TITLE = re.compile(r"[。；;:：>＞|]|^(?:现将|本报告|根据|按照|现就|依据)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_YEAR_WORDS = re.compile(r"(?<!\d)(?:19|20)\d\d(?:年度|年)?")
_PERIOD = re.compile(r"(?<!\d)(20\d\d)年1月1日")
_SUBJECT_HEAD = re.compile(r"(?:年度)?(?:政府信息公开|政务信息公开|信息公开|政务公开).*$")
_ORGAN_ENDS = tuple(_WORDS["organ_ends"])
_NAMED = re.compile(
    r"(?:由|请与|请联系|请向)([\u3400-\u9fff]{3,40}?)(?:根据|按照|依据|编制|联系|政务公开办|[(（，,。])"
)
_LONGEST, _LINES, _FIRST_LINES = 80, 4, 60


class Title(NamedTuple):
    """A title as printed, on one line; the lines it took (start, end; both 0 where there is none)."""

    text: str
    start: int
    end: int


def find_title(lines: Sequence[str]) -> Title:
    """Return the title among the lines before part one: the first that can be one, alone or broken over several."""
    lines = lines[:_FIRST_LINES]
    for start in range(len(lines)):
        for end in range(start + 1, min(start + _LINES, len(lines)) + 1):
            if not _may_be_part(lines[end - 1], first=end - 1 == start):
                break
            joined = tidy("".join(line.strip() for line in lines[start:end]))
            if len(joined) <= _LONGEST and _TITLE.fullmatch(plain(joined)) and _SUBJECT.search(joined):
                return Title(joined, start, end)
    return Title("", 0, 0)


def organ_of(title: str) -> str | None:
    """Return the organ a title names, None where it names none."""
    words = _YEAR_WORDS.sub("", plain(title), count=1).removeprefix("关于")
    name = _SUBJECT_HEAD.sub("", words).removesuffix("关于").strip("的()《》\"'“”")
    if name.endswith("人民"):
        name += "政府"
    return name if len(name) > 1 and re.search(r"[\u3400-\u9fff]", name) else None


def organ_in(lines: Sequence[str]) -> str | None:
    """Return the organ the preamble names as the report's author or as whom to ask."""
    for line in lines:
        for found in _NAMED.finditer(plain(line)):
            if found[1].endswith(_ORGAN_ENDS) and not found[1].startswith("本"):
                return found[1]
    return None


def year_of(title: str) -> int | None:
    """Return the one year a title names, None where it names none or several."""
    years = {int(year) for year in _YEAR.findall(plain(title))}
    return years.pop() if len(years) == 1 else None


def year_in(lines: Sequence[str]) -> int | None:
    """Return the year whose 1 January most of the text's periods begin with."""
    found = Counter(int(year) for line in lines for year in _PERIOD.findall(plain(line)))
    return found.most_common(1)[0][0] if found else None


def _may_be_part(line: str, *, first: bool) -> bool:
    words = plain(line) if len(line) <= 2 * _LONGEST else ""
    if not words or len(words) > _LONGEST or _NO_TITLE.search(words):
        return False
    return not first or bool(_YEAR.search(words) or _SUBJECT.search(words) or words.endswith(_ORGAN_ENDS))
