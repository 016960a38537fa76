"""Empty databases put into words: as migrating step by step leaves them, and as the ground does.

Run as a program, it writes the ground's files from the steps.
"""

import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

from gongkai.web.organs import ground
from installations import BOTH, Installations

FOLDER = Path(ground.__file__).parent
MOMENT = re.compile(r"'20\d\d-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?(\+00)?'")
MARK = re.compile(r"'([0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12})'")
RESTRICT = re.compile(r"^\\(un)?restrict .*\n", re.MULTILINE)
SESSION = re.compile(r"SET .*|SELECT pg_catalog\.set_config.*|--.*|")
"""What pg_dump says to its own session, its remarks, and empty lines."""


def in_words(installation):
    """Return what makes this installation's database, the same at whatever moment it was made."""
    told = _postgresql(installation) if installation.database_url else _sqlite(installation)
    marks = {}
    told = MARK.sub(lambda found: f"'{marks.setdefault(found[1], _mark(found[1], len(marks)))}'", told)
    return MOMENT.sub(lambda found: f"'{ground.SOME_MOMENT}{found[1] or ''}'", told)


def migrated(installation, *arguments):
    """Migrate the database of a bare installation; return it."""
    installation.folder.mkdir(exist_ok=True)
    told = installation.python(
        f"from django.core.management import call_command; call_command('migrate', *{arguments!r}, verbosity=0)"
    )
    assert told.returncode == 0, told.stderr
    return installation


def _mark(old, number):
    """Return the mark that stands for one drawn by chance, written in the same manner."""
    new = f"00000000-0000-4000-8000-{number:012d}"
    return new if "-" in old else new.replace("-", "")


def _postgresql(installation):
    command = [shutil.which("pg_dump"), "--inserts", "--no-owner", "--no-privileges", installation.database_url]
    return RESTRICT.sub("", subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def _sqlite(installation):
    with sqlite3.connect(installation.folder / "gongkai.sqlite3") as database:
        told = ground.BETWEEN.join(_sqlite_statements(database))
    database.close()
    return told


def _sqlite_statements(database):
    """Yield the tables, their rows, then indexes and triggers; the tables inside a virtual one come with it."""
    made = database.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    virtual = tuple(f"{name}_" for _, name, sql in made if sql.startswith("CREATE VIRTUAL"))
    own = [each for each in made if not each[1].startswith((*virtual, "sqlite_"))]
    tables = [each for each in own if each[0] == "table"]
    yield from (sql for _, _, sql in tables)
    for _, name, sql in tables:
        if not sql.startswith("CREATE VIRTUAL"):
            yield from _rows(database, name)
    yield from (sql for kind, _, sql in own if kind != "table")


def _rows(database, table):
    columns = [row[1] for row in database.execute(f'PRAGMA table_info("{table}")')]
    quoted = " || ', ' || ".join(f'quote("{column}")' for column in columns)
    for (values,) in database.execute(f'SELECT {quoted} FROM "{table}"'):  # noqa: S608 -- our own tables
        yield f'INSERT INTO "{table}" VALUES ({values})'  # noqa: S608 -- the same


def write():
    """Write the ground's files."""
    with tempfile.TemporaryDirectory() as folder:
        made = Installations(Path(folder))
        for engine in BOTH:
            told = in_words(migrated(made.bare(engine), "--every-step")).replace("public.", "")
            kept = (
                told
                if engine == "sqlite"
                else "".join(f"{line}\n" for line in told.splitlines() if not SESSION.fullmatch(line))
            )
            (FOLDER / f"{engine}.sql").write_text(kept, "utf-8")
        made.close()


if __name__ == "__main__":
    sys.exit(write())
