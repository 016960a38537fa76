import tarfile

import pytest

from gongkai.corpus.order import content
from gongkai.corpus.part import Task


def test_a_content_is_fetched_from_where_it_lies(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"there")
    with tarfile.open(tmp_path / "a.tar", "w") as archive:
        archive.add(tmp_path / "a.txt", "in/a.txt")
    assert content(Task("", f"{tmp_path}/a.txt", ".txt", 5)) == b"there"
    assert content(Task("", f"{tmp_path}/a.tar!/in/a.txt", ".txt", 5)) == b"there"


def test_a_place_without_a_file_is_an_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        content(Task("", f"{tmp_path}/none.txt", ".txt", 5))
