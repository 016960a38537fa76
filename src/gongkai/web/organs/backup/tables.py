"""Records as lines of JSON that no engine is needed to read, and back into the tables just as they were."""

import ast
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime, time
from decimal import Decimal
from itertools import islice
from types import SimpleNamespace
from typing import Any

from django.apps import apps
from django.core.management.color import no_style
from django.db import connection, transaction
from django.db.migrations.recorder import MigrationRecorder
from django.db.models import ExpressionWrapper, F, Field, Model, TextField
from django.db.models.sql import InsertQuery
from django.utils.encoding import is_protected_type

from gongkai.web.organs.models.sealed import AtRest, SealedJSON, SealedText

STAYS = frozenset({"sessions", "usersessions", "wagtailsearch"})
"""Apps whose records are not kept: who is signed in just now, and what can be built again from the rest."""

BATCH = 2000
_RESTING = "at_rest_{}"
"""What the text of a sealed field is called while it is read as it rests."""


def every_model() -> list[type[Model]]:
    """Return every model that has a table of its own, the tables between many and many among them."""
    models = apps.get_models(include_auto_created=True)
    return [model for model in models if model._meta.managed and not model._meta.proxy]  # noqa: SLF001 -- Django's own public name


def kept_models() -> list[type[Model]]:
    """Return the models whose records a backup holds."""
    return [model for model in every_model() if model._meta.app_label not in STAYS]  # noqa: SLF001 -- Django's own public name


def migrations() -> tuple[tuple[str, str], ...]:
    """Return the migrations that made the tables what they are."""
    return tuple(sorted(MigrationRecorder(connection).applied_migrations()))


@contextmanager
def snapshot() -> Iterator[None]:
    """Read everything as it was at one moment, while the office goes on working. Not inside another transaction."""
    if connection.vendor == "postgresql":
        with transaction.atomic(durable=True):
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            yield
        return
    # The office's transactions take the lock for writing at once; one that only reads need not keep others waiting.
    connection.ensure_connection()
    wrapper: Any = connection
    mode, wrapper.transaction_mode = wrapper.transaction_mode, "DEFERRED"
    try:
        with transaction.atomic(durable=True):
            yield
    finally:
        wrapper.transaction_mode = mode


def lines_of(model: type[Model]) -> Iterator[str]:
    """Yield every record of a table as a line of JSON: its fields by their columns' names, sealed ones as they rest."""
    fields = _fields(model)
    sealed = [each.attname for each in fields if isinstance(each, SealedText)]
    resting = {_RESTING.format(name): ExpressionWrapper(F(name), output_field=TextField()) for name in sealed}
    records = model._base_manager.order_by("pk").defer(*sealed).annotate(**resting)  # noqa: SLF001 -- Django's own public name
    for record in records.iterator(chunk_size=BATCH):
        yield json.dumps({each.attname: _plain(each, record) for each in fields}, ensure_ascii=False)


def load(model: type[Model], lines: Iterable[str], *, sealed: bool = True) -> None:
    """Insert the records that `lines` hold as they are: keys, moments and all. Raises ValueError for a bad line.

    Not `sealed`: they were written when a backup held the values of sealed fields in the clear.
    """
    fields = _fields(model)
    size = max(1, min(BATCH, connection.ops.bulk_batch_size(fields, range(BATCH))))
    records = (_record(fields, line, sealed=sealed) for line in lines)
    while batch := list(islice(records, size)):
        query = InsertQuery(model)
        query.insert_values(fields, batch, raw=True)  # type: ignore[arg-type]  # raw, it reads their attributes only
        query.get_compiler(connection=connection).execute_sql()


def empty_all() -> None:
    """Delete what an installation just made holds: the defaults that migrations put there."""
    with connection.cursor() as cursor:
        for model in every_model():
            cursor.execute(f"DELETE FROM {connection.ops.quote_name(model._meta.db_table)}")  # noqa: S608, SLF001 -- the names are our own


def settle() -> None:
    """Check that every reference leads somewhere, and let new records be numbered after those restored."""
    connection.check_constraints()
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), every_model()):
            cursor.execute(statement)


def _fields(model: type[Model]) -> list[Field[Any, Any]]:
    return [field for field in model._meta.local_concrete_fields if not field.generated]  # noqa: SLF001 -- Django's own public name


def _plain(field: Field[Any, Any], record: Model) -> Any:
    if isinstance(field, SealedText):
        return getattr(record, _RESTING.format(field.attname))
    value = field.value_from_object(record)
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    return value if is_protected_type(value) else field.value_to_string(record)


def _record(fields: list[Field[Any, Any]], line: str, *, sealed: bool) -> SimpleNamespace:
    raw = json.loads(line)
    read = _at_rest if sealed else _in_the_clear
    return SimpleNamespace(**{field.attname: read(field, raw[field.attname]) for field in fields})


def _at_rest(field: Field[Any, Any], value: Any) -> Any:
    if isinstance(field, SealedText):
        return None if value is None else AtRest(value)
    return field.to_python(value)


def _in_the_clear(field: Field[Any, Any], value: Any) -> Any:
    """Return a value that was written in the clear; of a sealed JSON value that was how Python writes it."""
    if not isinstance(field, SealedJSON) or value is None:
        return field.to_python(value)
    with suppress(ValueError, SyntaxError, MemoryError, RecursionError):
        if isinstance(said := ast.literal_eval(value), dict | list):
            return said
    raise ValueError(field.attname)
