import pytest

from gongkai.corpus.place import Place, file_system, open_file


@pytest.mark.parametrize(
    ("address", "file", "member"),
    [
        ("/reports/a.docx", "/reports/a.docx", ""),
        ("/reports/a.zip!/in/b.docx", "/reports/a.zip", "in/b.docx"),
        ("s3://bucket/a.tar!/b!/c.txt", "s3://bucket/a.tar", "b!/c.txt"),
        ("/重要!/a.docx", "/重要!/a.docx", ""),
        ("/重要!/A.TAR.GZ!/b.docx", "/重要!/A.TAR.GZ", "b.docx"),
        ("/a.warc.gz!/17", "/a.warc.gz", "17"),
    ],
)
def test_an_address_has_a_file_and_perhaps_a_member(address, file, member):
    assert Place.of(address) == (file, member)


def test_a_path_may_hold_whatever_paths_hold(tmp_path):
    path = tmp_path / "a::b#c%20 年报.txt"
    path.write_bytes(b"x")
    with open_file(str(path)) as stream:
        assert stream.read() == b"x"


def test_an_address_is_opened_by_its_protocol():
    system, path = file_system("memory://reports/a.txt")
    system.pipe_file(path, b"there")
    with open_file("memory://reports/a.txt") as stream:
        assert (stream.read(), stream.seek(0), stream.read(2)) == (b"there", 0, b"th")
