"""Installations of the office for tests that need whole ones: each with a data folder and a database of its own.

Programs run in them as people run them, in processes of their own, which may be killed. An installation is copied
from one that was prepared once, because preparing takes its time.
"""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

POSTGRES = os.environ.get("GONGKAI_TEST_DATABASE", "")
ENGINES = ("postgresql",) if POSTGRES else ("sqlite",)
"""What this run plays: SQLite is played by the run without PostgreSQL."""
BOTH = ("sqlite", *ENGINES) if POSTGRES else ENGINES
"""For what goes from one engine to another."""
SECRET = "a secret of forty characters, for tests only"  # noqa: S105 -- as it says
SET_UP = "import django, os, signal; django.setup(); from django.utils import timezone; now = timezone.now()\n"
KILL = "os.kill(os.getpid(), signal.SIGKILL)"


@dataclass(frozen=True)
class Installation:
    """An office of its own: where its data lie, and what it is told."""

    folder: Path
    database_url: str = ""
    secret: str = SECRET

    def gongkai(self, *arguments):
        """Run the program; return what it ended with and said."""
        return self._run("-m", "gongkai.cli", *map(str, arguments))

    def python(self, code):
        """Run some lines in the office, Django set up, `now` at hand; return what they ended with and printed."""
        return self._run("-c", SET_UP + code)

    def environment(self):
        """Return what a process of this installation is told."""
        told = {key: value for key, value in os.environ.items() if not key.startswith(("GONGKAI_", "DATABASE_"))}
        told |= {"GONGKAI_DATA": str(self.folder), "GONGKAI_SECRET": self.secret, "DATABASE_URL": self.database_url}
        return told | {"DJANGO_SETTINGS_MODULE": "gongkai.web.settings", "LC_ALL": "C.UTF-8", "GONGKAI_LANG": "zh"}

    def _run(self, *arguments):
        return subprocess.run(
            [sys.executable, *arguments],
            capture_output=True,
            text=True,
            env=self.environment(),
            timeout=300,
            check=False,
        )


class Installations:
    """Makes installations, by engine, and takes them away again."""

    def __init__(self, folder):
        """Keep everything under `folder`."""
        self._folder, self._made, self._prepared = folder, 0, {}

    def new(self, engine="sqlite", secret=SECRET):
        """Return an installation just prepared and empty."""
        template = self._template(engine)
        self._made += 1
        folder = self._folder / f"installation-{self._made}"
        shutil.copytree(template.folder, folder)
        url = ""
        if engine == "postgresql":
            name = _name(f"{self._made}")
            _administer(f'CREATE DATABASE "{name}" TEMPLATE "{_name("template")}"')
            url = _url(name)
        return Installation(folder, url, secret)

    def bare(self, engine="sqlite"):
        """Return an installation with nothing in it, not even tables."""
        self._made += 1
        name = _name(str(self._made))
        if engine == "postgresql":
            _administer(f'CREATE DATABASE "{name}"')
        return Installation(self._folder / f"bare-{self._made}", _url(name) if engine == "postgresql" else "")

    def close(self):
        """Drop the databases."""
        for number in range(1, self._made + 1) if POSTGRES else ():
            _administer(f'DROP DATABASE IF EXISTS "{_name(str(number))}" WITH (FORCE)')
        if "postgresql" in self._prepared:
            _administer(f'DROP DATABASE IF EXISTS "{_name("template")}" WITH (FORCE)')

    def _template(self, engine):
        if engine not in self._prepared:
            url = ""
            if engine == "postgresql":
                _administer(f'CREATE DATABASE "{_name("template")}"')
                url = _url(_name("template"))
            made = Installation(self._folder / f"template-{engine}", url)
            told = made.gongkai("init")
            assert told.returncode == 0, told.stderr
            self._prepared[engine] = made
        return self._prepared[engine]


def _name(suffix):
    return f"gongkai-{os.getpid()}-{suffix}"


def _url(name):
    place, question, query = POSTGRES.partition("?")
    return f"{place.rpartition('/')[0]}/{name}{question}{query}"


def _administer(statement):
    import psycopg

    with psycopg.connect(POSTGRES, autocommit=True) as connection:
        connection.execute(statement)
