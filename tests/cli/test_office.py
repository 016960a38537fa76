"""What the commands of the office share."""

import pytest
import typer
from django.db import DatabaseError

from gongkai.cli import office
from gongkai.cli.office import in_words, open_office
from gongkai.web.organs.action import Reason, Refused


def test_without_django_the_office_says_what_to_install(monkeypatch, capsys):
    monkeypatch.setattr(office, "find_spec", lambda _name: None)
    with pytest.raises(typer.Exit) as left:
        open_office("zh")
    assert left.value.exit_code == 2
    assert "gongkai[office]" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "words"),
    [(Refused((Reason("没有{what}", {"what": "权限"}),)), "没有权限"), (DatabaseError("is locked\nmore"), "is locked")],
)
def test_refusals_and_broken_databases_are_told_in_words(error, words, capsys):
    with pytest.raises(typer.Exit) as left, in_words(open_office("zh")):
        raise error
    assert left.value.exit_code == 2
    told = capsys.readouterr().err
    assert words in told
    assert "more" not in told


def test_the_office_opens():
    assert open_office("zh")("没有{what}", what="权限") == "没有权限"
