"""The database itself refuses to delete an event of a case, or to change it but for striking it, once.

SQLite makes a table anew to change it, and its triggers are lost then: a migration that changes events runs `forbid` again.
"""

from django.db import migrations

KEPT = ("request_id", "place", "kind", "day", "channel", "party", "days", "until", "approved", "outcome", "by_id", "at")
"""What of an event never changes; the rest says by whom, when and why it was struck."""
TABLE = "requests_event"
CHANGED = " OR ".join(f"NEW.{name} IS {{differs}} OLD.{name}" for name in KEPT)
STRUCK = "OLD.struck_at IS NOT NULL OR NEW.struck_at IS NULL OR NEW.struck_reason = ''"

SQLITE = (
    f"""CREATE TRIGGER events_stay_as_they_are BEFORE UPDATE ON {TABLE}
        WHEN {CHANGED.format(differs="NOT")} OR {STRUCK}
        BEGIN SELECT RAISE(ABORT, 'events are never changed, only struck'); END""",
    f"""CREATE TRIGGER events_stay BEFORE DELETE ON {TABLE}
        BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END""",
)
POSTGRESQL = (
    """CREATE FUNCTION events_stay() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN RAISE EXCEPTION 'events are never changed, only struck, and never deleted'; END $$""",
    f"""CREATE TRIGGER events_stay_as_they_are BEFORE UPDATE ON {TABLE} FOR EACH ROW
        WHEN ({CHANGED.format(differs="DISTINCT FROM")} OR {STRUCK}) EXECUTE FUNCTION events_stay()""",
    f"CREATE TRIGGER events_stay BEFORE DELETE ON {TABLE} FOR EACH ROW EXECUTE FUNCTION events_stay()",
    f"CREATE TRIGGER events_stay_all BEFORE TRUNCATE ON {TABLE} FOR EACH STATEMENT EXECUTE FUNCTION events_stay()",
)
UNDO = {
    "sqlite": ("DROP TRIGGER events_stay_as_they_are", "DROP TRIGGER events_stay"),
    "postgresql": (
        *(f"DROP TRIGGER {name} ON {TABLE}" for name in ("events_stay_as_they_are", "events_stay", "events_stay_all")),
        "DROP FUNCTION events_stay()",
    ),
}


def forbid(apps, schema_editor):
    """Create the triggers of the database in use."""
    del apps
    for statement in SQLITE if schema_editor.connection.vendor == "sqlite" else POSTGRESQL:
        schema_editor.execute(statement)


def allow(apps, schema_editor):
    """Drop the triggers again."""
    del apps
    for statement in UNDO[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    """Triggers on the events of cases."""

    dependencies = [("requests", "0001_initial")]
    operations = [migrations.RunPython(forbid, allow)]
