"""Plain text and markdown."""

import pytest

from gongkai.readers import CannotRead, Limits
from gongkai.readers.grid import Paragraph
from gongkai.readers.limits import DEFAULT_LIMITS
from gongkai.readers.text import read

LINES = "石桥镇政府信息公开\n\n一、总体情况\n正文，㎡和〔2021〕30号。\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_encodings(encoding):
    blocks = read(LINES.encode(encoding), DEFAULT_LIMITS).blocks
    assert [block.text for block in blocks] == ["石桥镇政府信息公开", "一、总体情况", "正文，㎡和〔2021〕30号。"]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_line_endings(ending):
    assert len(read(LINES.replace("\n", ending).encode(), DEFAULT_LIMITS).blocks) == 3


def test_markdown_signs_go():
    words = "# 标题\n\n> 引文\n\n**（一）主动公开**\n\n第一行<br>第二行&nbsp;\n"
    assert [block.text for block in read(words.encode(), DEFAULT_LIMITS).blocks] == [
        "标题",
        "引文",
        "（一）主动公开",
        "第一行 第二行",
    ]


def test_too_many_lines_are_refused():
    with pytest.raises(CannotRead) as refusal:
        read(b"a\n" * 11, Limits(paragraphs=10))
    assert refusal.value.code == "E117"


def test_the_format_is_named():
    assert read(b"a", DEFAULT_LIMITS) == ((Paragraph("a"),), "text", None)
