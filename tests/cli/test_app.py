import os
import shutil
import signal
import subprocess
import sys

import pytest

import gongkai as package
from command import LIUWAN, gongkai, process


def test_the_version():
    result = process("--version")
    assert (result.returncode, result.stdout.decode().strip()) == (0, f"gongkai {package.__version__}")


EVERY_HELP = """
from typer.main import get_command
from typer.testing import CliRunner
from gongkai.cli.app import app
for command in (None, *get_command(app).commands):
    print(CliRunner().invoke(app, [command, "--help"] if command else ["--help"]).output)
"""


@pytest.mark.parametrize(("lang", "chinese"), [("zh", True), ("en", False)])
def test_help_is_in_the_language_of_the_environment(lang, chinese):
    environment = {**os.environ, "GONGKAI_LANG": lang, "PYTHONUTF8": "1"}
    result = subprocess.run([sys.executable, "-c", EVERY_HELP], env=environment, capture_output=True, check=True)
    lines = result.stdout.decode().splitlines()
    assert len(lines) > 60
    # An English help may quote a Chinese word as an example.
    share = sum(any("一" <= letter <= "鿿" for letter in line) for line in lines) / len(lines)
    assert share > 0.3 if chinese else share < 0.03


@pytest.mark.parametrize("wrong", [["reed"], ["check"], ["read", "x", "--to", "exe"], ["check", "--jobs", "-1", "x"]])
def test_wrong_usage_is_a_sentence(wrong):
    result = gongkai(*wrong)
    assert result.exit_code == 2
    assert "Traceback" not in result.output


def test_starting_imports_nothing_heavy():
    heavy = {
        "rich",
        "lxml",
        "openpyxl",
        "docx",
        "pypdfium2",
        "typst",
        "gongkai.readers",
        "gongkai.checks",
        "gongkai.writers",
    }
    code = f"import sys; import gongkai.cli.app; print(sorted({heavy} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout.strip() == b"[]"


def test_a_reader_that_leaves_early_is_no_fault(samples):
    command = f"{sys.executable} -m gongkai.cli check {f'{samples} ' * 1} {samples / LIUWAN} | true"
    result = subprocess.run(command, shell=True, capture_output=True, check=False)  # noqa: S602 -- the pipe is the point
    assert b"Traceback" not in result.stderr


@pytest.mark.parametrize(
    "command", [["total"], ["check"], ["check", "--format", "sarif"], ["read", "--to", "json"]], ids=" ".join
)
def test_no_command_overwrites_what_it_reads(samples, tmp_path, command):
    one, two = tmp_path / "a.json", tmp_path / "b.json"
    for path in (one, two):
        path.write_text(gongkai("read", samples / LIUWAN).stdout, "utf-8")
    before = one.read_bytes()
    result = gongkai(*command, one, two, "-o", one)
    assert (result.exit_code, one.read_bytes()) == (2, before)
    assert "a.json" in result.stderr


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interruption_ends_it_without_a_traceback(samples, tmp_path, jobs):
    for number in range(400):
        shutil.copy(samples / LIUWAN, tmp_path / f"{number}.docx")
    command = [sys.executable, "-m", "gongkai.cli", "check", str(tmp_path), "--jobs", jobs, "--format", "json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True) as running:
        running.stdout.readline()
        os.killpg(running.pid, signal.SIGINT)
        _, said = running.communicate(timeout=60)
    assert running.returncode == 130
    assert b"Traceback" not in said
