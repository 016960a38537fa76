"""The import behind somebody's back: passwords for those without, nothing where the file is gone."""

import pytest

from books import book_of
from gongkai.web.organs.intake import kept
from gongkai.web.organs.intake.behind import first_passwords, take_in
from gongkai.web.organs.intake.read import read

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def nothing_uploaded_before(monkeypatch, tmp_path):
    """Nothing another test uploaded lies there."""
    monkeypatch.setattr(kept, "_folder", lambda: tmp_path)


def test_whoever_has_no_password_gets_one_of_their_own():
    rows = [["zhao", "赵清", "柳溪镇人民政府"], ["qian", "钱明", "柳溪镇人民政府", "", "", "four words of three"]]
    rows += [["sun", "孙亮", "柳溪镇人民政府"]]
    made = first_passwords(read(book_of({"person": rows}), "people.xlsx"))
    assert len(made) == len(set(made.values())) == 2
    assert all(len(password) == 19 for password in made.values())


def test_a_file_that_is_gone_changes_nothing(county, person):
    who = person("system_admin", county.county)
    take_in.call(who.pk, "0" * 64, generate=False)
    assert kept.told_of(who) is None
