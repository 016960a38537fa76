"""Rows carried into the office: every problem at its cell and nothing changed, or all of them through the actions."""

from datetime import UTC, date, datetime

import pytest

from books import GOOD, book_of
from gongkai.web.organs.audit import faults
from gongkai.web.organs.intake.carry import carry_out, day_of, rehearse
from gongkai.web.organs.intake.read import read
from gongkai.web.organs.models import AuditRow, Organ, OrganSetting, Person, Post
from installations import ENGINES, KILL

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


def book(**rows):
    return read(book_of(rows), "organs.xlsx")


def places(outcome):
    return [(each.sheet, each.cell) for each in outcome.problems]


def held():
    return [model.objects.count() for model in (Organ, Person, Post, OrganSetting, AuditRow)]


@pytest.mark.django_db
def test_a_sound_file_is_tried_without_a_trace():
    outcome = rehearse(book(**GOOD), actor=None, at=NOW)
    assert outcome.problems == ()
    assert outcome.counts == {"organ": 3, "person": 2, "post": 2, "setting": 1}
    assert not outcome.kept
    assert held() == [0, 0, 0, 0, 0]


@pytest.mark.django_db
def test_a_sound_file_is_taken_in_by_the_actions():
    read_book = book(**GOOD)
    outcome = carry_out(read_book, actor=None, at=NOW)
    assert outcome.kept
    assert held() == [3, 2, 2, 1, 9]
    assert list(AuditRow.objects.values_list("action", flat=True)) == [
        *["create_organ"] * 3,
        *["create_person"] * 2,
        *["appoint"] * 2,
        "change_setting",
        "import",
    ]
    last = AuditRow.objects.last()
    assert last.detail["sha256"] == read_book.digest
    assert str(last.organ) == "青禾县人民政府"
    town = Organ.objects.get(name="青禾县柳湾镇人民政府")
    assert (str(town.get_parent()), town.phone, town.setting("report_due", date(2026, 3, 2))) == (
        "青禾县人民政府",
        "0000-6211006",
        "03-31",
    )
    assert not list(faults())


@pytest.mark.django_db
def test_a_first_password_opens_the_account_and_without_one_it_stays_closed():
    carry_out(book(**GOOD), actor=None, at=NOW)
    given, closed = Person.objects.get(username="zhaoqing"), Person.objects.get(username="qianhe")
    assert given.check_password("four words of three")
    assert given.must_change_password
    assert not closed.has_usable_password()


@pytest.mark.django_db
def test_every_problem_is_told_at_its_cell_and_nothing_is_changed():
    wrong = {
        "organ": [
            ["青禾县人民政府", "县（市、区）人民政府", "", "12345"],
            ["上湾村", "没有这一类", ""],
            ["", "乡（镇）人民政府", "没有的县"],
        ],
        "person": [["zhao qing", "赵清", "青禾县人民政府"], ["li", "李四", "没有的机关"], ["wang", "", "没有的机关"]],
        "post": [["li", "没有的机关", "公开办工作人员", "2026-01-01"], ["nobody", "x", "公开办工作人员", "1 January"]],
    }
    outcome = carry_out(book(**wrong), actor=None, at=NOW)
    assert places(outcome) == [
        ("机关", "D2"),
        ("机关", "B3"),
        ("机关", "A4"),
        ("人员", "C3"),
        ("人员", "B4"),
        ("职务", "D3"),
    ]
    assert held() == [0, 0, 0, 0, 0]


@pytest.mark.django_db
def test_rows_that_lean_on_a_bad_one_are_not_blamed_too():
    leaning = {
        "organ": [["青禾县人民政府", "没有这一类", ""], ["柳湾镇", "乡（镇）人民政府", "青禾县人民政府"]],
        "person": [["zhao", "赵清", "柳湾镇"]],
        "post": [["zhao", "柳湾镇", "公开办工作人员", "2026-01-01"]],
    }
    assert places(rehearse(book(**leaning), actor=None, at=NOW)) == [("机关", "B2")]


@pytest.mark.django_db
def test_each_row_needs_the_permission_of_its_own_action(county, person):
    rows = {
        "organ": [["下湾村村民委员会", "村（居）民委员会", "柳溪镇人民政府"]],
        "person": [["zhao", "赵清", "柳溪镇人民政府"]],
        "post": [["zhao", "柳溪镇人民政府", "公开办工作人员", "2026-01-01"]],
    }
    outcome = carry_out(book(**rows), actor=person("system_admin", county.county), at=NOW)
    assert places(outcome) == [("职务", "A2")]
    del rows["post"]
    assert carry_out(book(**rows), actor=person("system_admin", county.county), at=NOW).kept
    assert places(carry_out(book(**rows), actor=person("system_admin", county.other), at=NOW))


@pytest.mark.django_db
def test_a_top_organ_is_for_the_command_line(county, person):
    rows = {"organ": [["邻县人民政府", "县（市、区）人民政府", ""]]}
    outcome = rehearse(book(**rows), actor=person("system_admin", county.county), at=NOW)
    assert "createorgan" in outcome.problems[0].message


@pytest.mark.django_db
def test_a_name_that_two_organs_bear_asks_for_the_code(county):
    county.other.add_child(kind="village", name="柳溪镇上湾村村民委员会")
    rows = {"person": [["zhao", "赵清", "柳溪镇上湾村村民委员会"]]}
    problem = rehearse(book(**rows), actor=None, at=NOW).problems[0]
    assert (problem.cell, problem.values["count"]) == ("C2", 2)


@pytest.mark.django_db
def test_a_file_that_was_not_read_is_not_carried():
    assert carry_out(read(b"", "x.xlsx"), actor=None, at=NOW).problems


@pytest.mark.parametrize("engine", ENGINES)
def test_killed_it_leaves_nothing_half_done(installations, tmp_path, engine):
    path, office = tmp_path / "organs.xlsx", installations.new(engine)
    path.write_bytes(book_of(GOOD))
    killed = office.python(
        "from pathlib import Path\nfrom gongkai.cli import intake\n"
        "from gongkai.web.organs.actions import intake as last\n"
        f"last.Import.act = lambda *_: {KILL}\nintake.take_in(Path({str(path)!r}))"
    )
    assert killed.returncode == -9, killed.stderr
    count = "from gongkai.web.organs.models import *; print(Organ.objects.count(), AuditRow.objects.count())"
    assert office.python(count).stdout == "0 0\n"
    told = office.gongkai("import", path)
    assert (told.returncode, "机关 3，人员 2，职务 2，设置 1" in told.stdout) == (0, True)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-01-31", date(2026, 1, 31)),
        ("2026/1/31", date(2026, 1, 31)),
        ("2026年1月31日", date(2026, 1, 31)),
        ("2026-02-30", None),
        ("31.1.2026", None),
        ("", None),
    ],
)
def test_days_are_read_as_people_write_them(text, day):
    assert day_of(text) == day
