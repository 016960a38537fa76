"""A file of carried rows: every problem at its cell, and all of them or none."""

from datetime import UTC, date, datetime

import pytest

from gongkai.web.organs.models import AuditRow
from gongkai.web.publishing.carriage_intake import known_sheets, read, take_in
from gongkai.web.publishing.models import Carried, Carrier, Column, Item
from gongkai.web.publishing.site import first_page

pytestmark = pytest.mark.django_db
NOW, TODAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)
HEADS = "载体类别,载体名称,日期,索引号,标题,条（次）数,网址或者位置"


@pytest.fixture
def town(county):
    days = {"opened_on": date(2026, 1, 1), "changed_on": date(2026, 1, 1)}
    for organ, kind, name in (
        (county.town, "wechat", "柳溪发布"),
        (county.village, "board", "东头"),
        (county.village, "board", "西头"),
    ):
        Carrier.objects.create(organ=organ, kind=kind, name=name, **days)
    column = first_page().add_child(instance=Column(title="栏", slug="c", organ=county.town, kind="added"))
    column.add_child(
        instance=Item(title="甲", slug="i", organ=county.town, live=False, released_on=TODAY, number="A/1")
    )
    return county.town


def taken(organ, *rows, keep=True, person=None):
    book = read("\n".join((HEADS, *rows)).encode(), "载体.csv")
    return take_in(book, organ, person=person, at=NOW, keep=keep)


SOUND = (
    "微信公众号,,2026-03-01,A/1,,,http://a",
    "wechat,柳溪发布,2026年3月1日,,防汛,106,",
    "公示栏,西头,2026/2/1,,公示,,村口",
)


def test_sound_rows_are_tried_and_then_kept(town, person):
    clerk = person("clerk", town)
    tried = taken(town, *SOUND[:2], keep=False, person=clerk)
    assert (tried.problems, tried.count, tried.kept) == ((), 2, False)
    assert not Carried.objects.exists()
    done = taken(town, *SOUND)
    assert (done.count, done.kept) == (3, True)
    assert set(Carried.objects.values_list("carrier__name", "count", "title", "item__number")) == {
        ("柳溪发布", 1, "", "A/1"),
        ("柳溪发布", 106, "防汛", None),
        ("西头", 1, "公示", None),
    }
    assert AuditRow.objects.last().detail["rows"] == 3


@pytest.mark.parametrize(
    ("row", "cells"),
    [
        ("信鸽,,2026-03-01,,甲,,", ["A2"]),
        ("微信公众号,别的,2026-03-01,,甲,,", ["B2"]),
        ("公示栏,,2026-03-01,,甲,,", ["B2"]),
        ("微信公众号,,昨天,,甲,,", ["C2"]),
        ("微信公众号,,2026-03-01,B/9,,,", ["D2"]),
        ("微信公众号,,2026-03-01,,甲,多,", ["F2"]),
        ("微信公众号,,2026-03-01,,甲,0,", ["F2"]),
        ("微信公众号,,2026-03-01,,,,", ["E2"]),
        ("微信公众号,,2027-03-01,,甲,,", ["C2"]),
        ("信鸽,,昨天,,甲,多,", ["A2", "C2", "F2"]),
    ],
)
def test_every_problem_is_told_at_its_cell_and_nothing_is_kept(town, row, cells):
    found = taken(town, row, *SOUND)
    assert [problem.cell for problem in found.problems] == cells
    assert not found.kept
    assert not Carried.objects.exists()


def test_the_same_file_twice_is_told(town):
    taken(town, *SOUND)
    assert len(taken(town, *SOUND).problems) == 3
    assert Carried.objects.count() == 3


def test_who_may_not_carry_keeps_nothing(town, person):
    assert taken(town, SOUND[0], person=person("overseer", town)).problems


def test_what_is_no_such_file_is_told(town):
    assert take_in(read(b"x,y\n1,2\n", "a.csv"), town, person=None, at=NOW, keep=True).problems
    assert take_in(read(b"PK\x03\x04", "a.xlsx"), town, person=None, at=NOW, keep=True).problems


def test_the_sheet_says_what_to_write():
    (sheet,) = known_sheets().values()
    assert [column.name for column in sheet.columns] == HEADS.split(",")
