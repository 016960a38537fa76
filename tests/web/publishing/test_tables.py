"""The tables of publishing agree with the law's tables and with each other."""

import pytest

from gongkai.law import disclosure
from gongkai.law.dated import parameters
from gongkai.web.organs.tables import kinds, permissions, roles
from gongkai.web.publishing.tables import (
    blocks,
    carrier_kinds,
    column_kinds,
    item_kinds,
    level_of,
    stages,
    tick_of,
)

BLOCKS = ["政府信息公开指南", "政府信息公开制度", "法定主动公开内容", "政府信息公开年报", "依申请公开"]
NAMED = ["概况信息", "公示公告", "政策文件及解读", "财政资金", "建议提案", "工作动态", "机构领导人事", "重点领域"]


def test_the_statutory_blocks_stand_first_and_fixed():
    assert list(blocks().values())[:5] == BLOCKS
    fixed = [kind.name for kind in column_kinds().values() if kind.fixed]
    assert fixed == ["政府信息公开", *BLOCKS]


def test_every_item_of_the_statute_is_a_column_under_its_own_words():
    for key, item in disclosure.items().items():
        column = column_kinds()[key]
        assert (column.name, column.duty, column.level, column.block) == (item.name, key, item.level, "statutory")


def test_columns_practice_names_are_there():
    assert {*NAMED, "村（居）务公开", "回应关切", "预警信息及应对"} <= {kind.name for kind in column_kinds().values()}


def test_columns_rest_on_tables_that_exist_and_stand_in_earlier_ones():
    seen = {""}
    for key, kind in column_kinds().items():
        assert kind.under in seen
        assert kind.freshness in {"", *parameters("frequencies")}
        assert kind.item in item_kinds()
        assert kind.level in disclosure.LEVELS
        assert kind.block in {"", *blocks()}
        seen.add(key)


def test_village_columns_count_apart():
    assert {key for key, kind in column_kinds().items() if kind.village} == {"village", "committee"}
    assert column_kinds()["committee"].freshness == "village_affairs"


def test_items_have_a_deadline_of_the_law():
    assert {kind.period for kind in item_kinds().values()} <= parameters("deadlines").keys()


@pytest.mark.parametrize(
    ("kind", "level", "tick"),
    [("township", "township", "乡级"), ("street", "township", "乡级"), ("county", "city_county", "县级")],
)
def test_levels_and_ticks(kind, level, tick):
    assert (level_of(kind), tick_of(level)) == (level, tick)
    assert tick in disclosure.catalogue_columns()["levels"]


def test_who_reports_has_a_site_and_who_does_not_has_none():
    assert {key for key in kinds() if level_of(key)} == {key for key, kind in kinds().items() if kind.reports}
    assert tick_of("every") is None


def test_carriers_mean_words_of_the_catalogue_and_every_word_is_meant():
    ticks = {word for kind in carrier_kinds().values() for word in kind.ticks}
    assert ticks == set(disclosure.catalogue_columns()["carriers"])
    assert {kind.freshness for kind in carrier_kinds().values()} == {"", "new_media"}
    assert [key for key, kind in carrier_kinds().items() if kind.site] == ["website"]


def test_each_review_has_its_role_and_points():
    assert {stage.role for stage in stages().values()} <= roles().keys()
    assert {stage.permission for stage in stages().values()} <= permissions().keys()
    assert all(stage.points for stage in stages().values())
