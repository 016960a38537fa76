import csv
from functools import partial

import pytest

from gongkai.corpus.register import Known, WrongRegister, is_register, read_register


def written(tmp_path, text, encoding="utf-8"):
    path = tmp_path / "organs.csv"
    path.write_bytes(text.encode(encoding))
    return str(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
@pytest.mark.parametrize("head", ["path,organ,level,region,year", "文件,机关,级别,地区,年度"])
def test_a_register_is_read_in_either_language_and_encoding(tmp_path, encoding, head):
    address = written(tmp_path, f"{head}\na/b.docx,柳湾镇,township,/甲省/青禾县/,2024年\n", encoding)
    assert list(read_register(address)) == [
        Known(f"{tmp_path}/a/b.docx", "柳湾镇", "township", "甲省/青禾县", 2024, "", address)
    ]


def test_an_organ_without_a_file_is_known_all_the_same(tmp_path):
    (known,) = read_register(written(tmp_path, "organ,year\n石桥乡,2024\n"))
    assert (known.address, known.organ, known.year) == ("", "石桥乡", 2024)


@pytest.mark.parametrize("path", ["/elsewhere/a.pdf", "s3://bucket/a.pdf"])
def test_a_whole_address_stays(tmp_path, path):
    (known,) = read_register(written(tmp_path, f"path\n{path}\n"))
    assert known.address == path


@pytest.mark.parametrize("data", [b"a,b\n1,2\n", b"\xff\xff\xff\n", b"path\na.docx\xe6"])
def test_what_is_no_register_is_refused(tmp_path, data):
    path = tmp_path / "organs.csv"
    path.write_bytes(data)
    with pytest.raises(WrongRegister):
        list(read_register(str(path)))


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("./in/a.txt", "organs/in/a.txt"),
        ("../in/a.txt", "in/a.txt"),
        ("in//./a.txt", "organs/in/a.txt"),
        ("../a.tgz!/./in/a.txt", "a.tgz!/./in/a.txt"),
    ],
)
def test_a_path_is_told_as_a_walk_tells_it(tmp_path, path, place):
    (tmp_path / "organs").mkdir()
    (known,) = read_register(written(tmp_path / "organs", f"path\n{path}\n"))
    assert known.address == f"{tmp_path}/{place}"


def test_a_whole_path_is_told_as_a_walk_tells_it(tmp_path):
    (known,) = read_register(written(tmp_path, "path\n/in/../a.txt\n"))
    assert known.address == "/a.txt"


def test_a_column_without_a_heading_says_nothing(tmp_path):
    address = written(tmp_path, ",path,organ\n2024,a.txt,甲镇\n")
    (known,) = read_register(address)
    assert known == Known(f"{tmp_path}/a.txt", "甲镇", None, None, None, "", address)


def test_headings_may_have_space_about_them(tmp_path):
    (known,) = read_register(written(tmp_path, "path , organ\na.txt, 甲镇\n"))
    assert known.organ == "甲镇"


def test_a_row_that_names_neither_file_nor_organ_is_none(tmp_path):
    assert list(read_register(written(tmp_path, "path,organ,year\n,,2024\n\n,,\n"))) == []


def test_what_is_no_csv_is_refused_with_its_line(tmp_path, request):
    request.addfinalizer(partial(csv.field_size_limit, csv.field_size_limit(131_072)))  # it is one for all of a process
    long = '"' + "x" * 140_000
    with pytest.raises(WrongRegister, match=r"organs\.csv:3$"):
        list(read_register(written(tmp_path, f"path,organ\na.txt,甲镇\n{long}\n")))


def test_only_csv_is_a_register():
    assert is_register("Organs.CSV")
    assert not is_register("reports")


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_long_register_is_read_in_blocks_that_may_end_within_a_letter(tmp_path, monkeypatch, encoding):
    monkeypatch.setattr("gongkai.corpus.register._BLOCK", 3)
    (known,) = read_register(written(tmp_path, "机关,年度\n柳湾镇,2024\n", encoding))
    assert (known.organ, known.year) == ("柳湾镇", 2024)
