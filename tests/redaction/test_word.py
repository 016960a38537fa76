"""What is blacked out of a docx is nowhere in it: not shown, not hidden, not in any part."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document

from gongkai.redaction import Mark, read, redact

WAYS = (
    *("hidden text", "a revision", "the code of a field", "a simple field", "a bookmark", "a content control"),
    *("a smart tag", "the alternative text of a picture", "a custom part", "a property", "a comment", "a variable"),
    "a fallback",
)


def marked(data, *words, ground="denied.third_party"):
    """Mark every place where a word stands."""
    for place, piece in enumerate(read(data).pieces):
        for word in words:
            if (at := piece.text.find(word)) >= 0:
                yield Mark(place, ground, at, at + len(word))


def everything(data):
    """Return all parts of a package as they would be searched by somebody curious."""
    with ZipFile(BytesIO(data)) as box:
        parts = [box.read(name) for name in box.namelist()]
    return "".join(part.decode(encoding, "ignore") for part in parts for encoding in ("utf-8", "utf-16"))


@pytest.mark.parametrize("where", WAYS)
def test_a_name_hidden_elsewhere_goes_too(letter, where):
    data = letter.hidden(where)
    assert everything(data).count(letter.name) >= 2
    result = redact(data, marked(data, letter.name, letter.number), letter.notes)
    assert letter.name not in everything(result)
    assert letter.number not in everything(result)
    assert "申请公开补偿标准" in everything(result)


def test_squares_stand_for_it_and_say_on_which_ground(letter):
    data = letter.hidden("a property")
    result = redact(data, marked(data, letter.name), letter.notes)
    told = [paragraph.text for paragraph in Document(BytesIO(result)).paragraphs]
    assert told == [
        f"申请人■■■■〔注1〕，身份证号{letter.number}，申请公开补偿标准。",
        "遮盖说明",
        "注1：涉及个人隐私（条例第十五条）",
    ]


def test_long_and_short_words_leave_the_same_trace(letter):
    data = letter.hidden("a property")
    result = redact(data, marked(data, letter.name, letter.number), letter.notes)
    assert Document(BytesIO(result)).paragraphs[0].text == "申请人■■■■〔注1〕，身份证号■■■■〔注1〕，申请公开补偿标准。"


def test_a_word_torn_over_runs_boxes_and_cells_goes_whole(letter):
    document = Document()
    paragraph = document.add_paragraph("见")
    for letters in letter.name:
        paragraph.add_run(letters).bold = letters == letter.name[0]
    document.add_table(1, 1).cell(0, 0).text = letter.name
    document.sections[0].header.paragraphs[0].text = letter.name
    stream = BytesIO()
    document.save(stream)
    marks = list(marked(stream.getvalue(), letter.name))
    assert len(marks) == 3
    assert letter.name not in everything(redact(stream.getvalue(), marks, letter.notes))


def test_a_picture_turns_black_and_the_old_one_is_gone(letter):
    data = letter.hidden("the alternative text of a picture")
    place = next(place for place, piece in enumerate(read(data).pieces) if piece.kind == "picture")
    result = redact(data, [Mark(place, "denied.internal")], letter.notes)
    with ZipFile(BytesIO(result)) as box:
        pictures = [box.read(name) for name in box.namelist() if name.startswith("word/media/")]
    assert len(pictures) == 1
    assert letter.red not in pictures
    assert len(Document(BytesIO(result)).inline_shapes) == 1


def test_the_same_file_and_marks_give_the_same_bytes(letter):
    data = letter.hidden("a comment")
    once, twice = (redact(data, marked(data, letter.name), letter.notes) for _ in range(2))
    assert once == twice
