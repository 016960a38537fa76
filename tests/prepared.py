"""The empty database of the tests, migrated once and kept: migrating takes longer than most tests do.

On SQLite only; PostgreSQL's is made anew. The copy is named after what made it: the migrations and the libraries.
"""

import os
import sqlite3
import tempfile
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).parent.parent
_HELD = []
"""Open connections: a database in memory goes with its last one."""


def kept():
    """Return the path of the copy for this state of migrations and libraries, whether it is there or not."""
    told = sha256((ROOT / "requirements-dev.lock").read_bytes())
    for path in sorted((ROOT / "src").rglob("migrations/*.py")):
        told.update(path.name.encode() + path.read_bytes())
    return Path(tempfile.gettempdir()) / f"gongkai-tests-{os.getuid()}-{told.hexdigest()[:16]}.sqlite3"


def begin_with_copy(connection):
    """Let the test database begin as the copy, where there is one; migrating then finds nothing to do."""
    path, made = kept(), connection.creation._create_test_db
    if connection.vendor != "sqlite" or not path.exists():
        return

    def copied(*given, **named):
        name = made(*given, **named)
        _HELD.append(sqlite3.connect(name, uri=True))
        with sqlite3.connect(path) as source:
            source.backup(_HELD[-1])
        source.close()
        return name

    connection.creation._create_test_db = copied


def keep(connection):
    """Keep a copy of the database just migrated; whole or not at all, however many do it at once."""
    path = kept()
    if connection.vendor != "sqlite" or path.exists():
        return
    part = path.with_suffix(f".{os.getpid()}")
    connection.ensure_connection()
    with sqlite3.connect(part) as target:
        connection.connection.backup(target)
    target.close()
    part.replace(path)
