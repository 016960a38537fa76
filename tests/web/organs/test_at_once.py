"""Tables made at once are those that step by step would be made, and go again."""

import pytest
from django.db import connection, connections, migrations, models
from django.db.migrations.state import ProjectState

from gongkai.web.organs.at_once import CreateModels

KEY = ("id", models.BigAutoField(primary_key=True))
STEPS = [
    migrations.CreateModel("House", [KEY]),
    migrations.CreateModel("Room", [KEY, ("house", models.ForeignKey("organs.House", models.PROTECT))]),
    migrations.AddField("House", "hall", models.ForeignKey("organs.Room", models.PROTECT, null=True)),
]


@pytest.fixture
def place(db):  # noqa: ARG001 -- the tests' own database, in a transaction
    """Return where tables can be made and are gone after the test: SQLite makes none within a transaction."""
    if connection.vendor != "sqlite":
        yield connection
        return
    connections["apart"] = connections["default"].copy("apart")
    connections["apart"].settings_dict["NAME"] = ":memory:"
    yield connections["apart"]
    connections["apart"].close()
    del connections["apart"]


def columns(place, table):
    with place.cursor() as cursor:
        return {each.name for each in place.introspection.get_table_description(cursor, table)}


def test_tables_that_lead_to_each_other_are_made_and_go_again(place):
    made, before, after = CreateModels(STEPS), ProjectState(), ProjectState()
    made.state_forwards("organs", after)
    with place.schema_editor() as editor:
        made.database_forwards("organs", editor, before, after)
    assert columns(place, "organs_house") == {"id", "hall_id"}
    assert columns(place, "organs_room") == {"id", "house_id"}
    with place.schema_editor() as editor:
        made.database_backwards("organs", editor, after, before)
    assert not {"organs_house", "organs_room"} & set(place.introspection.table_names())


def test_what_is_done_can_be_read_and_written():
    made = CreateModels(STEPS)
    assert made.describe() == "Create models House, Room"
    name, given, _ = made.deconstruct()
    assert (name, given) == ("CreateModels", [STEPS])
