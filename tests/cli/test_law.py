"""`gongkai law`: periods and texts by word and day, and the holiday notice that is missing."""

from typer.testing import CliRunner

from gongkai.cli.app import app
from gongkai.law.calendar import notices

RUN = CliRunner()


def law(*arguments):
    return RUN.invoke(app, ["law", *arguments, "--lang", "zh"])


def test_a_period_is_that_of_the_day():
    now, before = law("申请答复期限", "--on", "2024-05-06"), law("申请答复期限", "--on", "2018-05-06")
    assert now.exit_code == before.exit_code == 0
    assert "20个工作日" in now.output
    assert "15个工作日" in before.output


def test_open_questions_and_texts_are_listed():
    told = law("--on", "2024-05-06")
    assert told.exit_code == 0
    assert "109号" in told.output


def test_an_unknown_word_finds_nothing():
    assert law("没有这个词", "--on", "2024-05-06").exit_code == 2


def test_the_missing_notice_is_called_for():
    newest = max(notices())
    assert law("--check", "--on", f"{newest}-06-01").exit_code == 0
    told = law("--check", "--on", f"{newest}-12-01")
    assert told.exit_code == 1
    assert str(newest + 1) in told.stderr
