"""The index of this installation's database."""

from types import ModuleType

from django.db import connection

from gongkai.web.publishing.search import postgres, sqlite


def engine() -> ModuleType:
    """Return what keeps the index: `put`, `take_out`, `renew`, `is_current`, `keys`, and what makes it (CREATE)."""
    return postgres if connection.vendor == "postgresql" else sqlite


def put_up(**_: object) -> None:
    """Make the index's tables where they are missing; after every migration."""
    with connection.cursor() as cursor:
        cursor.execute(engine().CREATE)
