"""What is installed from a wheel works as well as a clone: every file of data is in it."""

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

import gongkai

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


def test_every_file_of_the_package_is_in_it(wheel):
    package = ROOT / "src" / "gongkai"
    files = {str(path.relative_to(package.parent)) for path in package.rglob("*") if path.is_file()}
    assert {name for name in files if "__pycache__" not in name} <= set(ZipFile(wheel).namelist())


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """A function that runs Python on what the wheel holds, away from the clone, and returns what it said and where."""
    folder = tmp_path_factory.mktemp("away") / "site"
    ZipFile(wheel).extractall(folder)
    clean = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}

    def run(*arguments):
        command, environment = [sys.executable, *arguments], clean | {"PYTHONPATH": str(folder)}
        told = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        assert (told.returncode, told.stderr) == (0, "")
        return told.stdout, folder

    return run


def test_it_is_the_wheel_that_runs(installed):
    told, folder = installed("-c", "import gongkai; print(gongkai.__file__)")
    assert Path(told.strip()).is_relative_to(folder)
    told, _ = installed("-m", "gongkai.cli", "--version")
    assert told.split() == ["gongkai", gongkai.__version__]


def test_it_speaks_english(installed):
    told, _ = installed("-c", "from gongkai.words import say; print(say('单元格空白', 'en'))")
    assert told.strip() == "Blank cell"


def test_it_reads_checks_and_writes(installed):
    _, folder = installed("-m", "gongkai.cli", "demo", "--output", "out")
    assert {path.suffix for path in (folder / "out").iterdir() if path.is_file()} >= {".docx", ".html", ".pdf", ".json"}
