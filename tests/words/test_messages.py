import io
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

import gongkai
from gongkai.words import ENGLISH, say
from gongkai.words.messages import entries

CATALOGUES = sorted((Path(gongkai.__file__).parent / "words/en/LC_MESSAGES").glob("*.po"))


def test_a_sentence_is_said_in_chinese_as_it_stands():
    assert say("没有找到{table}", values={"table": "表三"}) == "没有找到表三"


def test_a_sentence_is_said_in_english():
    assert say("没有找到{table}", ENGLISH, {"table": "Table three"}) == "Table three was not found"


def test_a_sentence_without_english_is_said_in_chinese():
    assert say("无此句", ENGLISH) == "无此句"


def test_braces_are_only_holes_where_there_are_values():
    assert say("{无此句}", ENGLISH) == "{无此句}"


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.name)
def test_catalogues_are_read_as_babel_reads_them(path):
    text = path.read_text("utf-8")
    babel = {entry.id: entry.string for entry in read_po(io.BytesIO(text.encode())) if entry.id and entry.string}
    assert dict(entries(text)) == babel


@pytest.mark.parametrize(
    ("po", "found"),
    [
        ('msgid "一"\nmsgstr "one"\n', [("一", "one")]),
        ('msgid ""\nmsgstr "Language: en\\n"\n', []),
        ('msgid "一"\nmsgstr ""\n', []),
        ('msgid ""\n"一"\n"二"\nmsgstr ""\n"one "\n"two"\n', [("一二", "one two")]),
        ('# 注\n#: file.py:1\nmsgid "“{a}”\\n\\"{b}\\""\nmsgstr "\\"{a}\\"\\n{b}"\n', [('“{a}”\n"{b}"', '"{a}"\n{b}')]),
        ('#~ msgid "旧"\n#~ msgstr "old"\n', []),
    ],
)
def test_entries_of_a_catalogue(po, found):
    assert list(entries(po)) == found


def test_there_are_catalogues():
    assert CATALOGUES
