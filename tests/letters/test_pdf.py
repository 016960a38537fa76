"""Letters as pdf: everything is in it, and several print on both sides without sharing a sheet."""

import json
from dataclasses import replace

import pypdfium2
import pytest

from gongkai.letters.pdf import joined, render, source
from gongkai.letters.service import certificate


def pages_of(content):
    document = pypdfium2.PdfDocument(content)
    try:
        return ["".join(page.get_textpage().get_text_range().split()) for page in document]
    finally:
        document.close()


@pytest.fixture
def content(letter):
    return render(letter)


def test_the_letter_is_there_word_for_word(content, letter):
    first, second = pages_of(content)
    assert first.startswith(letter.organ)
    for part in (letter.number, letter.title, "张三：", "#panic()"):
        assert part in first
    assert "2026年3月20日" in second


def test_the_first_page_has_no_number_the_second_has(content):
    first, second = pages_of(content)
    assert "—1—" not in first
    assert "—2—" in second


def test_it_is_tagged_and_the_same_every_time(content, letter):
    assert b"/MarkInfo" in content
    assert content == render(letter)


def test_what_is_set_is_as_it_was(letter, golden_file):
    setting = json.dumps(source(letter, {}), ensure_ascii=False, indent=1)
    golden_file("letter.pdf.json", setting + "\n")


def test_several_as_one_each_on_the_front_of_a_sheet(content, letter):
    pages = pages_of(joined([render(certificate(letter)), content]))
    assert ["送达回证" in pages[0], pages[1], letter.number in pages[2]] == [True, "", True]
    assert len(pages) == 4


@pytest.mark.parametrize("lines", range(14, 22))
def test_the_signature_never_stands_alone_on_a_page(letter, lines):
    pages = pages_of(render(replace(letter, paragraphs=("经审查，现告知如下。",) * lines)))
    assert "经审查" in pages[-1]
    assert "2026年3月20日" in pages[-1]
