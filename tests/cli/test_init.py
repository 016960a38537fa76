"""`gongkai init` speaks where the office is not installed; tests/cli/test_serve.py runs it for real."""

import pytest
import typer

from gongkai.cli import office
from gongkai.cli.init import init
from installations import ENGINES, KILL


def test_without_django_it_says_what_to_install(monkeypatch, capsys):
    monkeypatch.setattr(office, "find_spec", lambda _name: None)
    with pytest.raises(typer.Exit) as left:
        init()
    assert left.value.exit_code == 2
    assert "gongkai[office]" in capsys.readouterr().err


IN_THE_MIDST = f"""
from gongkai.cli import init
from django.db.migrations.recorder import MigrationRecorder
record = MigrationRecorder.record_applied

def recorded(self, app, name):
    if (app, name) == ("organs", "0002_append_only"):
        {KILL}
    record(self, app, name)

MigrationRecorder.record_applied = recorded
init.prepare()
"""


@pytest.mark.parametrize("engine", ENGINES)
def test_killed_in_the_midst_of_a_migration_it_is_run_again(installations, engine):
    office = installations.bare(engine)
    assert office.python(IN_THE_MIDST).returncode == -9
    told = office.gongkai("init")
    assert told.returncode == 0, told.stderr
    assert office.gongkai("createorgan", "青禾县人民政府", "--kind", "county").returncode == 0
    assert office.gongkai("audit", "verify").returncode == 0
