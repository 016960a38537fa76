"""The database: a file beside the data, or what DATABASE_URL names."""

from pathlib import Path

from gongkai.web.settings.database import database
from gongkai.web.settings.environment import Environment


def test_sqlite_in_the_data_folder_waits_its_turn():
    settings = database(Environment(data=Path("/srv/g")))
    assert settings["NAME"] == "/srv/g/gongkai.sqlite3"
    assert settings["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert "WAL" in settings["OPTIONS"]["init_command"]


def test_connections_are_used_again_on_either_engine():
    lite = database(Environment(data=Path("/srv/g")))
    other = database(Environment(database_url="postgres://u:p@h:5433/d"))
    assert lite["CONN_MAX_AGE"] == other["CONN_MAX_AGE"] > 0


def test_postgresql_where_it_is_named():
    settings = database(Environment(database_url="postgres://u:p@h:5433/d"))
    assert settings["ENGINE"] == "django.db.backends.postgresql"
    assert (settings["NAME"], settings["PORT"]) == ("d", 5433)


def test_postgresql_is_told_what_pages_ask_unless_the_address_says_otherwise():
    ours = database(Environment(database_url="postgres://u:p@h:5433/d"))
    theirs = database(Environment(database_url="postgres://u:p@h:5433/d?options=-c%20jit%3Don&sslmode=require"))
    assert "random_page_cost" in ours["OPTIONS"]["options"]
    assert theirs["OPTIONS"] == {"options": "-c jit=on", "sslmode": "require"}
