"""The file between its try and its import."""

import hashlib
import os
import stat

import pytest

from gongkai.web.organs.intake import kept as shelf
from gongkai.web.organs.intake.kept import forget, keep, kept, tell, told_of

pytestmark = pytest.mark.django_db
CONTENT = b"one\ntwo"
DIGEST = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture(autouse=True)
def files(monkeypatch, tmp_path):
    """A function that returns what lies there."""
    monkeypatch.setattr(shelf, "_folder", lambda: tmp_path)
    return lambda: list(tmp_path.iterdir())


def test_it_is_there_for_its_uploader_alone(person, files):
    mine, other = person(), person()
    keep(mine, DIGEST, CONTENT, "../a\nb.xlsx".replace("\n", ""))
    assert kept(mine, DIGEST) == (CONTENT, "ab.xlsx")
    assert kept(other, DIGEST) is None
    assert kept(mine, "0" * 64) is None
    assert kept(mine, "../../etc/passwd") is None
    assert {stat.S_IMODE(path.stat().st_mode) for path in files()} == {0o600}
    forget(mine)
    assert kept(mine, DIGEST) is None


def test_another_takes_its_place_and_the_old_goes(person, files):
    mine, other = person(), person()
    keep(other, DIGEST, CONTENT, "b.xlsx")
    os.utime(files()[0], (0, 0))
    keep(mine, "1" * 64, b"x", "a.xlsx")
    keep(mine, DIGEST, CONTENT, "a.xlsx")
    assert [path.name for path in files()] == [f"{mine.pk}-{DIGEST}"]
    forget(mine)


def test_a_file_that_was_altered_is_not_taken(person, files):
    mine = person()
    keep(mine, DIGEST, CONTENT, "a.xlsx")
    files()[0].write_bytes(b"a.xlsx\nelse")
    assert kept(mine, DIGEST) is None
    forget(mine)


def test_how_it_stands_is_sealed_and_its_uploaders_alone(person, files):
    mine, other = person(), person()
    tell(mine, {"state": "", "passwords": [["zhao", "赵清", "abcd-efgh"]]})
    assert told_of(mine)["passwords"][0][2] == "abcd-efgh"
    assert told_of(other) is None
    [path] = files()
    assert b"abcd" not in path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.write_text("broken")
    assert told_of(mine) is None
