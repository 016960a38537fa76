"""Zip files of documents."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from gongkai.readers.errors import CannotRead
from gongkai.vetting import vet
from gongkai.vetting.files import CannotClean, open_file
from planted import MOBILE, TOLD, codes_of, letter, sheet


def packed(**members):
    data = BytesIO()
    with ZipFile(data, "w") as box:
        for name, content in members.items():
            box.writestr(name.replace("_", "."), content)
    return data.getvalue()


def test_every_file_in_it_is_opened_as_itself():
    content = open_file(packed(a_txt=MOBILE, b_docx=letter("正文")), "a.zip").content
    assert {passage.place.file for passage in content.passages} >= {"a.zip › a.txt", "a.zip › b.docx"}


def test_one_that_does_not_open_is_told_and_the_rest_is_read():
    assert codes_of(vet(packed(a_txt=MOBILE, b_bin=b"\x00\x01\x02" * 99), "a.zip", TOLD)) == ["F501", "P110"]


def test_what_cannot_be_cleaned_refuses_the_whole():
    opened = open_file(
        packed(a_pdf=sheet("正文", "#box[某甲#place(top + left, rect(width: 2em, height: 1em, fill: black))]")), "a.zip"
    )
    with pytest.raises(CannotClean):
        opened.clean(frozenset({"H212"}))


def test_too_many_files_are_refused():
    with pytest.raises(CannotRead):
        open_file(packed(**{f"a{at}_txt": "" for at in range(501)}), "a.zip")
