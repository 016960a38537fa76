"""The last look finds words wherever they are left, and does not mind those that are meant to stay."""

from gongkai.readers.limits import DEFAULT_LIMITS
from gongkai.redaction.gone import remaining


def test_a_word_left_anywhere_in_a_docx_is_found(letter):
    for where in ("a property", "a custom part", "a bookmark", "the code of a field"):
        data = letter.packed(
            letter.hidden(where), {"word/document.xml": lambda xml: xml.replace(f"申请人{letter.name}", "申请人")}
        )
        assert remaining(data, [letter.name], "", DEFAULT_LIMITS) == [letter.name], where


def test_a_word_left_in_a_pdf_is_found(letter):
    assert remaining(letter.pdf(), [letter.name, "从未出现"], "", DEFAULT_LIMITS) == [letter.name]


def test_words_that_stay_on_purpose_and_single_characters_are_passed_over(letter):
    data = letter.hidden("a property")
    assert remaining(data, [letter.name, "申"], f"见{letter.name}案", DEFAULT_LIMITS) == []
