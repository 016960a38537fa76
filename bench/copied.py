"""Rows by the million: the office's own models write some, the engine copies them until there are enough."""

from math import ceil


def copy_rows(model, count, differing):
    """Copy the rows of a table until there are `count`; `differing` are the texts that must differ from row to row."""
    from django.db import connection

    told = model._meta  # noqa: SLF001 -- Django's own public name
    fields = [field for field in told.concrete_fields if not field.primary_key]
    quoted = [connection.ops.quote_name(field.column) for field in fields]
    taken = [
        f"{name} || '-' || CAST(%s AS varchar(9))" if field.name in differing else name
        for field, name in zip(fields, quoted, strict=True)
    ]
    table, own = (connection.ops.quote_name(name) for name in (told.db_table, told.pk.column))
    written, last = model.objects.count(), model.objects.latest("pk").pk
    sentence = (
        f"INSERT INTO {table} ({', '.join(quoted)}) SELECT {', '.join(taken)} FROM {table} "  # noqa: S608 -- our own names
        f"WHERE {own} <= {last} ORDER BY {own} LIMIT %s"
    )
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("PRAGMA cache_size=-400000")  # KiB: while rows are copied, the indexes stay in memory
        for place in range(1, ceil(count / written)):
            cursor.execute(sentence, [*[place] * len(differing), min(written, count - place * written)])
        if connection.vendor == "sqlite":
            cursor.execute("PRAGMA cache_size=-2000")
