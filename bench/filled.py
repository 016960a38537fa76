"""An office filled with many records, to be measured: on SQLite, then on a PostgreSQL of its own.

BENCH_KEPT names a folder in which what was filled is kept: the next run measures it again and fills nothing. PostgreSQL
is then measured only where `DATABASE_URL` names one that outlives the run.
"""

import os
import pickle
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parent.parent


def on_both(file, title, measure):
    """Measure on SQLite here, and on PostgreSQL in a process of its own."""
    if "postgres" in os.environ.get("DATABASE_URL", ""):
        measure("PostgreSQL")
        return
    print(title, flush=True)
    measure("SQLite")
    if not os.environ.get("BENCH_KEPT"):
        subprocess.run([ROOT / "script/postgres", sys.executable, file], check=True)


@contextmanager
def office(name, change=None):
    """Set an office up in this process, its settings changed; yield what fills it.

    What fills it calls a function once, and gives its answer back in every run.
    """
    with _folder(name) as folder:
        os.environ |= {
            "GONGKAI_DATA": str(folder),
            "DJANGO_SETTINGS_MODULE": "gongkai.web.settings",
            "GONGKAI_LOG_LEVEL": "ERROR",
        }
        import django
        from django.conf import settings

        settings.ALLOWED_HOSTS = ["localhost"]
        if change:
            change(settings)
        django.setup()
        from gongkai.cli.init import prepare

        prepare()
        yield lambda fill: _filled(folder, fill)


def client_of(name, role, organ):
    """Return the browser of a person with a post, signed in."""
    from django.test import Client

    from gongkai.web.organs.models import Person, Post

    person, _ = Person.objects.get_or_create(username=name, defaults={"name": "王某", "organ": organ})
    Post.objects.get_or_create(person=person, organ=organ, role=role, since=date(2022, 1, 4))
    client = Client(SERVER_NAME="localhost")
    client.force_login(person)
    return client


@contextmanager
def _folder(name):
    if kept := os.environ.get("BENCH_KEPT"):
        folder = Path(kept) / name / ("postgresql" if "postgres" in os.environ.get("DATABASE_URL", "") else "sqlite")
        folder.mkdir(parents=True, exist_ok=True)
        yield folder
        return
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def _filled(folder, fill):
    from django.db import connection

    told = folder / "filled.pickle"
    if told.exists():
        return pickle.loads(told.read_bytes())  # noqa: S301 -- an earlier run of this bench wrote it
    answer = fill()
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    told.write_bytes(pickle.dumps(answer))
    return answer
