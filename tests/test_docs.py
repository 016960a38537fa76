"""The documents tell the truth: links lead somewhere, examples run, commands exist."""

import doctest
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from corpora import built
from gongkai.cli.app import app
from gongkai.law import sources

ROOT = Path(__file__).parent.parent
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]


def each(pages):
    return pytest.mark.parametrize("page", pages, ids=lambda page: str(page.relative_to(ROOT)))


def commands_of(page):
    """Return every `gongkai …` line of a page's shell examples."""
    blocks = re.findall(r"^```(?:sh|console)\n(.*?)^```", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    lines = (line.removeprefix("$ ") for block in blocks for line in block.splitlines())
    return [line for line in lines if line.startswith("gongkai ")]


def test_the_guide_knows_every_command():
    told = {shlex.split(line, comments=True)[1] for line in commands_of(ROOT / "docs" / "guide" / "command.md")}
    assert told >= typer.main.get_command(app).commands.keys()


def test_the_page_on_the_law_names_every_text():
    page = (ROOT / "docs" / "law.md").read_text("utf-8")
    assert [key for key in sources() if f"`{key}`" not in page] == []


def test_every_promise_is_held_by_a_test_that_is_there():
    page = (ROOT / "docs" / "guide" / "promises.md").read_text("utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| ") and not line.startswith("| Promised")]
    assert len(rows) > 50
    named = [name for row in rows for name in re.findall(r"`([^`]+)`", row.split("|")[3]) or [f"nothing: {row}"]]
    there = "".join(path.read_text("utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    assert [name for name in named if not ((ROOT / name).exists() or f"def {name}(" in there)] == []


def told_by(page):
    """Return every `gongkai …` line of a page that is followed by what it prints, with what it prints."""
    blocks = re.findall(r"^```console\n(.*?)^```", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    turns = (turn.partition("\n") for block in blocks for turn in re.split(r"^\$ ", block, flags=re.MULTILINE))
    return [(line, printed) for line, _, printed in turns if line.startswith("gongkai ")]


@each(PAGES)
def test_links_lead_somewhere(page):
    links = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
    inside = [link for link in links if "://" not in link]
    assert [link for link in inside if not (page.parent / link).exists()] == []


def test_the_examples_for_python_run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    page = ROOT / "docs" / "guide" / "python.md"
    failed, tried = doctest.testfile(str(page), module_relative=False, encoding="utf-8")
    assert tried > 20
    assert failed == 0


def test_the_examples_for_researchers_run(tmp_path, monkeypatch, samples):
    built(tmp_path / "corpus", samples)
    monkeypatch.chdir(tmp_path)
    page = ROOT / "docs" / "guide" / "researcher.md"
    failed, tried = doctest.testfile(str(page), module_relative=False, encoding="utf-8")
    assert tried > 8
    assert failed == 0


@each([page for page in PAGES if commands_of(page)])
def test_the_commands_in_examples_exist_with_their_options(page):
    program = typer.main.get_command(app)
    for line in commands_of(page):
        _, name, *arguments = shlex.split(line, comments=True)
        if name.startswith("-"):
            assert name in {"--help", "--version"}
            continue
        command = program.commands[name]
        if hasattr(command, "commands"):
            name, *arguments = arguments
            command = command.commands[name]
        context = typer.Context(command, resilient_parsing=True)
        _, left, _ = command.make_parser(context).parse_args(arguments)
        assert left == [], line


@each([page for page in PAGES if told_by(page)])
def test_the_output_in_examples_is_what_the_program_prints(page, golden):
    whole = page.read_text("utf-8")
    for line, printed in told_by(page):
        command = [sys.executable, "-m", "gongkai.cli", *shlex.split(line)[1:]]
        environment = os.environ | {"GONGKAI_LANG": "zh", "PYTHONUTF8": "1"}
        run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
        whole = whole.replace(f"$ {line}\n{printed}", f"$ {line}\n{run.stdout}")
    golden(page, whole)
