"""`gongkai init` speaks where the office is not installed; tests/cli/test_serve.py runs it for real."""

import pytest
import typer

from gongkai.cli import office
from gongkai.cli.init import init


def test_without_django_it_says_what_to_install(monkeypatch, capsys):
    monkeypatch.setattr(office, "find_spec", lambda _name: None)
    with pytest.raises(typer.Exit) as left:
        init()
    assert left.value.exit_code == 2
    assert "gongkai[office]" in capsys.readouterr().err
