"""The sheets name what the actions know."""

from dataclasses import fields

import pytest

from gongkai.web.organs.actions.organ import GUIDE, ChangeSetting, CreateOrgan
from gongkai.web.organs.actions.post import Appoint, CreatePerson
from gongkai.web.organs.intake.sheets import sheets

ACTIONS = {"organ": CreateOrgan, "person": CreatePerson, "post": Appoint, "setting": ChangeSetting}


@pytest.mark.parametrize("key", list(ACTIONS))
def test_every_column_fills_a_field_of_its_action(key):
    known = {each.name for each in fields(ACTIONS[key])} | (set(GUIDE) if key == "organ" else set())
    assert {column.about for column in sheets()[key].columns} <= known


def test_words_are_those_of_the_tables():
    role = next(column for column in sheets()["post"].columns if column.key == "role")
    assert role.known["公开办工作人员"] == "clerk"
    assert sheets()["organ"].columns[0].known == {}


def test_heads_are_told_apart():
    for sheet in sheets().values():
        names = [column.name for column in sheet.columns]
        assert len(names) == len(set(names))
