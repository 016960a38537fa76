"""The database itself refuses to change or delete an audit row, whoever asks."""

from django.db import migrations

SQLITE = (
    """CREATE TRIGGER audit_rows_stay_as_they_are BEFORE UPDATE ON organs_auditrow
       BEGIN SELECT RAISE(ABORT, 'audit rows are never changed'); END""",
    """CREATE TRIGGER audit_rows_stay BEFORE DELETE ON organs_auditrow
       BEGIN SELECT RAISE(ABORT, 'audit rows are never deleted'); END""",
)
POSTGRESQL = (
    """CREATE FUNCTION audit_rows_stay() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN RAISE EXCEPTION 'audit rows are never changed or deleted'; END $$""",
    """CREATE TRIGGER audit_rows_stay BEFORE UPDATE OR DELETE ON organs_auditrow
       FOR EACH ROW EXECUTE FUNCTION audit_rows_stay()""",
    """CREATE TRIGGER audit_rows_stay_all BEFORE TRUNCATE ON organs_auditrow
       FOR EACH STATEMENT EXECUTE FUNCTION audit_rows_stay()""",
)
UNDO = {
    "sqlite": ("DROP TRIGGER audit_rows_stay_as_they_are", "DROP TRIGGER audit_rows_stay"),
    "postgresql": (
        "DROP TRIGGER audit_rows_stay ON organs_auditrow",
        "DROP TRIGGER audit_rows_stay_all ON organs_auditrow",
        "DROP FUNCTION audit_rows_stay()",
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
    """Triggers on the audit trail."""

    dependencies = [("organs", "0001_initial")]
    operations = [migrations.RunPython(forbid, allow)]
