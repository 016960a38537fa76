"""Tables made at once are those that step by step would be made, and go again."""

import pytest
from django.db import connection, migrations, models
from django.db.migrations.state import ProjectState

from gongkai.web.organs.at_once import CreateModels

KEY = ("id", models.BigAutoField(primary_key=True))
STEPS = [
    migrations.CreateModel("House", [KEY]),
    migrations.CreateModel("Room", [KEY, ("house", models.ForeignKey("organs.House", models.PROTECT))]),
    migrations.AddField("House", "hall", models.ForeignKey("organs.Room", models.PROTECT, null=True)),
]


def columns(table):
    with connection.cursor() as cursor:
        return {each.name for each in connection.introspection.get_table_description(cursor, table)}


@pytest.mark.django_db(transaction=True)
def test_tables_that_lead_to_each_other_are_made_and_go_again():
    made, before, after = CreateModels(STEPS), ProjectState(), ProjectState()
    made.state_forwards("organs", after)
    with connection.schema_editor() as editor:
        made.database_forwards("organs", editor, before, after)
    assert columns("organs_house") == {"id", "hall_id"}
    assert columns("organs_room") == {"id", "house_id"}
    with connection.schema_editor() as editor:
        made.database_backwards("organs", editor, after, before)
    assert not {"organs_house", "organs_room"} & set(connection.introspection.table_names())


def test_what_is_done_can_be_read_and_written():
    made = CreateModels(STEPS)
    assert made.describe() == "Create models House, Room"
    name, given, _ = made.deconstruct()
    assert (name, given) == ("CreateModels", [STEPS])
