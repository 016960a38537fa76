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
    listed = subprocess.run(["git", "ls-files", "src"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    tracked = {name.removeprefix("src/") for name in listed.splitlines() if (ROOT / name).is_file()}
    assert tracked <= set(ZipFile(wheel).namelist())


def test_it_runs_away_from_the_clone_and_speaks_both_languages(wheel, tmp_path):
    ZipFile(wheel).extractall(tmp_path)
    program = (
        "import gongkai; from gongkai.cli import main; from gongkai.law import form; from gongkai.words import say;"
        "print(gongkai.__file__, len(form('2021').paths), say('单元格空白', 'en')); main(['--version'])"
    )
    clean = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    run = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env=clean | {"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stderr == ""
    assert run.stdout.split()[:4] == [str(tmp_path / "gongkai/__init__.py"), "200", "Blank", "cell"]
    assert gongkai.__version__ in run.stdout
