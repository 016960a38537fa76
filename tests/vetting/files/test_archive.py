"""Zip files of documents."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from gongkai.readers.errors import CannotRead
from gongkai.vetting import clean, vet
from gongkai.vetting.files import CannotClean, open_file
from planted import ADULT, MOBILE, TOLD, codes_of, identity, letter, sheet


def packed(**members):
    data = BytesIO()
    with ZipFile(data, "w") as box:
        for name, content in members.items():
            box.writestr(name.replace("_", "."), content)
    return data.getvalue()


def members(data):
    with ZipFile(BytesIO(data)) as box:
        return {name: box.read(name).decode() for name in box.namelist()}


def test_every_file_in_it_is_opened_as_itself():
    content = open_file(packed(a_txt=MOBILE, b_docx=letter("正文")), "a.zip").content
    assert {passage.place.file for passage in content.passages} >= {"a.zip › a.txt", "a.zip › b.docx"}


def test_one_that_does_not_open_is_told_and_the_rest_is_read():
    assert codes_of(vet(packed(a_txt=MOBILE, b_bin=b"\x00\x01\x02" * 99), "a.zip", TOLD)) == ["F501", "P110"]


def test_the_name_of_a_file_in_it_is_looked_at_shown_and_packed_masked():
    data = packed(**{f"名单/张三{ADULT}_txt": "正文", f"{MOBILE}/": "", "b_txt": "附件"})
    findings = vet(data, "a.zip", TOLD)
    assert {each.code.key: [place.text() for place in each.places] for each in findings} == {
        "P101": ["文件内部 名单/张三43*************214.txt"],
        "P110": ["文件内部 138****5678/"],
    }
    assert not [each for each in findings if ADULT in f"{each.plain()}" or MOBILE in f"{each.plain()}"]
    assert members(clean(data, "a.zip", TOLD, lambda _: True)) == {
        f"名单/张三43{'＊' * 13}214.txt": "正文",
        "b.txt": "附件",
    }
    assert members(clean(data, "a.zip", TOLD, lambda each: each.code.key == "P110"))[f"名单/张三{ADULT}.txt"] == "正文"


def test_names_alike_once_they_are_masked_are_told_apart():
    sound = (identity(f"430521198003{day:02}121") for day in range(1, 32))
    first, second, *_ = (each for each in sound if each.endswith("4"))
    data = packed(**{f"{first}_txt": "甲", f"{second}_txt": MOBILE})
    assert vet(data, "a.zip", TOLD)[-1].file == "a.zip › 43*************214 (2).txt"
    assert members(clean(data, "a.zip", TOLD, lambda _: True)) == {
        f"43{'＊' * 13}214.txt": "甲",
        f"43{'＊' * 13}214 (2).txt": "138****5678",
    }


def test_names_are_no_headings():
    assert vet(packed(**{"1、甲_txt": "正文", "3、乙_txt": "正文"}), "a.zip", TOLD) == ()


def test_what_cannot_be_cleaned_refuses_the_whole():
    opened = open_file(
        packed(a_pdf=sheet("正文", "#box[某甲#place(top + left, rect(width: 2em, height: 1em, fill: black))]")), "a.zip"
    )
    with pytest.raises(CannotClean):
        opened.clean(frozenset({"H212"}))


def test_too_many_files_are_refused():
    with pytest.raises(CannotRead):
        open_file(packed(**{f"a{at}_txt": "" for at in range(501)}), "a.zip")
