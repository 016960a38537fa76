"""`gongkai fee`: the worked figures of the tariff, by item or by page and never both."""

import pytest
from typer.testing import CliRunner

from gongkai.cli.app import app

RUN = CliRunner()
ON = ["--on", "2024-05-06", "--lang", "zh"]


@pytest.mark.parametrize(
    ("asked", "yuan"),
    [(["--items", "31"], "2200"), (["--pages", "250"], "4700"), (["--items", "5", "--before", "28"], "800")],
)
def test_the_bill(asked, yuan):
    told = RUN.invoke(app, ["fee", *asked, *ON])
    assert told.exit_code == 0
    assert yuan in told.output


@pytest.mark.parametrize(
    "asked",
    [
        ON,
        ["--items", "1", "--pages", "1", *ON],
        ["--pages", "1", "--before", "3", *ON],
        ["--items", "1", "--on", "2020-12-31", "--lang", "zh"],
    ],
)
def test_what_cannot_be_billed_is_said_in_words(asked):
    told = RUN.invoke(app, ["fee", *asked])
    assert told.exit_code == 2
    assert told.stderr.strip()
