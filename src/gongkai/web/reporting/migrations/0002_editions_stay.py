"""The database itself refuses to change or delete what was published: editions and their files."""

from django.db import migrations

TABLES = ("reporting_edition", "reporting_rendered")
EVENTS = ("UPDATE", "DELETE")
FUNCTION = """CREATE FUNCTION editions_stay() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'a published report is never changed or deleted'
    USING ERRCODE = 'integrity_constraint_violation'; END $$"""


def forbid(apps, schema_editor):
    """Create the triggers of the database in use."""
    del apps
    sqlite = schema_editor.connection.vendor == "sqlite"
    if not sqlite:
        schema_editor.execute(FUNCTION)
    refuse = (
        "BEGIN SELECT RAISE(ABORT, 'a published report is never changed or deleted'); END"
        if sqlite
        else "EXECUTE FUNCTION editions_stay()"
    )
    for table in TABLES:
        for event in EVENTS:
            schema_editor.execute(
                f"CREATE TRIGGER {table}_stays_{event.lower()} BEFORE {event} ON {table} FOR EACH ROW {refuse}"
            )


def allow(apps, schema_editor):
    """Drop the triggers again."""
    del apps
    sqlite = schema_editor.connection.vendor == "sqlite"
    for table in TABLES:
        for event in EVENTS:
            on = "" if sqlite else f" ON {table}"
            schema_editor.execute(f"DROP TRIGGER {table}_stays_{event.lower()}{on}")
    if not sqlite:
        schema_editor.execute("DROP FUNCTION editions_stay()")


class Migration(migrations.Migration):
    """Triggers on editions and their files."""

    dependencies = [("reporting", "0001_initial")]
    operations = [migrations.RunPython(forbid, allow)]
