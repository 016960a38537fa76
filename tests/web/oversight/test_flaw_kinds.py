"""The tables of flaws, tags and grounds are whole, and cite texts there are."""

from gongkai.law.sources import sources
from gongkai.web.oversight.flaw_kinds import flaw_kinds, grounds, tags
from gongkai.web.oversight.inspecting.course import COLUMN, ITEM, SITE


def test_every_kind_says_how_it_is_mended_and_where_that_is_asked_for():
    assert all(each.name and each.remedy for each in flaw_kinds().values())
    for each in (*flaw_kinds().values(), *grounds().values()):
        assert each.source.partition("/")[0] in sources()


def test_some_kinds_a_machine_sees_and_some_a_person():
    assert {each.automatic for each in flaw_kinds().values()} == {True, False}


def test_the_kinds_of_pages_with_tags_are_those_an_inspection_knows():
    assert set(tags()) == {SITE, COLUMN, ITEM}
