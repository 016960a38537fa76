"""The database: an SQLite file in the data folder, or whatever DATABASE_URL names; nothing else differs."""

from typing import Any

import dj_database_url

from gongkai.web.settings.environment import Environment

# Writers wait for each other instead of failing, and take the lock at once: a transaction that begins with a read and
# goes on to write would otherwise lose its turn to another (“database is locked”).
_SQLITE = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
}
# What each page asks is small, and what it looks at lies in memory. PostgreSQL thinks of a turning disk that is read in
# order: it would rather read a table whole than 4,000 rows of it, and spends more on compiling a question, or on
# starting others to help, than the answer takes. Helpers stay for what is large.
_POSTGRESQL = "-c random_page_cost=1.1 -c jit=off -c parallel_setup_cost=20000"
_KEPT_OPEN = 600
"""Seconds a connection is used again. To open one anew for each request costs as much as half of a request: SQLite
reads the description of all tables again, and writes the whole journal back whenever the last one is closed."""


def database(environment: Environment) -> dict[str, Any]:
    """Return Django's description of the database; what an address says of `options` holds in place of ours."""
    if environment.database_url:
        told = dict(dj_database_url.parse(environment.database_url, conn_max_age=_KEPT_OPEN, conn_health_checks=True))
        if told["ENGINE"] == "django.db.backends.postgresql":
            told["OPTIONS"] = {"options": _POSTGRESQL} | told.get("OPTIONS", {})
        return told
    path = environment.data.resolve() / "gongkai.sqlite3"
    engine = "django.db.backends.sqlite3"
    return {"ENGINE": engine, "NAME": str(path), "CONN_MAX_AGE": _KEPT_OPEN, "OPTIONS": _SQLITE}
